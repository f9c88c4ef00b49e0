import type { Numbering } from '../values/numbering';
import { readNumbering } from '../values/numbering';
import type { Row, Table, TypedCell } from './table';
import { cellOf, columnsOf } from './table';

/** A row that carries a number, and the cell that holds it: the one of the index column, else the label's. */
export interface NumberedRow {
  readonly row: Row;
  readonly cell: TypedCell;
  /** "2.10" → [2, 10] */
  readonly parts: readonly number[];
  readonly style: Numbering['style'];
}

/** The rows of one group that count in one style under one code, in reading order: 2.1, 2.2, 2.3. */
export type NumberedList = readonly [NumberedRow, ...NumberedRow[]];

/** The numbered lists of a table; dashes and pluses count nothing. */
export function numberedLists(table: Table): readonly NumberedList[] {
  const lists = new Map<string, [NumberedRow, ...NumberedRow[]]>();
  for (const one of numberedRows(table)) {
    const key = [one.row.parent, one.style, ...one.parts.slice(0, -1)].join();
    const list = lists.get(key);
    if (list) list.push(afterNine(one, list.at(-1)!));
    else lists.set(key, [one]);
  }
  return [...lists.values()];
}

/** All rows of a table that carry a number, in reading order. */
export function numberedRows(table: Table): readonly NumberedRow[] {
  const index = columnsOf(table, 'index')[0]?.column;
  return table.rows.flatMap((row) => {
    const numbering = readNumbering(row.index);
    if (row.level === 0 || !numbering || numbering.parts.length === 0) return [];
    const own = index === undefined ? undefined : cellOf(table, row.row, index);
    const isOwn = own !== undefined && readNumbering(String(own.value))?.code === numbering.code;
    const cell = isOwn ? own : cellOf(table, row.row, row.labelColumn)!;
    return [{ row, cell, parts: numbering.parts, style: numbering.style }];
  });
}

/** A 1.10 stored as a number is 1.1 to Excel: behind 1.9 it is the tenth. */
function afterNine(one: NumberedRow, above: NumberedRow): NumberedRow {
  const [last, before] = [one.parts.at(-1)!, above.parts.at(-1)!];
  const isTens = typeof one.cell.value === 'number' && one.parts.length > 1 && last * 10 === before + 1;
  return isTens ? { ...one, parts: [...one.parts.slice(0, -1), last * 10] } : one;
}
