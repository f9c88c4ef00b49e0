import { cellAddress } from '../../snapshot/address';
import type { Table, TableText, TypedCell } from '../../tables/table';
import { cellOf, columnsOf } from '../../tables/table';
import type { DoubledAmount } from '../../values/doubled-amounts';
import { findDoubledAmounts, fullAmount } from '../../values/doubled-amounts';
import type { Unit } from '../../values/units';
import { readUnit } from '../../values/units';
import type { DataValue, Fact, FactEdit } from '../define-rule';
import { defineRule } from '../define-rule';

/** The figure is already written out in đồng, and "tỷ" or "triệu" is put behind it once more. */
export const doubledUnit = defineRule({
  code: 'BG104',
  slug: 'doubled-unit',
  severity: 'error',
  looksAt: 'any',
  basis: 'số học',
  title: 'Số tiền và đơn vị mâu thuẫn nhau',
  why: 'Số đã viết đủ đến đồng mà kèm thêm "tỷ" hay "triệu" thì lớn gấp triệu, gấp tỷ lần số thật.',
  silent: 'Không báo số dưới mười chữ số: "950.000 triệu đồng" vẫn có thể đúng.',
  messages: {
    'in-text': {
      what: 'Ô {cell} ghi "{text}", tức là gấp {factor} lần {amount}.',
      do: 'Viết {amount} hoặc {short}.',
    },
    'beside-unit': {
      what: 'Ô {cell} ghi {text}, mà đơn vị ở ô {unitCell} là {unit}: như vậy là gấp {factor} lần {amount}.',
      do: 'Ghi {short}, hoặc sửa đơn vị ở ô {unitCell} thành đồng.',
    },
  },
  examples: {
    bad: `
ĐVT: đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 4500000000 |
| 2 | Ngân sách xã | 1.200.000.000 tỷ đồng |`,
    good: `
ĐVT: đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 4500000000 |
| 2 | Ngân sách xã | 1200000000 |`,
  },
  *check({ table }) {
    const texts: readonly TableText[] = [table.title, ...table.notes].flatMap((text) => text ?? []);
    for (const text of texts) {
      const [doubled] = findDoubledAmounts(text.text);
      if (doubled) yield inText(table, text, doubled, mendedText(table, text, doubled));
    }
    for (const cell of table.cells) {
      const fact = typeof cell.value === 'string' ? textCell(table, cell) : numberCell(table, cell);
      if (fact) yield fact;
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa thành {after}',
    reason: 'Cần xem con số hay đơn vị mới là chỗ gõ thừa.',
  },
});

interface Mend {
  readonly after: DataValue;
  readonly edit: FactEdit;
}

function textCell(table: Table, { row, column, text }: TypedCell): Fact | null {
  const [doubled] = findDoubledAmounts(text);
  if (!doubled) return null;
  const place = { row, column, text };
  const { unit } = table.columns.find((one) => one.column === column)!;
  const isWhole = doubled.text.length === text.trim().length;
  const mend =
    isWhole && unit?.dimension === 'money'
      ? mendedNumber(table, place, doubled, unit)
      : mendedText(table, place, doubled);
  return inText(table, place, doubled, mend);
}

function inText(
  table: Table,
  { row, column }: TableText,
  doubled: DoubledAmount,
  { after, edit }: Mend,
): Fact {
  return {
    messageId: 'in-text',
    at: { sheet: table.sheet, row, column },
    data: {
      cell: cellAddress(row, column),
      text: doubled.text,
      ...amounts(doubled.amount.figure.value, doubled.amount.unit),
      after,
    },
    fix: [edit],
  };
}

/** In a column of money the cell becomes a number in the column's unit. */
function mendedNumber(table: Table, { row, column }: TableText, { amount }: DoubledAmount, unit: Unit): Mend {
  const value = amount.figure.value / unit.factor;
  return {
    after: { amount: value, unit: unit.text },
    edit: { at: { sheet: table.sheet, row, column }, after: value },
  };
}

/** In running text the digits stay and the unit becomes đồng. */
function mendedText(table: Table, { row, column, text }: TableText, doubled: DoubledAmount): Mend {
  const { at, digits } = doubled;
  const after = `${text.slice(0, at)}${digits} đồng${text.slice(at + doubled.text.length)}`;
  return { after: `${digits} đồng`, edit: { at: { sheet: table.sheet, row, column }, after } };
}

/** A full figure in a row whose own unit cell says "triệu đồng" or "tỷ đồng". */
function numberCell(table: Table, { row, column, reading, text }: TypedCell): Fact | null {
  if (reading.kind !== 'figure' || Math.abs(reading.figure.value) < fullAmount) return null;
  const [unitColumn] = columnsOf(table, 'unit');
  const unit = unitColumn ? readUnit(cellOf(table, row, unitColumn.column)?.text ?? '') : null;
  if (!unitColumn || unit?.dimension !== 'money' || unit.factor < 1e6) return null;
  const { value } = reading.figure;
  const at = { sheet: table.sheet, row, column };
  const short = { amount: value / unit.factor, unit: unit.text };
  return {
    messageId: 'beside-unit',
    at,
    data: {
      cell: cellAddress(row, column),
      text,
      unitCell: cellAddress(row, unitColumn.column),
      unit: unit.text,
      ...amounts(value, unit),
      after: short,
    },
    related: [{ sheet: table.sheet, row, column: unitColumn.column }],
    fix: [{ at, after: short.amount }],
  };
}

function amounts(value: number, unit: Unit): Readonly<Record<string, DataValue>> {
  return {
    amount: { amount: value, unit: 'đồng' },
    short: { amount: value / unit.factor, unit: unit.text },
    factor: unit.factor,
  };
}
