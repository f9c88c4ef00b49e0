import { cellAddress } from '../../snapshot/address';
import type { Column, Table, TableText } from '../../tables/table';
import type { Unit } from '../../values/units';
import { isSameUnit, readUnitLine } from '../../values/units';
import { defineRule } from '../define-rule';

/** One table states two units of money: whoever adds it up elsewhere takes the wrong one, a thousand times off. */
export const conflictingUnits = defineRule({
  code: 'BG107',
  slug: 'conflicting-units',
  severity: 'warning',
  looksAt: 'any',
  basis: 'quy ước trình bày biểu: mỗi biểu một đơn vị tính',
  title: 'Hai đơn vị tính trái nhau',
  why: 'Người đọc không biết số liệu tính theo đơn vị nào; hiểu nhầm thì lệch hàng nghìn lần.',
  silent:
    'Không báo khi hai chỗ ghi cùng một đơn vị bằng chữ khác; với đơn vị không phải tiền; khi số liệu cho thấy cột ghi đúng là đơn vị riêng.',
  messages: {
    lines: {
      what: 'Biểu này ghi hai đơn vị tính: "{first}" ở {other} và "{later}" ở {cell}.',
      do: 'Giữ một dòng đơn vị tính đúng với số liệu và xóa dòng kia.',
    },
    heading: {
      what: 'Dòng đơn vị tính ({other}) ghi "{first}", còn tiêu đề cột tiền ở ô {cell} ghi "{later}".',
      do: 'Sửa dòng đơn vị tính hoặc tiêu đề cột để hai chỗ ghi cùng một đơn vị.',
    },
  },
  examples: {
    bad: `
Kinh phí sự nghiệp xã Mẫu
ĐVT: đồng
ĐVT: 1000 đồng
| TT | Nội dung | Dự toán |
| 1 | Chi giáo dục | 1250000 |
| 2 | Chi y tế | 480000 |`,
    good: `
Kinh phí sự nghiệp xã Mẫu
ĐVT: 1000 đồng
| TT | Nội dung | Dự toán |
| 1 | Chi giáo dục | 1250000 |
| 2 | Chi y tế | 480000 |`,
  },
  *check({ table }) {
    const { sheet, unitText } = table;
    const unit = unitText && unitOf(unitText);
    if (!unitText || !unit) return;
    const first = table.notes.find((note) => note.row < table.box.top && differ(unitOf(note), unit));
    const heading = first ? null : headingAgainst(table, unit);
    if (!first && !heading) return;
    const other = first ?? unitText;
    const at = heading ?? unitText;
    yield {
      messageId: first ? 'lines' : 'heading',
      at: { sheet, row: at.row, column: at.column },
      data: {
        cell: cellAddress(at.row, at.column),
        other: cellAddress(other.row, other.column),
        first: other.text,
        later: at.text,
      },
      related: [{ sheet, row: other.row, column: other.column }],
    };
  },
});

function unitOf({ text }: TableText): Unit | null {
  return readUnitLine(text);
}

function differ(a: Unit | null, b: Unit): boolean {
  return a?.dimension === 'money' && b.dimension === 'money' && !isSameUnit(a, b);
}

/** The heading of money whose unit is not the one of the unit line, where the figures do not bear it out. */
function headingAgainst(table: Table, line: Unit): TableText | null {
  const money = table.columns.filter(({ figures, unit }) => figures && unit?.dimension === 'money');
  const other = money.filter(({ unit }) => differ(unit, line));
  const all = other.length === money.length && other.every(({ unit }) => isSameUnit(unit!, other[0]!.unit!));
  const first = all ? other[0] : other.find((column) => isRefuted(table, column, line));
  return first ? { row: table.headerRows.at(-1)!, column: first.column, text: first.unit!.text } : null;
}

/** Whether the figures of a column are as large as those beside it in the unit of the line, and much too small or large in its own. */
function isRefuted(table: Table, { column, unit }: Column, line: Unit): boolean {
  const beside = table.columns.filter((one) => one.unit && isSameUnit(one.unit, line) && one.figures);
  const usual = magnitudeOf(table, new Set(beside.map((one) => one.column)));
  const own = magnitudeOf(table, new Set([column]));
  const asOwn = Math.abs(Math.log10((own * unit!.factor) / (usual * line.factor)));
  const asLine = Math.abs(Math.log10(own / usual));
  return asLine < 1 && asOwn > 2;
}

/** The middle one of the written figures of some columns by size, zeros left out; 0, which nothing is near to, when there are too few. */
function magnitudeOf({ cells }: Table, columns: ReadonlySet<number>): number {
  const sizes = cells
    .flatMap(({ column, reading }) =>
      columns.has(column) && reading.kind === 'figure' && reading.figure.value !== 0
        ? [Math.abs(reading.figure.value)]
        : [],
    )
    .sort((a, b) => a - b);
  return sizes.length >= 2 ? sizes[Math.floor(sizes.length / 2)]! : 0;
}
