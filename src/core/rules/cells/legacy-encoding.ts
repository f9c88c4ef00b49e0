import { cellAddress } from '../../snapshot/address';
import type { LegacyCell } from '../../tables/sheet-texts';
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
    const at = ({ row, column }: LegacyCell) => ({ sheet, row, column });
    yield {
      messageId: 'legacy',
      at: at(first),
      data: {
        sheet,
        count: legacy.length,
        charsets: [...new Set(legacy.map(({ charset }) => charset))].sort(),
        cell: cellAddress(first.row, first.column),
        before: shorten(first.before),
        after: shorten(first.after),
      },
      fix: legacy.map((cell) => ({ at: at(cell), after: cell.after, ...modernFont(cell) })),
    };
  },
  fix: {
    safety: 'safe',
    title: 'Chuyển {count} ô sang Unicode',
    reason: 'Chỉ đổi cách ghi chữ và phông chữ, chữ đọc được vẫn như cũ; số liệu và công thức giữ nguyên.',
  },
});

/** Unicode in an old font would show wrongly; a font that is not one of them can stay. */
function modernFont({ font }: LegacyCell): { readonly font?: string } {
  if (font === null || !/^\s*(?:\.vn|vni)/i.test(font)) return {};
  return { font: /arial|helve|avant|swiss/i.test(font) ? 'Arial' : 'Times New Roman' };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
