import type { Table } from '../../tables/table';
import { isEstablished } from './held-total';
import type { Place } from './sum-of-parts';

/** A total and its parts as cells. */
export interface SumPlaces {
  readonly total: Place;
  readonly parts: readonly Place[];
}

/** Every sum of a table, cell by cell: those down the columns, then those across the rows that the table keeps to. */
export function placesOfSums(table: Table): readonly SumPlaces[] {
  const down = table.rowSums
    .filter(({ relation }) => relation === 'sum')
    .flatMap(({ total, parts, columns }) =>
      columns.map((column) => ({
        total: { row: total, column },
        parts: parts.map((row) => ({ row, column })),
      })),
    );
  const rows = table.rows.filter(({ level }) => level > 0);
  const across = table.columnSums
    .filter((sum) => sum.relation === 'sum' && isEstablished(sum))
    .flatMap(({ total, parts }) =>
      rows.map(({ row }) => ({
        total: { row, column: total },
        parts: parts.map((column) => ({ row, column })),
      })),
    );
  return [...down, ...across];
}
