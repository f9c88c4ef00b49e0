import { cellAddress } from '../../snapshot/address';
import { defineRule } from '../define-rule';
import { errorOrigins } from '../sums/error-origins';

/** A formula shows #REF! or #DIV/0! where the reader expects a figure. */
export const errorValue = defineRule({
  code: 'BG103',
  slug: 'error-value',
  severity: 'error',
  looksAt: 'any',
  basis: 'quy ước của Excel về giá trị lỗi',
  title: 'Ô hiện giá trị lỗi',
  why: 'Ô lỗi làm hỏng mọi tổng có cộng nó, và biểu không in ra để trình ký được.',
  silent:
    'Không báo riêng ô tổng chỉ lỗi vì cộng ô lỗi khác: sửa ô gốc là tổng hết lỗi. Ô lỗi trong hàng, cột ẩn chỉ là lưu ý.',
  messages: {
    'lost-reference': {
      what: 'Ô {cell} hiện {error}: công thức trỏ tới một ô đã bị xoá.',
      do: 'Sửa lại công thức ở {cell}, trỏ tới ô đang có số liệu.',
    },
    'division-by-zero': {
      what: 'Ô {cell} hiện {error}: công thức chia cho ô trống hoặc bằng 0.',
      do: 'Điền số liệu vào ô chia; nếu không có thì ghi "-" vào {cell}.',
    },
    'wrong-kind': {
      what: 'Ô {cell} hiện {error}: công thức tính với một ô chữ.',
      do: 'Xem lại các ô mà công thức ở {cell} dùng đến; ô số ghi dưới dạng chữ cần đổi thành số.',
    },
    'unknown-name': {
      what: 'Ô {cell} hiện {error}: trong công thức có tên hàm hoặc tên vùng mà Excel không biết.',
      do: 'Kiểm tra chính tả tên hàm trong công thức ở {cell}.',
    },
    'not-found': {
      what: 'Ô {cell} hiện {error}: công thức tra cứu không thấy giá trị cần tìm.',
      do: 'Xem lại giá trị tra cứu và bảng tra của công thức ở {cell}.',
    },
    other: {
      what: 'Ô {cell} hiện giá trị lỗi {error}.',
      do: 'Xem lại công thức ở {cell}.',
    },
    hidden: {
      what: 'Ô {cell} nằm trong hàng hoặc cột ẩn và đang hiện {error}.',
      do: 'Bỏ ẩn để xem lại; nếu không dùng nữa thì xoá ô này.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân | Tỷ lệ (%) |
| 1 | Ngân sách tỉnh | 800 | 600 | =D3/C3*100 → 75 |
| 2 | Ngân sách xã | | | =D4/C4*100 → #DIV/0! |`,
    good: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân | Tỷ lệ (%) |
| 1 | Ngân sách tỉnh | 800 | 600 | =D3/C3*100 → 75 |
| 2 | Ngân sách xã | | | - |`,
  },
  *check({ table }) {
    for (const { cell, error, sums } of errorOrigins(table)) {
      const { row, column, hidden } = cell;
      yield {
        messageId: hidden ? 'hidden' : (messages[error] ?? 'other'),
        severity: hidden ? 'info' : 'error',
        at: { sheet: table.sheet, row, column },
        data: { cell: cellAddress(row, column), error },
        related: sums.map((sum) => ({ sheet: table.sheet, row: sum.row, column: sum.column })),
      };
    }
  },
});

const messages: Readonly<Record<string, string>> = {
  '#REF!': 'lost-reference',
  '#DIV/0!': 'division-by-zero',
  '#VALUE!': 'wrong-kind',
  '#NAME?': 'unknown-name',
  '#N/A': 'not-found',
};
