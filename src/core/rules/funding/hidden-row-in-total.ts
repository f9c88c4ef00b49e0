import { boxAddress, cellAddress } from '../../snapshot/address';
import { runsOf } from '../../values/sum-formula';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';
import { sumsWithHiddenParts } from '../sums/hidden-parts';
import { refOf } from '../sums/sum-of-parts';

/** The reader adds up what is to be seen and does not come to the total: some of it is hidden. */
export const hiddenRowInTotal = defineRule({
  code: 'KP110',
  slug: 'hidden-row-in-total',
  severity: 'info',
  looksAt: 'any',
  needs: ['hidden'],
  basis: 'số học',
  title: 'Tổng gồm cả dòng hoặc cột đang ẩn',
  why: 'Khi in, dòng ẩn không hiện ra; người nhận cộng các dòng nhìn thấy sẽ không ra số tổng.',
  silent: 'Mỗi bảng chỉ nêu một lần. Không báo khi ô ẩn để trống hoặc bằng không, khi chính ô tổng đang ẩn.',
  messages: {
    'partly-hidden': {
      what: 'Ô {cell} (dòng "{label}") cộng cả {hidden} đang ẩn, trong khi các ô khác của cùng phép cộng vẫn hiện.{more}',
      do: 'Cho hiện lại {hidden}, hoặc nếu không dùng nữa thì bỏ khỏi phép cộng.',
    },
    'all-hidden': {
      what: 'Ô {cell} (dòng "{label}") là tổng của {hidden} đang ẩn.{more}',
      do: 'Nếu nộp kèm chi tiết thì cho hiện lại {hidden} trước khi in.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 3200 |
~| 2 | Ngân sách xã | 1100 |
| 3 | Nhân dân đóng góp | 700 |
| | Tổng cộng | =SUM(C3:C5) → 5000 |`,
    good: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 3200 |
| 2 | Ngân sách xã | 1100 |
| 3 | Nhân dân đóng góp | 700 |
| | Tổng cộng | =SUM(C3:C5) → 5000 |`,
  },
  *check({ table }) {
    const sums = sumsWithHiddenParts(table);
    const first = sums.find(({ isPartly }) => isPartly) ?? sums[0];
    if (!first) return;
    const { total, hidden, isPartly } = first;
    yield {
      messageId: isPartly ? 'partly-hidden' : 'all-hidden',
      severity: isPartly ? 'warning' : 'info',
      at: refOf(table, total),
      data: {
        cell: cellAddress(total.row, total.column),
        label: rowName(table, total.row),
        hidden: runsOf(hidden).map(boxAddress),
        more: sums.length > 1 ? ` Trong bảng còn ${sums.length - 1} ô tổng như vậy.` : '',
      },
      related: hidden.map((cell) => refOf(table, cell)),
    };
  },
});
