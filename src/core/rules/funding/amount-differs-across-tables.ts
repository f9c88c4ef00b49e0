import { cellAddress } from '../../snapshot/address';
import { itemsStatedTwice } from '../../tables/items-stated-twice';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';
import { amountIn, refOf } from '../sums/sum-of-parts';

/** One sheet was brought up to date and the other was not, so that the workbook says two things of one work. */
export const amountDiffersAcrossTables = defineRule({
  code: 'KP111',
  slug: 'amount-differs-across-tables',
  severity: 'warning',
  looksAt: ['funding'],
  basis: 'số học',
  title: 'Cùng một khoản nhưng hai biểu ghi khác nhau',
  why: 'Người đọc không biết lấy số nào; thường là một biểu chưa được cập nhật.',
  silent:
    'Không báo khi một số có thể làm tròn thành số kia; ở dòng tổng; khi tên khoản, tên cột, đơn vị hoặc kỳ khác nhau; khi ' +
    'hai biểu khác nhau ở phần lớn các khoản chung (hai biểu cùng mẫu của hai nơi).',
  messages: {
    differs: {
      what: 'Dòng "{label}", cột "{heading}": ô {cell} ghi {stated}, ở trang "{otherSheet}" ô {otherCell} ghi {other}; hai số khác nhau.',
      do: 'Xem hai biểu có cùng phạm vi và thời điểm không; nếu cùng thì sửa cho khớp, nếu khác thì ghi rõ trong tên khoản.',
    },
  },
  examples: {
    bad: `
### Biểu 03
Biểu 03. Kế hoạch vốn xây dựng nông thôn mới năm 2024
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch |
| 1 | Đường trục thôn Thượng | 1235 |
| 2 | Nhà văn hóa thôn Hạ | 780 |
### Biểu 05
Biểu 05. Tình hình giải ngân vốn năm 2024
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch | Giải ngân |
| 1 | Đường trục thôn Thượng | 1253 | 900 |`,
    good: `
### Biểu 03
Biểu 03. Kế hoạch vốn xây dựng nông thôn mới năm 2024
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch |
| 1 | Đường trục thôn Thượng | 1235 |
| 2 | Nhà văn hóa thôn Hạ | 780 |
### Biểu 05
Biểu 05. Tình hình giải ngân vốn năm 2024
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch | Giải ngân |
| 1 | Đường trục thôn Thượng | 1235 | 900 |`,
  },
  *check({ table, tables }) {
    const told = new Set<string>();
    for (const earlier of tables.slice(
      0,
      tables.findIndex(({ id }) => id === table.id),
    )) {
      for (const { earlier: one, later } of itemsStatedTwice(earlier, table)) {
        const cell = cellAddress(later.row, later.column);
        if (told.has(cell)) continue;
        told.add(cell);
        yield {
          messageId: 'differs',
          at: refOf(table, later),
          data: {
            cell,
            label: rowName(table, later.row),
            heading: table.columns.find(({ column }) => column === later.column)!.heading,
            stated: amountIn(later.reading.unit, later.reading.interval),
            other: amountIn(one.reading.unit, one.reading.interval),
            otherSheet: earlier.sheet,
            otherCell: cellAddress(one.row, one.column),
          },
          related: [refOf(earlier, one)],
        };
      }
    }
  },
});
