import { isDone } from '../../summary/task-state';
import type { ColumnRole, Row, TaskTable } from '../../tables/table';
import { cellOf, columnsOf } from '../../tables/table';
import { readNumbering } from '../../values/numbering';
import { isSaid, saidRows } from '../verdicts/silent-rows';

/** What a table says in the columns of one role, task by task. */
export interface TasksWithout {
  /** The first column of the role in which any row says something; the first one of all when none does. */
  readonly column: number;
  /** No row says anything, as in a blank form. */
  readonly isBlank: boolean;
  /** The open tasks for which no column of the role says anything. */
  readonly tasks: readonly Row[];
}

/**
 * The open tasks that lack what the columns of a role are for; `null` where the table has no such column. A task has it too when a
 * merged cell reaches over its row, when a row inside it has it, or the row that it is a part of.
 */
export function openTasksWithout(table: TaskTable, role: ColumnRole): TasksWithout | null {
  const columns = columnsOf(table, role).map(({ column }) => column);
  const filled = columns.find((column) => saidRows(table, [column]).size > 0);
  const column = filled ?? columns[0];
  if (column === undefined) return null;
  const said = saidRows(table, columns);
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const hasAbove = ({ parent }: Row): boolean => {
    const above = parent === null ? undefined : rows.get(parent);
    return above !== undefined && (columns.some((one) => says(table, above.row, one)) || hasAbove(above));
  };
  const tasks = table.rows.filter((row) => !said.has(row.row) && isOpenTask(table, row) && !hasAbove(row));
  return { column, isBlank: filled === undefined, tasks };
}

function says(table: TaskTable, row: number, column: number): boolean {
  const cell = cellOf(table, row, column);
  return cell !== undefined && isSaid(cell);
}

/** A task with words of its own that nobody has reported as done; letters and Roman numbers alone in their row are headings. */
function isOpenTask(table: TaskTable, { row, role, label, index }: Row): boolean {
  if (role !== 'task' || /^[\s.…]*$/.test(label) || isDone(table, row) === 'done') return false;
  const style = readNumbering(index)?.style;
  return (style !== 'roman' && style !== 'letter') || !isBare(table, row);
}

function isBare(table: TaskTable, row: number): boolean {
  const { labelColumn } = table.rows.find((one) => one.row === row)!;
  const own = new Set([labelColumn, ...columnsOf(table, 'index').map(({ column }) => column)]);
  return table.columns.every(({ column }) => own.has(column) || !says(table, row, column));
}
