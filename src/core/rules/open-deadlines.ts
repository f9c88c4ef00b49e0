import type { CellRef } from '../snapshot/address';
import { cellAddress } from '../snapshot/address';
import { summariseDeadlines } from '../summary/deadline-summary';
import { isDone } from '../summary/task-state';
import type { Table } from '../tables/table';
import { daysBetween, formatDate } from '../values/dates';
import type { DataValue } from './define-rule';
import { rowName } from './row-name';

/** A deadline with a date, of a task that is not known to be done. */
export interface OpenDeadline {
  readonly at: CellRef;
  /** Negative once the deadline has passed. */
  readonly daysLeft: number;
  /** The table says that it is not done; otherwise it says nothing. */
  readonly isKnownOpen: boolean;
  readonly data: Readonly<Record<'cell' | 'label' | 'due' | 'asOf', DataValue>>;
}

/** The open deadlines of a table, the very ones that the summary counts. */
export function openDeadlines(table: Table, asOf: string): readonly OpenDeadline[] {
  return summariseDeadlines([table], asOf, 0).next.map(({ sheet, row, column, due }) => ({
    at: { sheet, row, column },
    daysLeft: daysBetween(asOf, due),
    isKnownOpen: isDone(table, row) === 'not-done',
    data: {
      cell: cellAddress(row, column),
      label: rowName(table, row),
      due: formatDate(due),
      asOf: formatDate(asOf),
    },
  }));
}
