import { cellAddress } from '../../snapshot/address';
import type { Column, Table, TypedCell } from '../../tables/table';
import { decimalSignOf } from '../../values/decimal-sign';
import { formatNumber, readNumber } from '../../values/numbers';
import type { Fact, FactEdit } from '../define-rule';
import { defineRule } from '../define-rule';

/** A figure looks like a number, but Excel holds it as text, and SUM passes it by. */
export const numberStoredAsText = defineRule({
  code: 'BG101',
  slug: 'number-stored-as-text',
  severity: 'warning',
  looksAt: 'any',
  basis: 'quy ước của Excel: SUM bỏ qua ô chữ',
  title: 'Số được lưu dưới dạng chữ',
  why: 'Excel không cộng số lưu dưới dạng chữ, nên tổng thiếu mà không có cảnh báo nào.',
  silent:
    'Không báo ở cột số thứ tự, mã số, mức yêu cầu, kết quả và đánh giá; với số có kèm đơn vị; với số chỉ ' +
    'đọc được khi biết dấu thập phân ("1.234") mà cả cột không cho biết.',
  messages: {
    cell: {
      what: 'Ô {cell} ghi "{text}" dưới dạng chữ, không phải số {value}; các phép cộng bỏ qua ô này.',
      do: 'Đổi {cell} thành số {value}.',
    },
    column: {
      what: 'Cả {count} số ở cột "{column}" (từ ô {cell}, "{text}") đều được lưu dưới dạng chữ; các phép cộng bỏ qua cột này.',
      do: 'Đổi cả cột thành số; ô đầu tiên là {value}.',
    },
  },
  examples: {
    bad: `
ĐVT: đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 1500000000 |
| 2 | Ngân sách xã | '350.000.000 |
| 3 | Nhân dân đóng góp | 120000000 |`,
    good: `
ĐVT: đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 1500000000 |
| 2 | Ngân sách xã | 350000000 |
| 3 | Nhân dân đóng góp | 120000000 |`,
  },
  *check({ table }) {
    for (const column of table.columns) {
      if (!column.figures) continue;
      const cells = table.cells.filter((cell) => cell.column === column.column);
      const texts = textNumbers(cells);
      const isWholeColumn = texts.length > 1 && cells.every(({ value }) => typeof value !== 'number');
      if (isWholeColumn) yield columnOfTexts(table, column, texts);
      else for (const text of texts) yield textNumber(table, column, text);
    }
  },
  fix: {
    safety: 'safe',
    title: 'Đổi thành số {value}',
    reason: 'Con số giữ nguyên, chỉ cách lưu thay đổi.',
  },
});

interface TextNumber {
  readonly cell: TypedCell;
  readonly figure: number;
  readonly percent: boolean;
}

function textNumbers(cells: readonly TypedCell[]): readonly TextNumber[] {
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const decimal = decimalSignOf(texts, numbers) ?? undefined;
  return cells.flatMap((cell) => {
    if (typeof cell.value !== 'string' || cell.formula !== null) return [];
    const number = readNumber(cell.value, decimal);
    return number.kind === 'number' ? [{ cell, figure: number.figure.value, percent: number.percent }] : [];
  });
}

/** "85%" is 85 where the heading says "%"; elsewhere it would need a number format, which an edit does not carry. */
function mendOf(table: Table, { unit }: Column, { cell, figure, percent }: TextNumber): readonly FactEdit[] {
  if (percent && unit?.dimension !== 'percent') return [];
  return [{ at: { sheet: table.sheet, row: cell.row, column: cell.column }, after: figure }];
}

function textNumber(table: Table, column: Column, text: TextNumber): Fact {
  const { cell, figure, percent } = text;
  const { row } = cell;
  const fix = mendOf(table, column, text);
  return {
    messageId: 'cell',
    at: { sheet: table.sheet, row, column: cell.column },
    data: {
      cell: cellAddress(row, cell.column),
      text: cell.text,
      value: percent ? `${formatNumber(figure)}%` : figure,
    },
    fix,
  };
}

function columnOfTexts(table: Table, column: Column, texts: readonly TextNumber[]): Fact {
  const [first, ...others] = texts.map((text) => textNumber(table, column, text));
  return {
    messageId: 'column',
    at: first!.at,
    data: { ...first!.data, count: texts.length, column: column.heading },
    related: others.map(({ at }) => at),
    fix: texts.flatMap((text) => mendOf(table, column, text)),
  };
}
