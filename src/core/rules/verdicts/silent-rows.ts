import type { CellRef } from '../../snapshot/address';
import type { CriteriaTable, RowRole, Table, TypedCell } from '../../tables/table';
import { cellOf, columnsOf } from '../../tables/table';
import { fold } from '../../values/fold';
import type { JudgedRow } from './judged-rows';
import { judgedRows } from './judged-rows';

/** Whether a cell says anything: dots that wait to be filled say nothing, a dash says that there is none. */
export function isSaid({ value }: TypedCell): boolean {
  return typeof value !== 'string' || !/^[\s.…_]*$/.test(value);
}

const besideTheRows: ReadonlySet<RowRole> = new Set(['total', 'column-numbers', 'note']);

/**
 * The rows for which one of the columns says something: in their own cell, in a merged one that reaches over them, or
 * in a row inside them.
 */
export function saidRows(
  table: Table,
  columns: readonly number[],
  counts: (cell: TypedCell) => boolean = isSaid,
): ReadonlySet<number> {
  const rows = table.rows.filter(({ role }) => !besideTheRows.has(role));
  const parents = new Map(rows.map(({ row, parent }) => [row, parent]));
  const said = new Set<number>();
  for (const cell of table.cells) {
    if (!columns.some((column) => reaches(cell, column)) || !counts(cell)) continue;
    const last = Math.min(cell.lastRow, table.box.bottom);
    for (let row = cell.row; row <= last; row++) addWithParents(said, row, parents);
  }
  return said;
}

function reaches({ column: first, lastColumn: last }: TypedCell, column: number): boolean {
  return first <= column && column <= last;
}

function addWithParents(said: Set<number>, row: number, parents: ReadonlyMap<number, number | null>): void {
  let one: number | null = row;
  while (one !== null && parents.has(one) && !said.has(one)) {
    said.add(one);
    one = parents.get(one)!;
  }
}

/**
 * The judged rows for which the columns say nothing although they do for others; "column" when they say nothing at all,
 * as in a blank form. Where only the criteria's own rows speak, the indicators are not expected to.
 */
export function silentRows(
  table: CriteriaTable,
  columns: readonly number[],
): readonly JudgedRow[] | 'column' {
  const said = saidRows(table, columns);
  if (said.size === 0) return 'column';
  const judged = judgedRows(table);
  const indicators = judged.filter(({ isIndicator }) => isIndicator);
  const expected = indicators.length > 0 ? indicators : judged;
  return expected.some(({ row }) => said.has(row)) ? judged.filter(({ row }) => !said.has(row)) : [];
}

const leftOut = /\b(?:khong|chua) (?:xet|thuoc|ap dung|danh gia|quy dinh|yeu cau|co trong)\b/;

/** Whether a row says in one of the columns, or in a note, that it is not to be judged here. */
export function isLeftOut(table: CriteriaTable, row: number, columns: readonly (number | null)[]): boolean {
  const notes = columnsOf(table, 'note').map(({ column }) => column);
  return [...columns, ...notes].some((column) => {
    const value = column === null ? null : cellOf(table, row, column)?.value;
    return typeof value === 'string' && leftOut.test(fold(value.slice(0, 200)));
  });
}

/** The cell of a column's own heading. */
export function headingCell(table: Table, column: number): CellRef {
  const { path } = table.columns.find((one) => one.column === column)!;
  const { headerRows, sheet } = table;
  return { sheet, row: headerRows[Math.min(path.length, headerRows.length) - 1]!, column };
}
