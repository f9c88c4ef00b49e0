import { maxColumn } from '../../../core/snapshot/address';
import type { Box } from '../../../core/snapshot/snapshot';
import { joinRuns } from '../line-runs';
import type { LineRun } from '../line-runs';
import type { ReadingBudget } from '../reading-budget';
import { biffRecords, recordType } from './biff-records';

/** What a sheet says beside its values: which style each cell has, and how its lines lie. Rows and columns from 1. */
export interface BiffSheet {
  /** Of every cell that the file lists, empty ones included: row → column → number of a style. */
  readonly styleAt: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly merges: readonly Box[];
  readonly hiddenRows: readonly LineRun[];
  readonly hiddenColumns: readonly LineRun[];
}

/** One cell alone, with its row, column and style number at the start of the record. */
const singleCells: ReadonlySet<number> = new Set([
  recordType.formula,
  recordType.blank,
  recordType.rString,
  recordType.labelSst,
  recordType.number,
  recordType.label,
  recordType.boolErr,
  recordType.rk,
]);

const hiddenRow = 0x20;
const hiddenColumn = 0x01;

/** The sheet that begins at `at`. @throws {DamagedPart} when it does not end. @throws {FileError} too-large */
export function readBiffSheet(view: DataView, at: number, budget: ReadingBudget): BiffSheet {
  const styleAt = new Map<number, Map<number, number>>();
  const merges: Box[] = [];
  const hiddenRows: LineRun[] = [];
  const hiddenColumns: LineRun[] = [];
  const number = (place: number) => view.getUint16(place, true);
  const setStyle = (row: number, column: number, style: number) => {
    let columns = styleAt.get(row + 1);
    if (!columns) styleAt.set(row + 1, (columns = new Map()));
    budget.spendItem();
    columns.set(column + 1, style);
  };
  for (const { type, start, length } of biffRecords(view, at)) {
    if (singleCells.has(type)) setStyle(number(start), number(start + 2), number(start + 4));
    else if (type === recordType.mulRk || type === recordType.mulBlank) {
      // Between the number of the first column and that of the last; a number takes four bytes beside its style.
      const size = type === recordType.mulRk ? 6 : 2;
      for (let i = 0; size * (i + 1) + 6 <= length; i++)
        setStyle(number(start), number(start + 2) + i, number(start + 4 + size * i));
    } else if (type === recordType.row) {
      const row = number(start) + 1;
      if (number(start + 12) & hiddenRow) hiddenRows.push([row, row]);
    } else if (type === recordType.columnInfo) {
      const first = number(start) + 1;
      const last = Math.min(number(start + 2) + 1, maxColumn);
      if (number(start + 8) & hiddenColumn && first <= last) hiddenColumns.push([first, last]);
    } else if (type === recordType.merges) {
      for (let i = 0; i < number(start) && 8 * i + 10 <= length; i++) merges.push(mergeAt(start + 2 + 8 * i));
    }
  }
  return {
    styleAt,
    merges: merges
      .filter(
        ({ top, left, bottom, right }) => bottom >= top && right >= left && (bottom > top || right > left),
      )
      .sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: joinRuns(hiddenRows),
    hiddenColumns: joinRuns(hiddenColumns),
  };

  function mergeAt(place: number): Box {
    return {
      top: number(place) + 1,
      bottom: number(place + 2) + 1,
      left: number(place + 4) + 1,
      right: number(place + 6) + 1,
    };
  }
}
