import type { Catalog } from '../../catalogs/catalog';
import type { CellRef } from '../../snapshot/address';
import type { Summary } from '../../summary/summary';
import type { Table } from '../../tables/table';

/** A workbook that was handed in with a report: its tables, and what they come to. */
export interface Attachment {
  readonly path: string;
  readonly tables: readonly Table[];
  /** Some sheet could not be read, or holds something of which no table was made. */
  readonly hasUnread: boolean;
  readonly summary: Summary;
  /** The set of criteria that a table follows, by the table's id; tables of which it is not known are not in it. */
  readonly catalogs: ReadonlyMap<string, Catalog>;
}

/** A cell of an attachment. */
export interface AttachmentCell extends CellRef {
  readonly path: string;
}
