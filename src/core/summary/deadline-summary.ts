import type { Row, RowRole, Table } from '../tables/table';
import { columnsOf, readingOf } from '../tables/table';
import { addDays } from '../values/dates';
import type { DeadlineEntry, DeadlineSummary } from './summary';
import { isDone } from './task-state';

const rolesWithDeadlines: ReadonlySet<RowRole> = new Set(['criterion', 'indicator', 'item', 'task']);

/**
 * The open tasks and indicators of a workbook by due date, the passed ones first. Due today is not overdue yet.
 * @param dueSoonDays how many days before its deadline a task is "due soon"
 */
export function summariseDeadlines(
  tables: readonly Table[],
  asOf: string,
  dueSoonDays: number,
): DeadlineSummary {
  const open = tables
    .filter((table) => table.kind === 'tasks' || table.kind === 'criteria')
    .flatMap((table) => table.rows.flatMap((row) => entriesOf(table, row)));
  const next = open.sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
  const soon = addDays(asOf, dueSoonDays);
  const overdue = next.filter(({ due }) => due < asOf).length;
  return { overdue, dueSoon: next.filter(({ due }) => due <= soon).length - overdue, next };
}

function entriesOf(table: Table, row: Row): readonly DeadlineEntry[] {
  if (!rolesWithDeadlines.has(row.role)) return [];
  const entries = columnsOf(table, 'deadline').flatMap(({ column }) => {
    const reading = readingOf(table, row.row, column);
    if (reading.kind !== 'deadline' || reading.deadline.kind !== 'date') return [];
    return [{ sheet: table.sheet, row: row.row, column, due: reading.deadline.due, label: row.label }];
  });
  return entries.length > 0 && isDone(table, row.row) !== 'done' ? entries : [];
}
