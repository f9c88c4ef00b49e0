import { cellAddress } from '../../snapshot/address';
import type { Column, Table } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { fold } from '../../values/fold';
import { intervalsMeet, scaleInterval } from '../../values/intervals';
import { NotRun } from '../define-rule';
import type { Place } from './sum-of-parts';
import { addParts } from './sum-of-parts';

export interface WrongShares {
  /** The total's cell where it states a share, else the last part. */
  readonly at: Place;
  readonly parts: readonly Place[];
  /** In per cent. */
  readonly sum: Interval;
}

/** A share typed as 0,25 is one of 1, a share typed as 25 one of 100. */
const wholes = [100, 1];
/** Farther away the figures are no shares of one whole. */
const nearby: Interval = { low: 80, high: 120 };
const whole = (value: number): Interval => ({ low: value, high: value });

export function isShare({ figures, path }: Column): boolean {
  return figures && path.some((label) => /co cau|(?:ty|ti) trong/.test(fold(label)));
}

/** The shares of a column that cannot be 100 %; `null` when they can, or are no shares of one whole. */
export function holdShares(table: Table, { column }: Column): WrongShares | NotRun | null {
  const { total, parts } = wholeAndParts(table);
  const places = parts.map((row) => ({ row, column }));
  const blank = places.find(({ row }) => readingOf(table, row, column).kind === 'blank');
  const sum = addParts(table, places);
  if (sum === null || parts.length < 2) return null;
  if (blank) return new NotRun(`Ô ${cellAddress(blank.row, column)} chưa ghi tỷ trọng`);
  if (sum instanceof NotRun) return sum;
  if (wholes.some((one) => intervalsMeet(sum.interval, whole(one)))) return null;
  const stated = total === null ? null : readingOf(table, total, column);
  const of = wholes.find(
    (one) =>
      (stated?.kind === 'figure' && intervalsMeet(stated.interval, whole(one))) ||
      intervalsMeet(sum.interval, scaleInterval(nearby, one / 100)),
  );
  if (of === undefined) return null;
  const isStated = stated?.kind === 'figure';
  return {
    at: isStated ? { row: total!, column } : places.at(-1)!,
    parts: places,
    sum: scaleInterval(sum.interval, 100 / of),
  };
}

/** The outermost total and what it adds in the other columns; without one, the outermost rows. */
function wholeAndParts({ rows, rowSums }: Table): { total: number | null; parts: readonly number[] } {
  const body = rows.filter(({ level, role }) => level > 0 && role !== 'of-which');
  const sums = rowSums.filter(({ relation }) => relation === 'sum');
  const isPart = (row: number) => sums.some(({ parts }) => parts.includes(row));
  const top = sums.filter(
    ({ total }) => !isPart(total) && body.some(({ row, role }) => row === total && role === 'total'),
  );
  const [first] = top;
  if (first) return { total: first.total, parts: first.parts };
  const items = body.filter(({ role }) => role !== 'total');
  const level = Math.min(...items.map((row) => row.level));
  const total = body.find(({ role }) => role === 'total')?.row ?? null;
  return { total, parts: items.filter((row) => row.level === level).map(({ row }) => row) };
}
