import { columnLetters, maxColumn, maxRow } from '../../core/snapshot/address';

/** First and last of some rows or columns in a row. */
export type LineRun = readonly [number, number];

export interface HiddenLines {
  readonly hiddenRows: readonly LineRun[];
  readonly hiddenColumns: readonly LineRun[];
}

interface Span {
  readonly sheet: number;
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly last: number;
}

/** A span that is hidden in part is looked at in so many parts … */
const parts = 32;
/** … until it is this short; then each of its lines is asked for. */
const shortSpan = 1_024;

/**
 * The hidden rows and columns of every sheet, wherever they lie. Where nothing is hidden one request of pure reads tells
 * so; the longest sheet takes three, and a fourth that Excel takes for a write.
 */
export async function readHiddenLines(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly HiddenLines[]> {
  const whole = sheets.flatMap((_, sheet): Span[] => [
    { sheet, axis: 'row', first: 1, last: maxRow },
    { sheet, axis: 'column', first: 1, last: maxColumn },
  ]);
  const { hidden, inPart } = await narrow(context, sheets, whole);
  const all = [...hidden, ...(await readLineByLine(context, sheets, inPart))];
  return sheets.map((_, sheet) => ({
    hiddenRows: runsOf(all, sheet, 'row'),
    hiddenColumns: runsOf(all, sheet, 'column'),
  }));
}

interface Narrowed {
  /** Spans hidden as a whole. */
  readonly hidden: readonly Span[];
  /** Short spans of which some lines are hidden. */
  readonly inPart: readonly Span[];
}

async function narrow(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  spans: readonly Span[],
): Promise<Narrowed> {
  if (spans.length === 0) return { hidden: [], inPart: [] };
  const ranges = spans.map((span) =>
    rangeOf(sheets, span).load(span.axis === 'row' ? 'rowHidden' : 'columnHidden'),
  );
  await context.sync();
  // `null` where some lines are hidden and some are not, whatever the typings say.
  const answers: readonly (boolean | null)[] = ranges.map((range, i) =>
    spans[i]!.axis === 'row' ? range.rowHidden : range.columnHidden,
  );
  const hidden = spans.filter((_, i) => answers[i] === true);
  const inPart = spans.filter((_, i) => answers[i] === null);
  const deeper = await narrow(
    context,
    sheets,
    inPart.filter((span) => lengthOf(span) > shortSpan).flatMap(split),
  );
  return {
    hidden: [...hidden, ...deeper.hidden],
    inPart: [...inPart.filter((span) => lengthOf(span) <= shortSpan), ...deeper.inPart],
  };
}

async function readLineByLine(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  spans: readonly Span[],
): Promise<readonly Span[]> {
  if (spans.length === 0) return [];
  const answers = spans.map((span) => {
    const range = rangeOf(sheets, span);
    return span.axis === 'row'
      ? range.getRowProperties({ rowHidden: true })
      : range.getColumnProperties({ columnHidden: true });
  });
  await context.sync();
  return spans.flatMap((span, i) =>
    answers[i]!.value.flatMap((line, j) =>
      ('rowHidden' in line ? line.rowHidden : (line as Excel.ColumnProperties).columnHidden)
        ? [{ ...span, first: span.first + j, last: span.first + j }]
        : [],
    ),
  );
}

function rangeOf(sheets: readonly Excel.Worksheet[], { sheet, axis, first, last }: Span): Excel.Range {
  const address = axis === 'row' ? `${first}:${last}` : `${columnLetters(first)}:${columnLetters(last)}`;
  return sheets[sheet]!.getRange(address);
}

const lengthOf = ({ first, last }: Span) => last - first + 1;

function split(span: Span): Span[] {
  const length = lengthOf(span) / parts;
  return Array.from({ length: parts }, (_, i) => {
    const first = span.first + i * length;
    return { ...span, first, last: first + length - 1 };
  });
}

/** The lines of one sheet and direction as the fewest runs, ascending. */
function runsOf(hidden: readonly Span[], sheet: number, axis: Span['axis']): readonly LineRun[] {
  const runs: [number, number][] = [];
  const own = hidden.filter((span) => span.sheet === sheet && span.axis === axis);
  for (const { first, last } of own.sort((a, b) => a.first - b.first)) {
    const open = runs.at(-1);
    if (open && first === open[1] + 1) open[1] = last;
    else runs.push([first, last]);
  }
  return runs;
}
