import { cellAddress } from '../../snapshot/address';
import type { PlannedColumn } from '../../tables/plan-columns';
import { plannedColumns } from '../../tables/plan-columns';
import type { FigureReading } from '../../tables/money-columns';
import { isAmount } from '../../tables/money-columns';
import type { Column, FundingTable } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { fold } from '../../values/fold';
import { isBelow, sumIntervals } from '../../values/intervals';
import type { Fact } from '../define-rule';
import { defineRule, NotRun } from '../define-rule';
import { rowName } from '../row-name';
import { amountIn, refOf } from '../sums/sum-of-parts';

/** More was paid out than the plan and the capital carried over allow. */
export const disbursedExceedsPlan = defineRule({
  code: 'KP107',
  slug: 'disbursed-exceeds-plan',
  severity: 'warning',
  looksAt: ['funding'],
  basis: 'số học',
  title: 'Giải ngân vượt kế hoạch',
  why: 'Không thể giải ngân quá số vốn được giao, kể cả vốn kéo dài; thường là gõ nhầm hoặc quên cập nhật kế hoạch bổ sung.',
  silent:
    'Không báo khi chưa có số kế hoạch; khi phần vượt nằm trong sai số làm tròn; ở dòng thu và ở cột "thực hiện" của các ' +
    'nguồn huy động (huy động vượt kế hoạch là điều tốt); ở dòng tổng khi đã nêu dòng thành phần.',
  messages: {
    exceeds: {
      what: 'Dòng "{label}": ô {cell} ghi {stated}, vượt {allowedCells} ({allowed}) là {difference}.',
      do: 'Đối chiếu {cell} và số kế hoạch; nếu đã được giao bổ sung thì cập nhật cột kế hoạch.',
    },
  },
  examples: {
    bad: `
Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch vốn | Vốn kéo dài | Giải ngân |
| 1 | Đường thôn Trung | 950 | 50 | 1020 |
| 2 | Nhà văn hóa thôn Hạ | 780 | - | 500 |`,
    good: `
Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch vốn | Vốn kéo dài | Giải ngân |
| 1 | Đường thôn Trung | 950 | 50 | 1000 |
| 2 | Nhà văn hóa thôn Hạ | 780 | - | 500 |`,
  },
  *check({ table }) {
    for (const planned of plannedColumns(table)) {
      const held = table.rows.flatMap(({ row, level }) =>
        level > 0 ? (holdRow(table, planned, row) ?? []) : [],
      );
      const above = new Map(held.filter(isAbove).map((one) => [one.row, factOf(table, one)]));
      if (above.size * 2 > held.length && held.length >= fewest) {
        yield new NotRun(
          `Phần lớn các dòng ở cột "${planned.done.heading}" lớn hơn kế hoạch, có thể là hai số khác loại`,
        );
        continue;
      }
      const isExplained = (row: number) => partsOf(table, row, planned.done).some((part) => above.has(part));
      for (const [row, fact] of above) {
        if (!isExplained(row) && !mayExceed(table, row, planned.done)) yield fact;
      }
    }
  },
});

const nothing: Interval = { low: 0, high: 0 };

/** From so many rows on, most of them above the plan say that the columns are no plan and its spending. */
const fewest = 4;

/** A row that states both its spending and its plan. */
interface HeldRow {
  readonly row: number;
  readonly done: number;
  readonly spent: FigureReading;
  readonly allowed: Interval;
  /** The columns that allow it. */
  readonly allowedBy: readonly number[];
}

function holdRow(table: FundingTable, planned: PlannedColumn, row: number): HeldRow | null {
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

function isAbove({ allowed, spent }: HeldRow): boolean {
  return isBelow(allowed, spent.interval);
}

function factOf(table: FundingTable, { row, done, spent, allowed, allowedBy }: HeldRow): Fact {
  const [said, most] = [amountIn(spent.unit, spent.interval), amountIn(spent.unit, allowed)];
  return {
    messageId: 'exceeds',
    at: refOf(table, { row, column: done }),
    data: {
      cell: cellAddress(row, done),
      label: rowName(table, row),
      stated: said,
      allowed: most,
      allowedCells: allowedBy.map((column) => cellAddress(row, column)),
      difference: { ...said, amount: Number((said.amount - most.amount).toFixed(6)) },
    },
    related: allowedBy.map((column) => refOf(table, { row, column })),
  };
}

/** The rows that a total adds in the column, and those that stand under a row. */
function partsOf({ rows, rowSums }: FundingTable, row: number, { column }: Column): readonly number[] {
  const added = rowSums.filter(({ total, columns }) => total === row && columns.includes(column));
  return [
    ...added.flatMap(({ parts }) => parts),
    ...rows.filter(({ parent }) => parent === row).map((one) => one.row),
  ];
}

const income = /^(?:tong )?thu\b/;
const raised = /huy dong|dong gop|ung ho|tai tro|xa hoi hoa|nhan dan|\bdan\b|doanh nghiep|tin dung|cong dong/;

/** Income may be above its plan, and so may what people gave; what was paid out of the plan may not. */
function mayExceed(table: FundingTable, at: number, done: Column): boolean {
  const isPaidOut = /giai ngan|thanh toan|da chi|thuc chi|quyet toan/.test(fold(done.heading));
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  for (let row = rows.get(at); row; row = row.parent === null ? undefined : rows.get(row.parent)) {
    const label = fold(row.label);
    if (income.test(label) || (!isPaidOut && raised.test(label))) return true;
  }
  return !isPaidOut && raised.test(fold(`${table.title?.text ?? ''} ${done.heading}`));
}
