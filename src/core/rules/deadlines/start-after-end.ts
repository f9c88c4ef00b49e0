import { cellAddress } from '../../snapshot/address';
import type { Column, Table } from '../../tables/table';
import { cellOf, columnsOf } from '../../tables/table';
import { daysBetween, formatDate, readDate } from '../../values/dates';
import { readDeadline } from '../../values/deadlines';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';

/** The work would have to be finished before it begins. */
export const startAfterEnd = defineRule({
  code: 'TH107',
  slug: 'start-after-end',
  severity: 'error',
  looksAt: ['tasks', 'criteria'],
  basis: 'lịch dương',
  title: 'Bắt đầu sau khi đã hết hạn',
  why: 'Một trong hai ngày chắc chắn ghi nhầm, mà cả hai đều được dùng để giao việc và đôn đốc.',
  silent: 'Không báo khi ô bắt đầu chỉ ghi tháng, quý hoặc nhiều ngày; khi một trong hai ô không ghi năm.',
  messages: {
    reversed: {
      what: 'Dòng "{label}" bắt đầu {start} (ô {startCell}), sau thời hạn {due} (ô {cell}) {days} ngày.',
      do: 'Đối chiếu với văn bản giao việc, rồi sửa ngày ghi nhầm ở {startCell} hoặc {cell}.',
    },
  },
  examples: {
    bad: `
Biểu phân công nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Ngày bắt đầu | Thời hạn hoàn thành |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | 1/4/2024 | 30/6/2024 |
| 2 | Lắp biển báo giao thông | Thôn Nam | 15/8/2024 | 30/7/2024 |`,
    good: `
Biểu phân công nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Ngày bắt đầu | Thời hạn hoàn thành |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | 1/4/2024 | 30/6/2024 |
| 2 | Lắp biển báo giao thông | Thôn Nam | 15/6/2024 | 30/7/2024 |`,
  },
  *check({ table }) {
    for (const [start, end] of startsAndEnds(table)) {
      for (const { row } of table.rows) {
        const begin = statedDay(table, row, start.column);
        const due = statedEnd(table, row, end.column);
        if (begin === null || due === null || begin <= due) continue;
        yield {
          messageId: 'reversed',
          at: { sheet: table.sheet, row, column: end.column },
          data: {
            label: rowName(table, row),
            cell: cellAddress(row, end.column),
            startCell: cellAddress(row, start.column),
            start: formatDate(begin),
            due: formatDate(due),
            days: daysBetween(due, begin),
          },
          related: [{ sheet: table.sheet, row, column: start.column }],
        };
      }
    }
  },
});

/** Of several pairs, those under one heading belong together: "Kế hoạch" and "Thực tế" may each have a start and an end. */
function startsAndEnds(table: Table): readonly (readonly [Column, Column])[] {
  const starts = columnsOf(table, 'start');
  const ends = columnsOf(table, 'deadline');
  const over = ({ path }: Column) => path.slice(0, -1).join(' / ');
  const isPair = (start: Column, end: Column) =>
    (starts.length === 1 && ends.length === 1) || (over(start) !== '' && over(start) === over(end));
  return starts.flatMap((start) =>
    ends.filter((end) => isPair(start, end)).map((end) => [start, end] as const),
  );
}

/** A single full day: of a term or a list of days nobody can say when the work really begins. */
function statedDay(table: Table, row: number, column: number): string | null {
  const cell = cellOf(table, row, column);
  if (cell?.reading.kind !== 'deadline' || cell.reading.deadline.kind !== 'date') return null;
  if (typeof cell.value === 'number') return cell.reading.deadline.due;
  const date = readDate(cell.text);
  return date?.kind === 'date' ? date.iso : null;
}

/** The last day of what the cell names, if it names the year too: a year taken from the title proves nothing. */
function statedEnd(table: Table, row: number, column: number): string | null {
  const cell = cellOf(table, row, column);
  if (cell?.reading.kind !== 'deadline') return null;
  const deadline = typeof cell.value === 'number' ? cell.reading.deadline : readDeadline(cell.text, null);
  return deadline?.kind === 'date' ? deadline.due : null;
}
