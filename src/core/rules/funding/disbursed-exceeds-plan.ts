import { cellAddress } from '../../snapshot/address';
import { plannedColumns } from '../../tables/plan-columns';
import type { FundingTable } from '../../tables/table';
import type { Fact } from '../define-rule';
import { defineRule, NotRun } from '../define-rule';
import { rowName } from '../row-name';
import type { HeldRow } from '../sums/held-plans';
import { holdRow, isAbove, mayExceed, partsOf } from '../sums/held-plans';
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
    'Không báo khi chưa có số kế hoạch; khi phần vượt nằm trong sai số làm tròn; ở dòng thu và ở ' +
    'biểu nhân dân đóng góp (đóng góp vượt kế hoạch là điều tốt); ở dòng tổng khi đã nêu dòng thành phần.',
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

/** From so many rows on, most of them above the plan say that the columns are no plan and its spending. */
const fewest = 4;

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
