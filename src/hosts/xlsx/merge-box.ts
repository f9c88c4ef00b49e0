import { columnNumber, maxColumn, maxRow } from '../../core/snapshot/address';
import type { Box } from '../../core/snapshot/snapshot';

const mergeReference = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/;

/** "A1:C3" → its box; `null` when it is no range inside Excel's limits. Corners may be given in any order. */
export function boxOfMerge(reference: string): Box | null {
  const match = mergeReference.exec(reference);
  if (!match) return null;
  const row = Number(match[2]);
  const column = columnNumber(match[1]!);
  const otherRow = match[4] === undefined ? row : Number(match[4]);
  const otherColumn = match[3] === undefined ? column : columnNumber(match[3]);
  const bottom = Math.max(row, otherRow);
  const right = Math.max(column, otherColumn);
  if (bottom > maxRow || right > maxColumn) return null;
  return { top: Math.min(row, otherRow), left: Math.min(column, otherColumn), bottom, right };
}
