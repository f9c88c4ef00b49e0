import { boxAddress, cellAddress } from '../../snapshot/address';
import { shownFigure } from '../../tables/shown-figures';
import type { Table } from '../../tables/table';
import { cellOf } from '../../tables/table';
import { runsOf } from '../../values/sum-formula';
import type { Fact } from '../define-rule';
import { defineRule, NotRun } from '../define-rule';
import { rowName } from '../row-name';
import type { HeldTotal } from '../sums/held-total';
import { holdTotal } from '../sums/held-total';
import type { Place } from '../sums/sum-of-parts';
import { refOf } from '../sums/sum-of-parts';
import { placesOfSums } from '../sums/table-sums';

/** On paper the figures no longer add up: the sheet adds what it holds and prints what is left of it. */
export const displayedTotalDiffers = defineRule({
  code: 'KP113',
  slug: 'displayed-total-differs',
  severity: 'info',
  looksAt: 'any',
  needs: ['formats'],
  basis: 'số học',
  title: 'Số in ra cộng lại không bằng tổng in ra',
  why: 'Số trong ô cộng đúng, nhưng định dạng làm tròn nên người cầm bản in cộng lại sẽ thấy lệch.',
  silent:
    'Mỗi bảng chỉ nêu một lần. Không báo khi số trong ô đã lệch (do quy tắc về tổng nêu) hoặc khi ô đang ẩn.',
  messages: {
    differs: {
      what: 'Ô {cell} (dòng "{label}") hiện {shownTotal}, nhưng các số hiện ra ở {parts} cộng lại được {shownSum}; số trong ô vẫn cộng đúng.{more}',
      do: 'Khi in, tăng số chữ số thập phân hoặc ghi chú "số liệu đã làm tròn"; nếu cần khớp từng số thì dùng hàm ROUND ở các ô thành phần.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 3200.4 {#,##0} |
| 2 | Ngân sách xã | 1100.4 {#,##0} |
| 3 | Nhân dân đóng góp | 700.4 {#,##0} |
| | Tổng cộng | =SUM(C3:C5) → 5001.2 {#,##0} |`,
    good: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 3200.4 {#,##0.0} |
| 2 | Ngân sách xã | 1100.4 {#,##0.0} |
| 3 | Nhân dân đóng góp | 700.4 {#,##0.0} |
| | Tổng cộng | =SUM(C3:C5) → 5001.2 {#,##0.0} |`,
  },
  *check({ table }) {
    const differing = placesOfSums(table).flatMap(({ total, parts }) => holdShown(table, total, parts) ?? []);
    const [first] = differing;
    if (!first) return;
    const more = differing.length - 1;
    yield { ...first, data: { ...first.data, more: more > 0 ? ` Trong bảng còn ${more} chỗ như vậy.` : '' } };
  },
});

function holdShown(table: Table, total: Place, parts: readonly Place[]): Fact | null {
  const held = holdTotal(table, total, parts);
  if (held === null || held instanceof NotRun || !addsUpExactly(held)) return null;
  const cells = [total, ...parts].flatMap(({ row, column }) => cellOf(table, row, column) ?? []);
  const figures = cells.filter(({ reading }) => reading.kind === 'figure');
  const [whole, ...shown] = figures.map(shownFigure);
  if (figures.some(({ hidden }) => hidden) || !whole || !shown.every((one) => one !== null)) return null;
  const sum = Number(shown.reduce((all, { value }) => all + value, 0).toPrecision(12));
  // A total that is shown more coarsely than its parts may be off by its own rounding.
  if (Math.abs(sum - whole.value) <= (whole.ulp / 2) * (1 + 1e-6)) return null;
  const unit = held.unit?.text ?? null;
  return {
    messageId: 'differs',
    at: refOf(table, total),
    data: {
      cell: cellAddress(total.row, total.column),
      label: rowName(table, total.row),
      parts: runsOf(parts).map(boxAddress),
      shownTotal: { amount: whole.value, unit },
      shownSum: { amount: sum, unit },
    },
    related: parts.map((part) => refOf(table, part)),
  };
}

/** To the last digit stored, and not only within what the digits typed leave open. */
function addsUpExactly({ stated, sum }: HeldTotal): boolean {
  const [total, parts] = [stated, sum.interval].map(({ low, high }) => (low + high) / 2);
  return Math.abs(total! - parts!) <= 1e-9 * Math.abs(total!);
}
