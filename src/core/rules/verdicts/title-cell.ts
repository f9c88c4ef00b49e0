import type { CellRef } from '../../snapshot/address';
import type { Table } from '../../tables/table';

/** The cell that names the table: its title, else the corner of its header. */
export function titleCell({ sheet, title, box }: Table): CellRef {
  return { sheet, row: title?.row ?? box.top, column: title?.column ?? box.left };
}
