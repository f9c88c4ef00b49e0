import type { Box } from '../snapshot/snapshot';
import type { Correction } from './corrections';
import type { Layout } from './layout';

/** What became of the user's corrections, and how the next one names each table. */
export interface CorrectionOutcome {
  /** One for each recognised table, in their order. */
  readonly origins: readonly TableOrigin[];
  readonly dismissed: readonly Dismissed[];
  /** Those that fit no table of this workbook. They are kept: the table may be there again next month. */
  readonly notApplied: readonly Correction[];
}

/** By what a table was recognised. */
export interface TableOrigin {
  /** The table's id. */
  readonly table: string;
  /** As it is recognised without a correction of its header. */
  readonly layout: Layout;
  /** The first header row as it is recognised without a correction. */
  readonly top: number;
  /** What the user said of it. */
  readonly correction: Correction | null;
}

/** What the user said is no table. */
export interface Dismissed {
  /** Counted among the tables of its sheet, so that the others keep their ids. */
  readonly id: string;
  readonly sheet: string;
  readonly box: Box;
  readonly correction: Correction;
}
