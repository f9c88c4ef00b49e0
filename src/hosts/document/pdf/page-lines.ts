/** A stretch of text on a page; lengths in points, from the left and from the top. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  /** Where its letters stand. */
  readonly baseline: number;
  readonly width: number;
  /** The size of its font. */
  readonly size: number;
}

/** In sizes of the font. Raised figures ("m²") stand a third above the baseline; lines lie a whole size apart. */
const baselineTolerance = 0.4;
const gapOfSpace = 0.15;
/** The space between the words of a justified line stays well below. */
const gapOfColumn = 2;

interface Line {
  readonly texts: PlacedText[];
  /** Those of its largest text, which decides what else stands in the line. */
  baseline: number;
  size: number;
}

/** The lines of a page from top to bottom: what stands on one baseline, from left to right, columns apart by a tab. */
export function linesOfPage(texts: readonly PlacedText[]): readonly string[] {
  const lines: Line[] = [];
  for (const text of texts.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line && isInLine(text, line)) addToLine(text, line);
    else lines.push({ texts: [text], baseline: text.baseline, size: text.size });
  }
  return lines.map(({ texts: inLine }) => joinTexts(inLine.toSorted((a, b) => a.left - b.left)));
}

function isInLine(text: PlacedText, { baseline, size }: Line): boolean {
  return Math.abs(text.baseline - baseline) <= baselineTolerance * Math.max(text.size, size);
}

function addToLine(text: PlacedText, line: Line): void {
  line.texts.push(text);
  if (text.size <= line.size) return;
  line.baseline = text.baseline;
  line.size = text.size;
}

function joinTexts(texts: readonly PlacedText[]): string {
  let line = '';
  let end = texts[0]!.left;
  for (const { text, left, width, size } of texts) {
    line += separator(left - end, size) + text;
    end = Math.max(end, left + width);
  }
  const columns = line.split('\t').map((column) => wordsOf(column).join(' '));
  return columns.filter((column) => column !== '').join('\t');
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

function separator(gap: number, size: number): string {
  if (gap > gapOfColumn * size) return '\t';
  return gap > gapOfSpace * size ? ' ' : '';
}
