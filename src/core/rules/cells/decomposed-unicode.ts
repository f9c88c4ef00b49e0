import { escapeText } from '../../edits/edit-plan';
import { cellAddress } from '../../snapshot/address';
import { defineRule } from '../define-rule';

/** A letter and its marks are stored apart: the text looks right, but searching, sorting and comparing miss it. */
export const decomposedUnicode = defineRule({
  code: 'BG106',
  slug: 'decomposed-unicode',
  severity: 'info',
  looksAt: 'sheet',
  basis: 'Unicode, dạng chuẩn NFC',
  title: 'Chữ Unicode tổ hợp',
  why: 'Nhìn giống nhau nhưng Excel coi là chữ khác: tìm kiếm, lọc, dò bảng bằng tên đều bỏ sót.',
  silent: 'Không báo khi chữ đã ở dạng dựng sẵn, dù dấu thanh đặt ở nguyên âm nào ("hoá" hay "hóa").',
  messages: {
    decomposed: {
      what: 'Trang tính "{sheet}" có {count} ô ghi chữ và dấu rời nhau (Unicode tổ hợp), từ ô {cell}: "{after}".',
      do: 'Đổi các ô này sang Unicode dựng sẵn; chữ nhìn thấy không thay đổi.',
    },
  },
  examples: {
    bad: `
| TT | ${'Nội dung'.normalize('NFD')} | Số tiền |
| 1 | ${'Đường thôn Thượng'.normalize('NFD')} | 420 |
| 2 | Nhà văn hóa | 310 |`,
    good: `
| TT | Nội dung | Số tiền |
| 1 | Đường thôn Thượng | 420 |
| 2 | Nhà văn hóa | 310 |`,
  },
  *check({ sheet: { sheet, decomposed } }) {
    const [first] = decomposed;
    if (!first) return;
    yield {
      messageId: 'decomposed',
      at: { sheet, row: first.row, column: first.column },
      data: {
        sheet,
        count: decomposed.length,
        cell: cellAddress(first.row, first.column),
        after: first.after.replace(/\s+/g, ' ').trim().slice(0, 60),
      },
      fix: decomposed.map(({ row, column, after }) => ({
        at: { sheet, row, column },
        after: escapeText(after),
      })),
    };
  },
  fix: {
    safety: 'safe',
    title: 'Đổi {count} ô sang Unicode dựng sẵn',
    reason: 'Chữ nhìn thấy không thay đổi, chỉ đổi cách lưu.',
  },
});
