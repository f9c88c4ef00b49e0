import { cellAddress } from '../../snapshot/address';
import type { ColumnRole, TaskTable } from '../../tables/table';
import type { Fact } from '../define-rule';
import { rowName } from '../row-name';
import { blankColumn } from '../verdicts/blank-column';
import { openTasksWithout } from './open-tasks-without';

/**
 * Each open task that lacks what the columns of a role are for ("missing"); where nobody has filled them yet, one word at the
 * heading ("blank-column").
 */
export function* tasksWithout(table: TaskTable, role: ColumnRole): Iterable<Fact> {
  const without = openTasksWithout(table, role);
  if (!without || without.tasks.length === 0) return;
  const { column, isBlank, tasks } = without;
  if (isBlank) yield blankColumn(table, column);
  else {
    for (const { row } of tasks) {
      const data = { label: rowName(table, row), cell: cellAddress(row, column) };
      yield { messageId: 'missing', at: { sheet: table.sheet, row, column }, data };
    }
  }
}
