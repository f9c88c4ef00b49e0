import { isAmount } from '../../tables/money-columns';
import type { FigureReading } from '../../tables/money-columns';
import type { Plan, PlannedColumn } from '../../tables/plan-columns';
import type { Column, FundingTable } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { fold } from '../../values/fold';
import { isBelow, sumIntervals } from '../../values/intervals';

/** A row that states both its spending and its plan. */
export interface HeldRow {
  readonly row: number;
  readonly done: number;
  readonly spent: FigureReading;
  readonly allowed: Interval;
  /** The columns that allow it. */
  readonly allowedBy: readonly number[];
}

/** `null` where spending or plan is not stated, or may be any amount; a plan below zero says nothing. */
export function holdRow(table: FundingTable, { done, plans }: PlannedColumn, row: number): HeldRow | null {
  const spent = readingOf(table, row, done.column);
  const limits = plans.flatMap((plan) => limitOf(table, plan, row) ?? []);
  const allowed = limits.reduce<Limit | null>(
    (most, one) => (!most || one.high > most.high ? one : most),
    null,
  );
  if (!isAmount(spent) || !allowed || allowed.low < 0) return null;
  return { row, done: done.column, spent, allowed, allowedBy: allowed.by };
}

/** What one plan allows, and the columns that do. */
interface Limit extends Interval {
  readonly by: readonly number[];
}

function limitOf(table: FundingTable, { plan, carriedOver }: Plan, row: number): Limit | null {
  const planned = readingOf(table, row, plan.column);
  if (!isAmount(planned)) return null;
  const intervals = [planned.interval];
  const by = [plan.column];
  for (const { column } of carriedOver) {
    const more = readingOf(table, row, column);
    if (isAmount(more)) {
      intervals.push(more.interval);
      by.push(column);
    } else if (more.kind !== 'blank' && more.kind !== 'dash') return null;
  }
  return { ...sumIntervals(intervals), by };
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
/** A table of what the people gave, whatever its rows are. */
const given = /dong gop|ung ho|xa hoi hoa|nhan dan/;

/** Income may be above its plan, and so may what people gave; what was paid out of the plan may not. */
export function mayExceed(table: FundingTable, at: number, done: Column): boolean {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  for (let row = rows.get(at); row; row = row.parent === null ? undefined : rows.get(row.parent)) {
    if (income.test(fold(row.label))) return true;
  }
  const isPaidOut = /giai ngan|thanh toan|da chi|thuc chi|quyet toan/.test(fold(done.heading));
  return !isPaidOut && given.test(fold(`${table.title?.text ?? ''} ${done.heading}`));
}
