import { cellAddress } from '../../snapshot/address';
import type { Column, Table, TypedCell } from '../../tables/table';
import { decimalSignOf } from '../../values/decimal-sign';
import { formatNumber, readNumber } from '../../values/numbers';
import type { Fact } from '../define-rule';
import { defineRule } from '../define-rule';

/** A cell is meant as a figure, but two readers would read two figures, or none. */
export const unreadableNumber = defineRule({
  code: 'BG102',
  slug: 'unreadable-number',
  severity: 'warning',
  looksAt: 'any',
  basis: 'cách viết số tiếng Việt: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ',
  title: 'Số không đọc được',
  why: 'Excel không cộng ô này, và người đọc mỗi người hiểu một con số khác nhau.',
  silent:
    'Không báo ô trống, "-", "…", "x", "không có số liệu" và các cách ghi tương tự; ở cột số thứ tự, mã số, mức yêu cầu, ' +
    'kết quả và đánh giá; khi các số khác của cột cho biết dấu nào là dấu thập phân.',
  messages: {
    unreadable: {
      what: 'Ô {cell} ghi "{text}", không đọc được thành một con số.',
      do: 'Đối chiếu với số liệu gốc và ghi lại một con số ở {cell}; nếu chưa có số liệu thì ghi "-".',
    },
    ambiguous: {
      what: 'Ô {cell} ghi "{text}" dưới dạng chữ: có thể là {large}, cũng có thể là {small}.',
      do: 'Ghi lại {cell} thành số: {large} hoặc {small}.',
    },
    column: {
      what: '{count} ô ở cột "{column}" (từ ô {cell}, "{text}") không đọc được thành một con số.',
      do: 'Ghi lại các ô này thành số; nếu là khoảng giá trị thì tách thành hai cột.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 2400 |
| 2 | Ngân sách xã | 12..500 |
| 3 | Nhân dân đóng góp | 760 |`,
    good: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 2400 |
| 2 | Ngân sách xã | 12500 |
| 3 | Nhân dân đóng góp | 760 |`,
  },
  *check({ table }) {
    for (const column of table.columns) {
      const cells = table.cells.filter((cell) => cell.column === column.column);
      const facts = unreadableCells(table, cells);
      const isWholeColumn = facts.length > 2 && facts.length * 2 > cells.length;
      if (isWholeColumn) yield asColumn(column, facts);
      else yield* facts;
    }
  },
});

function unreadableCells(table: Table, cells: readonly TypedCell[]): readonly Fact[] {
  const unreadable = cells.filter(({ reading }) => reading.kind === 'unreadable-number');
  if (unreadable.length === 0) return [];
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const decimal = decimalSignOf(texts, numbers) ?? undefined;
  return unreadable.flatMap(({ row, column, text }) => {
    const number = readNumber(text, decimal);
    if (number.kind === 'number') return [];
    const at = { sheet: table.sheet, row, column };
    const data = { cell: cellAddress(row, column), text: text.trim() };
    if (number.kind !== 'ambiguous') return [{ messageId: 'unreadable', at, data }];
    const [large, small] = number.readings.map((reading) => formatNumber(reading));
    return [{ messageId: 'ambiguous', at, data: { ...data, large: large!, small: small! } }];
  });
}

/** A column that is written so throughout is one mistake, made once. */
function asColumn({ heading }: Column, [first, ...others]: readonly Fact[]): Fact {
  return {
    messageId: 'column',
    at: first!.at,
    data: { ...first!.data, column: heading, count: others.length + 1 },
    related: others.map(({ at }) => at),
  };
}
