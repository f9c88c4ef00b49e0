import type { FigureReading } from '../../tables/money-columns';
import type { Table } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { isBelow, sumIntervals } from '../../values/intervals';
import { isEstablished } from './held-total';
import type { Place } from './sum-of-parts';

/** "Trong đó" parts that are more than their whole. */
export interface ExceedingParts {
  readonly whole: Place;
  /** At least one. */
  readonly parts: readonly Place[];
  readonly total: FigureReading;
  readonly sum: Interval;
}

export function exceedingParts(table: Table): readonly ExceedingParts[] {
  const down = table.rowSums
    .filter(({ relation }) => relation === 'of-which')
    .flatMap(({ total, parts, columns }) =>
      columns.flatMap((column) =>
        hold(
          table,
          { row: total, column },
          parts.map((row) => ({ row, column })),
        ),
      ),
    );
  const rows = table.rows.filter(({ level }) => level > 0);
  const across = table.columnSums
    // Where the parts usually are all of the whole, row-total-differs speaks at the whole.
    .filter((sum) => sum.relation === 'of-which' && !isEstablished(sum))
    .flatMap((sum) =>
      rows.flatMap(({ row }) =>
        hold(
          table,
          { row, column: sum.total },
          sum.parts.map((column) => ({ row, column })),
        ),
      ),
    );
  return [...down, ...across];
}

function hold(table: Table, whole: Place, parts: readonly Place[]): readonly ExceedingParts[] {
  const total = readingOf(table, whole.row, whole.column);
  if (total.kind !== 'figure') return [];
  const filled = parts.flatMap((place) => {
    const reading = readingOf(table, place.row, place.column);
    const isAlike =
      reading.kind === 'figure' && (reading.unit?.dimension ?? null) === (total.unit?.dimension ?? null);
    return isAlike ? [{ place, interval: reading.interval }] : [];
  });
  const addsUp = total.unit?.dimension === 'money' || total.unit === null;
  const groups = addsUp ? [filled] : filled.map((one) => [one]);
  const exceeding: ExceedingParts[] = [];
  for (const group of groups) {
    const sum: Interval = sumIntervals(group.map(({ interval }) => interval));
    if (!isBelow(total.interval, sum)) continue;
    exceeding.push({ whole, parts: group.map(({ place }) => place), total, sum });
  }
  return exceeding;
}
