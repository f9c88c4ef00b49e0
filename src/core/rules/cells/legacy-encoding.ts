import { escapeText } from '../../edits/edit-plan';
import { cellAddress } from '../../snapshot/address';
import type { LegacyCell } from '../../tables/sheet-texts';
import type { FactEdit } from '../define-rule';
import { defineRule } from '../define-rule';

/** The sheet is written in a charset from before Unicode: on a machine without the old fonts nobody can read it. */
export const legacyEncoding = defineRule({
  code: 'BG105',
  slug: 'legacy-encoding',
  severity: 'warning',
  looksAt: 'sheet',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: phông chữ Times New Roman, bộ mã ký tự Unicode',
  title: 'Chữ viết bằng bảng mã cũ',
  why: 'Máy không có phông .Vn hoặc VNI chỉ thấy các ký tự lạ, và không tìm kiếm, sắp xếp được.',
  silent:
    'Không báo ở ô chỉ có chữ không dấu và số; ở ô có phông cũ nhưng chữ đã là Unicode; ở chữ nước ngoài.',
  messages: {
    legacy: {
      what: 'Trang tính "{sheet}" có {count} ô viết bằng bảng mã {charsets}, từ ô {cell}: "{before}" là "{after}".',
      do: 'Chuyển các ô này sang Unicode; số liệu và công thức không đổi.',
    },
    unreadable: {
      what: 'Trang tính "{sheet}" có {count} ô chưa phải Unicode, từ ô {cell}: "{before}"; {left} ô bị chuyển mã dở dang đến mức không còn đọc chắc được.',
      do: 'Gõ lại {leftCells}; các ô còn lại thì chuyển sang Unicode.',
    },
  },
  examples: {
    bad: `
| TT | Néi dung {.VnTime} | KÕ ho¹ch {.VnTime} |
| 1 | §­êng th«n Th­îng {.VnTime} | 420 |
| 2 | Nhµ v¨n hãa th«n H¹ {.VnTime} | 310 |`,
    good: `
| TT | Nội dung | Kế hoạch |
| 1 | Đường thôn Thượng | 420 |
| 2 | Nhà văn hóa thôn Hạ | 310 |`,
  },
  *check({ sheet: { sheet, legacy } }) {
    const [first] = legacy;
    if (!first) return;
    const left = legacy.filter(({ after }) => after === null);
    yield {
      messageId: left.length > 0 ? 'unreadable' : 'legacy',
      at: { sheet, row: first.row, column: first.column },
      data: {
        sheet,
        count: legacy.length,
        mended: legacy.length - left.length,
        charsets: [...new Set(legacy.map(({ charset }) => charset))].sort(),
        cell: cellAddress(first.row, first.column),
        before: shorten(first.before),
        after: shorten(first.after ?? ''),
        left: left.length,
        leftCells: listCells(left),
      },
      fix: legacy.flatMap((cell) => mendOf(sheet, cell)),
    };
  },
  fix: {
    safety: 'safe',
    title: 'Chuyển {mended} ô sang Unicode',
    reason: 'Chỉ đổi cách ghi chữ và phông chữ, chữ đọc được vẫn như cũ; số liệu và công thức giữ nguyên.',
  },
});

/** A formula stays and only gets a font: its text comes from cells that are converted too. */
function mendOf(sheet: string, { row, column, after, formula }: LegacyCell): readonly FactEdit[] {
  if (after === null) return [];
  const at = { sheet, row, column };
  return [formula === null ? { at, after: escapeText(after) } : { at, after: formula, value: after }];
}

const mostListed = 5;

function listCells(cells: readonly LegacyCell[]): string {
  const listed = cells.slice(0, mostListed).map(({ row, column }) => cellAddress(row, column));
  const more = cells.length - listed.length;
  return `ô ${listed.join(', ')}${more > 0 ? ` và ${more} ô khác` : ''}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
