import { isSyllable } from '../../../core/values/charsets/syllables';

/** Wider and narrower letters, in widths of a usual one; close enough to tell one blank from the next. */
function widthOf(letter: string): number {
  if (/[ijlftrI.,:;'()|!/-]/.test(letter)) return 0.6;
  return /[\p{Lu}mw%]/u.test(letter) ? 1.4 : 1;
}

const longestSyllable = 8;
/** No line of a page is longer; putting letters into it one by one costs its length each time. */
const longestLine = 500;
/** In widths of a usual letter: a blank that lies further off is another one. */
const mostAstray = 3;

/**
 * Letters that a font lacks are set in another one, apart from their words: "đ t" and "ạ" inside it. They are put back
 * into the blank that stands for them; whether a word ends there, the syllables say. `null` where no blank is near.
 * @param place where the letters begin, as a share of the text's width.
 */
export function fillBlank(text: string, place: number, letters: string): string | null {
  if (text.length > longestLine) return null;
  let width = 0;
  const starts = text.split('').map((letter) => (width += widthOf(letter)) - widthOf(letter));
  const middle = place * width;
  let nearest: number | null = null;
  let least = mostAstray;
  for (const { index } of text.matchAll(/ /g)) {
    const distance = Math.abs(starts[index]! - middle);
    if (distance >= least) continue;
    least = distance;
    nearest = index;
  }
  if (nearest === null) return null;
  const [before, after] = [text.slice(0, nearest), text.slice(nearest + 1)];
  return (
    before +
    letters +
    gapBehind(before.slice(-longestSyllable).split(/\P{L}/u).at(-1)! + letters, /^\p{L}*/u.exec(after)![0]) +
    after
  );
}

/** A word that goes on is one syllable; else its first part is one alone. */
function gapBehind(start: string, rest: string): string {
  return rest !== '' && !isSyllable(start + rest) && isSyllable(start) ? ' ' : '';
}
