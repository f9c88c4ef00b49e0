import { isAmount } from '../../tables/money-columns';
import type { FigureReading } from '../../tables/money-columns';
import type { PlannedColumn } from '../../tables/plan-columns';
import type { Column, FundingTable } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { fold } from '../../values/fold';
import { isBelow, sumIntervals } from '../../values/intervals';

const nothing: Interval = { low: 0, high: 0 };

/** A row that states both its spending and its plan. */
export interface HeldRow {
  readonly row: number;
  readonly done: number;
  readonly spent: FigureReading;
  readonly allowed: Interval;
  /** The columns that allow it. */
  readonly allowedBy: readonly number[];
}

export function holdRow(table: FundingTable, planned: PlannedColumn, row: number): HeldRow | null {
  const { done, plans, carriedOver } = planned;
  const spent = readingOf(table, row, done.column);
  const limits = plans.map(({ column }) => readingOf(table, row, column)).filter(isAmount);
  const more = carriedOver.map(({ column }) => readingOf(table, row, column));
  // What is not known to have been carried over may be any amount.
  const isKnown = more.every((one) => isAmount(one) || one.kind === 'blank' || one.kind === 'dash');
  if (!isAmount(spent) || limits.length === 0 || !isKnown) return null;
  const carried = sumIntervals(more.map((one) => (isAmount(one) ? one.interval : nothing)));
  const allowed = limits
    .map(({ interval }) => sumIntervals([interval, carried]))
    .reduce((most, one) => (one.high > most.high ? one : most));
  const allowedBy = [...plans, ...carriedOver]
    .map(({ column }) => column)
    .filter((column) => isAmount(readingOf(table, row, column)));
  return { row, done: done.column, spent, allowed, allowedBy };
}

export function isAbove({ allowed, spent }: HeldRow): boolean {
  return isBelow(allowed, spent.interval);
}

/** The rows that a total adds in the column, and those that stand under a row. */
export function partsOf({ rows, rowSums }: FundingTable, row: number, { column }: Column): readonly number[] {
  const added = rowSums.filter(({ total, columns }) => total === row && columns.includes(column));
  return [
    ...added.flatMap(({ parts }) => parts),
    ...rows.filter(({ parent }) => parent === row).map((one) => one.row),
  ];
}

const income = /^(?:tong )?thu\b/;
const raised = /huy dong|dong gop|ung ho|tai tro|xa hoi hoa|nhan dan|\bdan\b|doanh nghiep|tin dung|cong dong/;

/** Income may be above its plan, and so may what people gave; what was paid out of the plan may not. */
export function mayExceed(table: FundingTable, at: number, done: Column): boolean {
  const isPaidOut = /giai ngan|thanh toan|da chi|thuc chi|quyet toan/.test(fold(done.heading));
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  for (let row = rows.get(at); row; row = row.parent === null ? undefined : rows.get(row.parent)) {
    const label = fold(row.label);
    if (income.test(label) || (!isPaidOut && raised.test(label))) return true;
  }
  return !isPaidOut && raised.test(fold(`${table.title?.text ?? ''} ${done.heading}`));
}
