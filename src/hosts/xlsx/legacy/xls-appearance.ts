import type { ColumnRun, SheetAppearance, WorkbookAppearance } from '../appearance/appearance';
import { plainAppearance, plainSheet } from '../appearance/appearance';
import { pixelsPerPoint } from '../appearance/cell-looks';
import { ReadingBudget } from '../reading-budget';
import { readingLimits } from '../reading-limits';
import type { ReadingLimits } from '../reading-limits';
import { readBiffGlobals } from './biff-globals';
import { readBiffLooks } from './biff-looks';
import { biffRecords, recordType } from './biff-records';
import { readBiffSheet } from './biff-sheet';
import { xlsStream } from './xls-stream';

const twipsPerPoint = 20;
/** Column widths are counted in parts of a digit. */
const partsOfDigit = 256;
const widest = 255;
const frozen = 0x0008;
const gridLines = 0x0002;

/**
 * How an .xls file looks. Never throws: what cannot be read, or would take too much memory, looks plain, because the
 * figures can be checked all the same.
 */
export function readXlsAppearance(
  bytes: Uint8Array,
  limits: ReadingLimits = readingLimits,
): WorkbookAppearance {
  try {
    const budget = new ReadingBudget(limits);
    const view = xlsStream(bytes);
    const { looks, normalFont } = readBiffLooks(view);
    // In the fonts that offices use a digit is half as wide as the letters are high.
    const digitWidth = Math.round(normalFont.size / 2);
    const sheets = new Map<string, SheetAppearance>();
    for (const { name, hasCells, start } of readBiffGlobals(view).sheets)
      if (hasCells) sheets.set(name, readSheet(view, start, digitWidth, budget));
    return { sheets, looks };
  } catch {
    return plainAppearance;
  }
}

function readSheet(view: DataView, at: number, digitWidth: number, budget: ReadingBudget): SheetAppearance {
  const number = (place: number) => view.getUint16(place, true);
  const rowHeights = new Map<number, number>();
  const columns: ColumnRun[] = [];
  let { defaultRowHeight, frozenRows, showsGridLines } = plainSheet;
  let defaultColumnWidth = Math.round((8 + 5 / digitWidth) * digitWidth);
  let isFrozen = false;
  for (const { type, start } of biffRecords(view, at)) {
    if (type === recordType.row) {
      // The highest bit says that the row has no height of its own.
      if (number(start + 6) < 0x8000) rowHeights.set(number(start) + 1, heightOf(number(start + 6)));
    } else if (type === recordType.defaultRowHeight) defaultRowHeight = heightOf(number(start + 2));
    else if (type === recordType.defaultColumnWidth)
      defaultColumnWidth = Math.round((number(start) + 5 / digitWidth) * digitWidth);
    else if (type === recordType.columnInfo)
      columns.push({
        first: number(start) + 1,
        last: number(start + 2) + 1,
        width: Math.round(Math.min(number(start + 4) / partsOfDigit, widest) * digitWidth),
        look: number(start + 6),
      });
    else if (type === recordType.window2) {
      isFrozen = (number(start) & frozen) !== 0;
      showsGridLines = (number(start) & gridLines) !== 0;
    } else if (type === recordType.pane) frozenRows = number(start + 2);
  }
  const { styleAt } = readBiffSheet(view, at, budget);
  return {
    defaultRowHeight,
    defaultColumnWidth,
    rowHeights,
    columns,
    frozenRows: isFrozen ? frozenRows : 0,
    showsGridLines,
    lookAt: styleAt,
  };
}

function heightOf(twips: number): number {
  return Math.round((twips / twipsPerPoint) * pixelsPerPoint);
}
