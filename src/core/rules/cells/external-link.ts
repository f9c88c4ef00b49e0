import { cellAddress } from '../../snapshot/address';
import type { LinkedCell } from '../../tables/sheet-texts';
import { defineRule } from '../define-rule';

/** A figure is drawn from a file that the reader of this one does not have. */
export const externalLink = defineRule({
  code: 'BG111',
  slug: 'external-link',
  severity: 'warning',
  looksAt: 'sheet',
  needs: ['formulas'],
  basis: 'quy ước của Excel về công thức trỏ tới tệp khác',
  title: 'Công thức lấy số từ tệp khác',
  why: 'Gửi biểu đi thì người nhận không có tệp kia: số không đối chiếu được, và cập nhật liên kết là thành lỗi #REF!.',
  silent:
    'Không báo công thức lấy số từ trang tính khác trong cùng tệp. Mỗi trang tính báo một lần cho mỗi tệp được trỏ tới.',
  messages: {
    named: {
      what: 'Trang tính "{sheet}" có {count} ô lấy số từ tệp "{workbook}", từ ô {cell}.',
      do: 'Chép số liệu của tệp kia vào đây dưới dạng giá trị, hoặc đưa trang tính đó vào cùng tệp.',
    },
    unnamed: {
      what: 'Trang tính "{sheet}" có {count} ô lấy số từ một tệp khác, từ ô {cell}.',
      do: 'Xem tên tệp ở mục Sửa liên kết của Excel, rồi chép số liệu vào đây dưới dạng giá trị.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân |
| 1 | Ngân sách tỉnh | 800 | 600 |
| 2 | Ngân sách xã | 350 | ='[Nguồn vốn.xlsx]Tháng 4'!C7 → 120 |`,
    good: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân |
| 1 | Ngân sách tỉnh | 800 | 600 |
| 2 | Ngân sách xã | 350 | 120 |`,
  },
  *check({ sheet: { sheet, links } }) {
    const byWorkbook = new Map<string, [LinkedCell, ...LinkedCell[]]>();
    for (const link of links) {
      const known = byWorkbook.get(link.workbook);
      if (known) known.push(link);
      else byWorkbook.set(link.workbook, [link]);
    }
    for (const [workbook, [first, ...others]] of byWorkbook) {
      const cell = cellAddress(first.row, first.column);
      yield {
        messageId: /^\d+$/.test(workbook) ? 'unnamed' : 'named',
        at: { sheet, row: first.row, column: first.column },
        data: { sheet, count: others.length + 1, workbook, cell },
        related: others.map(({ row, column }) => ({ sheet, row, column })),
      };
    }
  },
});
