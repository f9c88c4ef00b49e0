import type { Table } from '../../tables/table';
import { cellOf } from '../../tables/table';
import { readSumFormula } from '../../values/sum-formula';

/**
 * Whether formulas add up all these cells of a row from the same other rows, each in its own column. What they disagree
 * by then comes from those rows, and is told there.
 */
export function areAddedAlike(table: Table, row: number, columns: readonly number[]): boolean {
  const added = columns
    .filter((column) => cellOf(table, row, column) !== undefined)
    .map((column) => addedRows(table, row, column));
  return added.every((rows) => rows !== null && rows === added[0]);
}

/** The rows that a cell's formula adds in its own column, as text to compare; `null` for any other cell. */
function addedRows(table: Table, row: number, column: number): string | null {
  const formula = cellOf(table, row, column)!.formula;
  const cells = formula === null ? undefined : readSumFormula(formula)?.cells;
  const isDownTheColumn = cells?.every(
    ({ sheet, box }) =>
      (sheet === null || sheet === table.sheet) && box.left === column && box.right === column,
  );
  return cells && isDownTheColumn ? cells.map(({ box }) => `${box.top}-${box.bottom}`).join() : null;
}
