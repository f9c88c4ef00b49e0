import type { Table, TypedCell } from '../../tables/table';
import { cellOf } from '../../tables/table';
import { NotRun } from '../define-rule';
import { holdTotal } from './held-total';
import type { Place } from './sum-of-parts';
import type { SumPlaces } from './table-sums';
import { placesOfSums } from './table-sums';

/** A total that is to be seen, and the parts of it that are not. */
export interface HiddenParts {
  readonly total: Place;
  readonly hidden: readonly TypedCell[];
  /** Other parts of the same sum are to be seen. */
  readonly isPartly: boolean;
}

export function sumsWithHiddenParts(table: Table): readonly HiddenParts[] {
  return placesOfSums(table).flatMap((sum) => hiddenParts(table, sum) ?? []);
}

function hiddenParts(table: Table, { total, parts }: SumPlaces): HiddenParts | null {
  const whole = cellOf(table, total.row, total.column);
  const counted = parts.flatMap(({ row, column }) => cellOf(table, row, column) ?? []).filter(counts);
  const hidden = counted.filter((cell) => cell.hidden);
  if (!whole || whole.hidden || hidden.length === 0) return null;
  const held = holdTotal(table, total, parts);
  if (held === null || held instanceof NotRun || held.differs) return null;
  return { total, hidden, isPartly: hidden.length < counted.length };
}

function counts({ reading }: TypedCell): boolean {
  return reading.kind === 'figure' && reading.figure.value !== 0;
}
