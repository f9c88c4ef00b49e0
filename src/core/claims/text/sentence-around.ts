/** The words around a place of a passage, as far as its sentence goes. */
export interface SentenceAround {
  readonly before: string;
  readonly after: string;
}

/** Nobody needs more words than these to know what a figure speaks of; so the cost of one figure is bounded. */
const reach = { before: 400, after: 240 } as const;

/** The end of a sentence: a full stop before a space, or a semicolon. */
const stop = /[.!?…](?=["”’)]? )|;/u;

/** What stands before `at` and behind `end` in the same sentence of a passage's text. */
export function sentenceAround(text: string, at: number, end: number): SentenceAround {
  const before = text.slice(Math.max(0, at - reach.before), at);
  const after = text.slice(end, end + reach.after);
  const last = [...before.matchAll(new RegExp(stop, 'gu'))].at(-1);
  const first = stop.exec(after);
  return {
    before: (last ? before.slice(last.index + 1) : before).trimStart(),
    after: first ? after.slice(0, first.index) : after,
  };
}
