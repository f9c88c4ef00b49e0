import { cellAddress } from '../../snapshot/address';
import type { ArrearsTotal } from '../../summary/arrears';
import { totalArrears } from '../../summary/arrears';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';
import { amountIn, refOf } from '../sums/sum-of-parts';

/** The commune asks to be recognised and still owes for works that are finished. */
export const arrearsRemain = defineRule({
  code: 'KP114',
  slug: 'arrears-remain',
  severity: 'warning',
  looksAt: ['funding'],
  basis: 'Quyết định 18/2022/QĐ-TTg',
  title: 'Còn nợ đọng xây dựng cơ bản',
  why: 'Xã chỉ được xét công nhận đạt chuẩn khi không còn nợ đọng xây dựng cơ bản thuộc chương trình.',
  silent:
    'Mỗi bảng chỉ nêu một lần, ở số tổng của cột nợ sau cùng. Không báo khi tổng bằng không hoặc chưa có số liệu.',
  messages: {
    'total-remains': {
      what: 'Dòng "{label}": ô {cell} còn ghi nợ đọng {amount}.',
      do: 'Nêu phương án trả nợ và thời hạn; nếu đã trả xong thì cập nhật {cell}.',
    },
    'parts-remain': {
      what: 'Các dòng của cột này cộng lại còn nợ đọng {amount}, bắt đầu từ ô {cell} (dòng "{label}").',
      do: 'Nêu phương án trả nợ và thời hạn; nếu đã trả xong thì cập nhật số còn nợ.',
    },
  },
  examples: {
    bad: `
Biểu 06. Nợ đọng xây dựng cơ bản
ĐVT: triệu đồng
| TT | Công trình | Giá trị quyết toán | Vốn đã bố trí | Số còn nợ |
| 1 | Đường thôn Trung | 950 | 900 | 50 |
| 2 | Nhà văn hóa thôn Hạ | 780 | 780 | 0 |
| | Tổng cộng | 1730 | 1680 | 50 |`,
    good: `
Biểu 06. Nợ đọng xây dựng cơ bản
ĐVT: triệu đồng
| TT | Công trình | Giá trị quyết toán | Vốn đã bố trí | Số còn nợ |
| 1 | Đường thôn Trung | 950 | 950 | 0 |
| 2 | Nhà văn hóa thôn Hạ | 780 | 780 | 0 |
| | Tổng cộng | 1730 | 1730 | 0 |`,
  },
  *check({ table }) {
    const arrears: ArrearsTotal | null = totalArrears(table);
    if (!arrears || arrears.interval.low <= 0) return;
    const { row, column, unit, interval, isStated } = arrears;
    yield {
      messageId: isStated ? 'total-remains' : 'parts-remain',
      at: refOf(table, { row, column }),
      data: {
        cell: cellAddress(row, column),
        label: rowName(table, row),
        amount: amountIn(unit, interval),
      },
    };
  },
});
