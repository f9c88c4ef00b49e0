import { cellAddress } from '../../snapshot/address';
import { findDuplicateRows } from '../../tables/duplicate-rows';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';

/** A row was copied and not filled anew, or the same item was entered by two people: it is counted twice. */
export const duplicateRow = defineRule({
  code: 'BG109',
  slug: 'duplicate-row',
  severity: 'warning',
  looksAt: 'any',
  basis: 'các dòng của chính bảng',
  title: 'Dòng ghi lặp',
  why: 'Một mục ghi hai lần thì được cộng hai lần vào tổng, và người đọc không biết dòng nào là thật.',
  silent:
    'Không báo hai dòng cùng tên mà khác số liệu hoặc khác ghi ở một cột chữ; dòng trống, dòng chỉ có số 0 hoặc chỉ có tỷ lệ; ' +
    'tên lặp lại nhiều lần (như "Vốn ngân sách" dưới từng công trình).',
  messages: {
    duplicate: {
      what: 'Dòng {row} "{label}" (ô {cell}) giống hệt dòng {firstRow} (ô {firstCell}): {shared}.',
      do: 'Nếu là một mục thì xoá bớt một dòng và xem lại dòng tổng; nếu là hai mục thì ghi rõ tên từng mục.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Giải ngân |
| 1 | Đường thôn Thượng | 420 | 385 |
| 2 | Nhà văn hóa thôn Hạ | 310 | 120 |
| 3 | Đường thôn Thượng | 420 | 385 |`,
    good: `
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Giải ngân |
| 1 | Đường thôn Thượng | 420 | 385 |
| 2 | Nhà văn hóa thôn Hạ | 310 | 120 |
| 3 | Đường thôn Đông | 420 | 385 |`,
  },
  *check({ table }) {
    const { sheet } = table;
    for (const { row, first, shared } of findDuplicateRows(table)) {
      yield {
        messageId: 'duplicate',
        at: { sheet, row: row.row, column: row.labelColumn },
        data: {
          row: row.row,
          firstRow: first.row,
          label: rowName(table, row.row),
          cell: cellAddress(row.row, row.labelColumn),
          firstCell: cellAddress(first.row, first.labelColumn),
          shared,
        },
        related: [{ sheet, row: first.row, column: first.labelColumn }],
      };
    }
  },
});
