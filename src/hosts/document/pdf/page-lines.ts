import { isReferenceMark } from '../text/reference-marks';
import { fillBlank } from './fill-blank';
import type { Stretch } from './letter-columns';
import { orderLetterColumns } from './letter-columns';

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
const gapOfStretch = 0.8;
const gapOfColumn = 2;
/** Letters that come from another font than their word stand alone or in pairs. */
const mostFallbackLetters = 3;
/** A raised figure is smaller than its line, and stands so far above. */
const raised = { smaller: 0.9, above: 0.15 } as const;

interface Line {
  readonly texts: PlacedText[];
  /** Those of its largest text, which decides what else stands in the line. */
  baseline: number;
  size: number;
}

/** A line as it reads, and what tells a footnote from the text above it. */
export interface PageLine {
  readonly text: string;
  readonly size: number;
  /** Whether a raised figure begins it, as it does a footnote; the figure is left out. */
  readonly isMarked: boolean;
}

/** The lines of a page from top to bottom: what stands on one baseline, from left to right, columns apart by a tab. */
export function linesOfPage(texts: readonly PlacedText[]): readonly string[] {
  return readPageLines(texts).map(({ text }) => text);
}

/** The same with what tells a footnote. The two columns that a letter begins and ends with are read one after the other. */
export function readPageLines(texts: readonly PlacedText[]): readonly PageLine[] {
  const lines: Line[] = [];
  const seen = texts.filter(({ text }) => text.trim() !== '');
  for (const text of seen.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line && isInLine(text, line)) addToLine(text, line);
    else lines.push({ texts: [text], baseline: text.baseline, size: text.size });
  }
  const read = lines.map(readLine);
  const marked = new Set(read.map(({ stretches, isMarked }) => isMarked && stretches[0]));
  const said = read.map(({ stretches }) => stretches).filter(({ length }) => length > 0);
  return orderLetterColumns(said).map((stretches) => ({
    text: joinStretches(stretches),
    size: Math.max(...stretches.map(({ size }) => size)),
    isMarked: marked.has(stretches[0]),
  }));
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

function readLine(line: Line): { readonly stretches: readonly Stretch[]; readonly isMarked: boolean } {
  const { baseline } = line;
  const stretches: { text: string; left: number; right: number; baseline: number; size: number }[] = [];
  let isMarked = false;
  for (const one of line.texts.toSorted((a, b) => a.left - b.left)) {
    const last = stretches.at(-1);
    if (isRaised(one, line) && isReferenceMark(one.text, last?.text ?? '')) {
      isMarked ||= last === undefined;
      if (last) last.right = Math.max(last.right, one.left + one.width);
      continue;
    }
    const gap = last ? (one.left - last.right) / one.size : Infinity;
    const right = one.left + one.width;
    const filled = last && filling(last, one);
    if (last && filled) {
      last.text = filled;
      continue;
    }
    if (last && gap <= gapOfStretch) {
      last.text += (gap > gapOfSpace ? ' ' : '') + one.text;
      last.right = Math.max(last.right, right);
      last.size = Math.max(last.size, one.size);
    } else stretches.push({ text: one.text, left: one.left, right, baseline, size: one.size });
  }
  return { stretches, isMarked };
}

/** The text of a stretch with letters of another font put into it, where they stand within. */
function filling(last: Stretch, { text, left, width, size }: PlacedText): string | null {
  const isWithin = last.left < left && left + width <= last.right + gapOfSpace * size;
  const isLetters = text.length <= mostFallbackLetters && /^\p{L}+$/u.test(text);
  return isWithin && isLetters
    ? fillBlank(last.text, (left - last.left) / (last.right - last.left), text)
    : null;
}

function isRaised({ size, baseline }: PlacedText, line: Line): boolean {
  return size < raised.smaller * line.size && line.baseline - baseline > raised.above * line.size;
}

function joinStretches(stretches: readonly Stretch[]): string {
  let line = '';
  for (const [i, { text, left, size }] of stretches.entries()) {
    const gap = i > 0 ? left - stretches[i - 1]!.right : 0;
    line +=
      (gap > gapOfColumn * size ? '\t' : ' ') +
      text
        .split(' ')
        .filter((word) => word !== '')
        .join(' ');
  }
  return line.trim();
}
