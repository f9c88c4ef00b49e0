/** A word or a mark of a text. */
export interface Word {
  readonly at: number;
  readonly end: number;
  /** In small letters. */
  readonly text: string;
  readonly isCapital: boolean;
}

/** The words and marks of a text; a number, an abbreviation with a slash ("đ/c") and "NN&PTNT" are one word. */
export function readWords(text: string): readonly Word[] {
  return [...text.matchAll(/đ\/c|[\p{L}\p{M}\d]+(?:&[\p{L}\d]+)*|\S/giu)].map(({ 0: word, index }) => ({
    at: index,
    end: index + word.length,
    text: oneTonePlace(word.toLowerCase()),
    isCapital: /^\p{Lu}/u.test(word),
  }));
}

const tones = new Map(
  'oà òa, oá óa, oả ỏa, oã õa, oạ ọa, uỳ ùy, uý úy, uỷ ủy, uỹ ũy, uỵ ụy'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** "Uỷ ban" and "ủy ban" are one word. */
function oneTonePlace(word: string): string {
  return word.replace(/(?<!q)(?:o[àáảãạ]|u[ỳýỷỹỵ])$/u, (end) => tones.get(end)!);
}

/** How many words a known phrase takes from a place on, the longest one; 0 where none begins there. */
export function phraseAt(words: readonly Word[], from: number, phrases: ReadonlySet<string>): number {
  const most = words[from] === undefined ? 0 : (longestByFirstWord(phrases).get(words[from].text) ?? 0);
  for (let count = Math.min(most, words.length - from); count > 0; count -= 1) {
    const run = words.slice(from, from + count);
    if (phrases.has(run.map(({ text }) => text).join(' '))) return count;
  }
  return 0;
}

const longest = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, number>>();

/** How long the longest phrase is that begins with a word. */
function longestByFirstWord(phrases: ReadonlySet<string>): ReadonlyMap<string, number> {
  const known = longest.get(phrases);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    counts.set(parts[0]!, Math.max(parts.length, counts.get(parts[0]!) ?? 0));
  }
  longest.set(phrases, counts);
  return counts;
}
