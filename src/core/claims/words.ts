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
export function phraseAt(
  words: readonly Word[],
  from: number,
  phrases: ReadonlySet<string>,
  most = 4,
): number {
  for (let count = most; count > 0; count -= 1) {
    const run = words.slice(from, from + count);
    if (run.length === count && phrases.has(run.map(({ text }) => text).join(' '))) return count;
  }
  return 0;
}
