import type { CellRef } from '../../snapshot/address';
import { boxAddress, cellAddress } from '../../snapshot/address';
import type { ColumnSum, Table } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { intervalsMeet } from '../../values/intervals';
import { runsOf } from '../../values/sum-formula';
import type { Unit } from '../../values/units';
import type { Fact } from '../define-rule';
import { NotRun } from '../define-rule';
import { rowName } from '../row-name';
import type { PartsSum, Place } from './sum-of-parts';
import { addParts, amountIn, refOf, sumEdits } from './sum-of-parts';

/** A total held against the sum of its parts. */
export interface HeldTotal {
  readonly table: Table;
  readonly at: CellRef;
  readonly unit: Unit | null;
  /** In the base unit. */
  readonly stated: Interval;
  readonly sum: PartsSum;
  /** No true values behind the shown roundings could make the total the sum. */
  readonly differs: boolean;
  /** The figures as written do not add up to the total, whatever roundings may stand behind them. */
  readonly differsAsWritten: boolean;
}

/** `null` when the total or all its parts state no figure; the reason when the parts cannot be added. */
export function holdTotal(table: Table, total: Place, parts: readonly Place[]): HeldTotal | NotRun | null {
  const reading = readingOf(table, total.row, total.column);
  if (reading.kind !== 'figure') return null;
  const sum = addParts(table, parts);
  if (sum === null || sum instanceof NotRun) return sum;
  const { unit, interval: stated } = reading;
  return {
    ...{ table, at: refOf(table, total), unit, stated, sum },
    differs: !intervalsMeet(stated, sum.interval),
    differsAsWritten: !intervalsMeet(middleOf(stated), middleOf(sum.interval)),
  };
}

function middleOf({ low, high }: Interval): Interval {
  const middle = (low + high) / 2;
  return { low: middle, high: middle };
}

/** A fact about a total that is not the sum of its parts, with the holes that such sentences share. */
export function totalFact(messageId: string, { table, at, unit, stated, sum }: HeldTotal) {
  const related = sum.parts.map((part) => refOf(table, part));
  const [said, computed] = [amountIn(unit, stated), amountIn(unit, sum.interval)];
  const difference = Number(Math.abs(said.amount - computed.amount).toFixed(6));
  return {
    messageId,
    at,
    data: {
      cell: cellAddress(at.row, at.column),
      label: rowName(table, at.row),
      parts: runsOf(sum.parts).map(boxAddress),
      stated: said,
      computed,
      difference: { amount: difference, unit: said.unit },
    },
    related,
    breach: { total: at, parts: related },
    fix: sumEdits(at, unit, sum),
  } satisfies Fact;
}

/** Whether a sum across the columns is a habit of the table: enough rows to tell, and two thirds of them keep it. */
export function isEstablished({ compared, fits }: ColumnSum): boolean {
  return compared >= 3 && fits * 3 >= compared * 2;
}
