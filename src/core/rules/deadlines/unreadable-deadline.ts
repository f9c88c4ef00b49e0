import { cellAddress } from '../../snapshot/address';
import { isDone } from '../../summary/task-state';
import type { Table, TypedCell } from '../../tables/table';
import { columnsOf } from '../../tables/table';
import { readDeadline } from '../../values/deadlines';
import { readStatus } from '../../values/statuses';
import { defineRule, NotRun } from '../define-rule';
import { rowName } from '../row-name';

/** The words in the deadline column name no day by which the work must be done. */
export const unreadableDeadline = defineRule({
  code: 'TH101',
  slug: 'unreadable-deadline',
  severity: 'warning',
  looksAt: ['tasks', 'criteria'],
  basis: 'cột thời hạn của chính bảng',
  title: 'Thời hạn không rõ ngày',
  why: 'Thời hạn không rõ ngày, tháng hay quý thì không ai biết khi nào là chậm, và không nhắc việc được.',
  silent:
    'Không báo việc thường xuyên, định kỳ, đột xuất; kỳ hạn không ghi năm; việc đã ghi xong; cột mà phần lớn các ô không ' +
    'phải là thời hạn.',
  messages: {
    unreadable: {
      what: 'Ô {cell} (dòng "{label}") ghi "{text}": không rõ là ngày nào, kỳ hạn nào.',
      do: 'Ghi ngày hoặc kỳ hạn vào {cell}, như "Trước ngày 30/6/2024", "Quý III/2024" hay "Hàng tháng".',
    },
  },
  examples: {
    bad: `
Biểu theo dõi nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Rà soát hộ nghèo | Ban giảm nghèo | Trước ngày 30/6/2024 |
| 2 | Chỉnh trang nhà văn hóa | Thôn Thượng | Sớm nhất có thể |
| 3 | Thu gom rác thải | Hợp tác xã | Thường xuyên |`,
    good: `
Biểu theo dõi nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Rà soát hộ nghèo | Ban giảm nghèo | Trước ngày 30/6/2024 |
| 2 | Chỉnh trang nhà văn hóa | Thôn Thượng | Quý III/2024 |
| 3 | Thu gom rác thải | Hợp tác xã | Thường xuyên |`,
  },
  *check({ table }) {
    for (const { column, heading } of columnsOf(table, 'deadline')) {
      const stated = table.cells.filter((cell) => cell.column === column && cell.reading.kind === 'deadline');
      const unreadable = stated.filter(isUnreadable);
      if (unreadable.length > mostAlone && unreadable.length * 2 > stated.length) {
        yield new NotRun(`Phần lớn các ô ở cột "${heading}" không phải là ngày hay kỳ hạn`);
        continue;
      }
      for (const { row, text } of unreadable.filter((cell) => isOpen(table, cell))) {
        yield {
          messageId: 'unreadable',
          at: { sheet: table.sheet, row, column },
          data: { cell: cellAddress(row, column), label: rowName(table, row), text: text.trim() },
        };
      }
    }
  },
});

/** So many may stand in a column that holds few deadlines yet; more of them say that it holds none. */
const mostAlone = 2;

/** Any year would do: "quý III" in a table that names no year is a term all the same. */
const anyYear = 2000;

function isUnreadable({ text, reading }: TypedCell): boolean {
  if (reading.kind !== 'deadline' || reading.deadline.kind !== 'unreadable') return false;
  return readDeadline(text, anyYear)!.kind === 'unreadable';
}

/** "Đã hoàn thành" in place of the deadline says that there is none any more. */
function isOpen(table: Table, { row, text }: TypedCell): boolean {
  return isDone(table, row) !== 'done' && readStatus(text) !== 'met';
}
