import { cellAddress } from '../../snapshot/address';
import type { Table, TableText } from '../../tables/table';
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
    'Không báo khi hai chỗ ghi cùng một đơn vị bằng chữ khác; với đơn vị không phải tiền; khi cột ghi đơn vị riêng.',
  messages: {
    lines: {
      what: 'Biểu này ghi hai đơn vị tính: "{first}" ở {other} và "{later}" ở {cell}.',
      do: 'Giữ một dòng đơn vị tính đúng với số liệu và xóa dòng kia.',
    },
    heading: {
      what: 'Dòng đơn vị tính ({other}) ghi "{first}", còn tiêu đề các cột tiền (từ ô {cell}) đều ghi "{later}".',
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

/** The unit that all headings of money agree on, where it is not the one of the unit line; a column without one follows the line. */
function headingAgainst({ columns, headerRows }: Table, line: Unit): TableText | null {
  const money = columns.filter(({ unit }) => unit?.dimension === 'money');
  const [first] = money;
  if (!first || !money.every(({ unit }) => differ(unit, line) && isSameUnit(unit!, first.unit!))) return null;
  return { row: headerRows.at(-1)!, column: first.column, text: first.unit!.text };
}
