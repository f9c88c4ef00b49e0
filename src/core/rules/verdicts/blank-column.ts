import { cellAddress } from '../../snapshot/address';
import type { Table } from '../../tables/table';
import type { Fact } from '../define-rule';
import { headingCell } from './silent-rows';

/** A column that nobody has filled yet: worth knowing, told once at its heading. */
export function blankColumn(table: Table, column: number): Fact {
  const at = headingCell(table, column);
  const { heading } = table.columns.find((one) => one.column === column)!;
  const data = { heading, cell: cellAddress(at.row, at.column) };
  return { messageId: 'blank-column', severity: 'info', at, data };
}
