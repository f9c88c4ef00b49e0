import type { PageLine } from './page-lines';

/** In sizes of the page's text. */
const smaller = 0.9;
/** A footnote's number that is not raised, before its words. */
const plainMark = /^\(?\d{1,2}\)? (?=\p{L})/u;

/**
 * The text of a page, and the footnotes under it, which stand in the middle of a paragraph that goes on overleaf.
 * @param size that of the page's text.
 */
export function partFootnotes(
  lines: readonly PageLine[],
  size: number,
): { readonly text: readonly string[]; readonly notes: readonly string[] } {
  let first = lines.length;
  for (let at = lines.length - 1; at >= 0 && lines[at]!.size <= smaller * size; at--)
    if (lines[at]!.isMarked || plainMark.test(lines[at]!.text)) first = at;
  return {
    text: lines.slice(0, first).map(({ text }) => text),
    notes: lines.slice(first).map(({ text, isMarked }) => (isMarked ? text : text.replace(plainMark, ''))),
  };
}
