/** A stretch of a text. */
export interface Stretch {
  readonly at: number;
  readonly text: string;
}

/** Abbreviations whose dot ends no sentence: "TP. Mẫu", "ThS. …". */
const abbreviation = /(?:^|[\s("“])(?:TP|TX|TT|Tp|Tx|Tt|ThS|Ths|TS|GS|PGS|KS|BS|CN|Tr|STT|\p{Lu})$/u;

/** The sentences of a passage, without the spaces around them; what holds no letter is none. */
export function splitSentences(text: string): readonly Stretch[] {
  const inside = bracketed(text);
  const ends = [...text.matchAll(/[.!?…](?=["”’)]* +["“(]?[\p{Lu}\d+-])/gu)]
    .map(({ index }) => index + 1)
    .filter((end) => !inside(end) && !abbreviation.test(text.slice(Math.max(0, end - 8), end - 1)));
  return cut(text, ends);
}

/** The clauses of a sentence between its semicolons; those inside brackets and quotation marks part nothing. */
export function splitClauses(text: string): readonly Stretch[] {
  const inside = bracketed(text);
  return cut(
    text,
    [...text.matchAll(/;/g)].map(({ index }) => index + 1).filter((end) => !inside(end)),
  );
}

/** Cuts a text at places, and leaves out what holds no letter. */
export function cut(text: string, places: readonly number[]): readonly Stretch[] {
  return [0, ...places].flatMap((from, i) => {
    const piece = text.slice(from, places[i] ?? text.length);
    const at = from + piece.length - piece.trimStart().length;
    return /\p{L}/u.test(piece) ? [{ at, text: piece.trim() }] : [];
  });
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' };

/** Tells of a place whether it stands inside brackets or quotation marks; one that is never closed holds nothing. */
export function bracketed(text: string): (place: number) => boolean {
  const held = new Uint8Array(text.length + 1);
  const unclosed = new Set<string>();
  for (const { 0: mark, index } of text.matchAll(/[([“«]/g)) {
    if (held[index] || unclosed.has(mark)) continue;
    const end = text.indexOf(closing[mark]!, index);
    if (end < 0) unclosed.add(mark);
    else held.fill(1, index + 1, end + 1);
  }
  return (place) => held[place] === 1;
}
