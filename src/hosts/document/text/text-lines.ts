// "\v" is the line break within a paragraph that Word puts on the clipboard.
const lineBreak = /\r\n|[\n\r\v\u2028\u2029]/;
const pageBreak = '\f';

/**
 * The lines of a text, composed (NFC). A line break at the end begins no further line. A page break stands as a blank
 * line of its own, so that a line of nothing but a page break keeps its place.
 */
export function linesOf(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  const lines = composed.split(lineBreak);
  if (lines.at(-1) === '') lines.pop();
  return composed.includes(pageBreak) ? lines.flatMap(breakPages) : lines;
}

function breakPages(line: string): readonly string[] {
  if (!line.includes(pageBreak)) return [line];
  const [first, ...others] = line.split(pageBreak);
  return [...(first === '' ? [] : [first!]), ...others.flatMap((part) => (part === '' ? [''] : ['', part]))];
}
