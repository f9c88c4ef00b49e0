import type { WidthOf } from './page';
import { plainText } from './plain-text';

/** Letters as people see them, so that none is cut from its marks. */
const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** A text on one line, cut with "…" where it is wider than `width`. */
export function clipText(text: string, width: number, widthOf: WidthOf): string {
  const plain = plainText(text);
  if (widthOf(plain) <= width) return plain;
  let fitting = '';
  let used = 1;
  for (const { segment } of letters.segment(plain)) {
    used += widthOf(segment);
    if (used > width) break;
    fitting += segment;
  }
  return `${fitting.trimEnd()}…`;
}

/** A text in lines no wider than `width`, broken between words and inside a word only where it is wider than a line. */
export function wrapText(text: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of plainText(text).split(' ')) {
    // A piece of a broken word never joins the piece before it: that one left no room for a letter and a space.
    for (const piece of breakWord(word, width, widthOf)) {
      const more = widthOf(piece);
      if (line === '') {
        line = piece;
        used = more;
      } else if (used + 1 + more <= width) {
        line += ` ${piece}`;
        used += 1 + more;
      } else {
        lines.push(line);
        line = piece;
        used = more;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, width: number, widthOf: WidthOf): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of letters.segment(word)) {
    const more = widthOf(segment);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += more;
  }
  return [...pieces, piece];
}

/** Spaces added to fill `width`. */
export function padText(text: string, width: number, align: 'left' | 'right', widthOf: WidthOf): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + room : room + text;
}
