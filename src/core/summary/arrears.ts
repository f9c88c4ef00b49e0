import { isAmount, isMoneyColumn } from '../tables/money-columns';
import type { Column, FundingTable, Row } from '../tables/table';
import { readingOf } from '../tables/table';
import type { Interval } from '../values/figure';
import { fold } from '../values/fold';
import { sumIntervals } from '../values/intervals';
import type { Unit } from '../values/units';

/** What a table states as arrears that are still open. */
export interface ArrearsTotal {
  /** The cell of the total; where none is stated, the first cell that adds to it. */
  readonly row: number;
  readonly column: number;
  readonly isStated: boolean;
  readonly unit: Unit | null;
  /** In đồng where the unit is known. */
  readonly interval: Interval;
}

const arrears = /no dong|no xay dung|no xdcb/;
const stillOwed = /con no|no con|con phai (?:tra|thanh toan)|so no\b|^no\b|no (?:cuoi|den)|con lai/;
/** What was paid of the arrears, or is meant to be. */
const paid = /(?:\btra|thanh toan|xu ly|bo tri|thu hoi|giam|de tra|ke hoach|phuong an)\b/;

/** The open arrears of a table: by its last column of debts, else by a row that speaks of them. */
export function totalArrears(table: FundingTable): ArrearsTotal | null {
  const money = table.columns.filter(isMoneyColumn);
  const isOnArrears = arrears.test(fold(table.title?.text ?? ''));
  const isOpen = ({ heading }: Column) => {
    const said = fold(heading);
    return (
      !paid.test(said.replace(/con phai .*/, '')) &&
      (arrears.test(said) || (isOnArrears && stillOwed.test(said)))
    );
  };
  const column = money.findLast(isOpen);
  if (column) return totalOf(table, column);
  const row = isOnArrears ? undefined : table.rows.find(isArrearsRow);
  const latest = row && money.findLast((one) => isAmount(readingOf(table, row.row, one.column)));
  return row && latest ? amountAt(table, row, latest, true) : null;
}

function isArrearsRow({ label, level }: Row): boolean {
  const said = fold(label);
  return level > 0 && arrears.test(said) && !paid.test(said) && !/khong/.test(said);
}

/** The stated total of the column, else what its outermost rows add up to. */
function totalOf(table: FundingTable, column: Column): ArrearsTotal | null {
  const filled = table.rows.filter(
    ({ row, level }) => level > 0 && isAmount(readingOf(table, row, column.column)),
  );
  const totals = filled.filter(({ role }) => role === 'total');
  const outermost = totals.reduce<Row | null>(
    (most, row) => (!most || row.level < most.level ? row : most),
    null,
  );
  if (outermost) return amountAt(table, outermost, column, true);
  const level = Math.min(...filled.map((row) => row.level));
  const parts = filled.filter((row) => row.level === level && row.role !== 'of-which');
  const amounts = parts.flatMap((row) => amountAt(table, row, column, false) ?? []);
  const first = amounts.find(({ interval }) => interval.low > 0);
  return first ? { ...first, interval: sumIntervals(amounts.map(({ interval }) => interval)) } : null;
}

function amountAt(
  table: FundingTable,
  { row }: Row,
  { column }: Column,
  isStated: boolean,
): ArrearsTotal | null {
  const reading = readingOf(table, row, column);
  if (!isAmount(reading)) return null;
  return { row, column, isStated, unit: reading.unit, interval: reading.interval };
}
