import type { Box, CellValue } from '../snapshot/snapshot';
import type { DeadlineReading } from '../values/deadlines';
import type { Figure, Interval } from '../values/figure';
import type { Ratio } from '../values/ratios';
import type { Status } from '../values/statuses';
import type { Threshold } from '../values/thresholds';
import type { Unit } from '../values/units';

/** What a recognised table is. Rows and columns count from 1 and are those of the sheet. */

export const tableKinds = ['criteria', 'funding', 'tasks', 'roll-up', 'other'] as const;
export type TableKind = (typeof tableKinds)[number];

export const columnRoles = [
  'index',
  'criterion',
  'indicator',
  'unit',
  'target',
  'result',
  'status',
  'met-mark',
  'unmet-mark',
  'deadline',
  'start',
  'owner',
  'cooperators',
  'solution',
  'evidence',
  'note',
  'item',
  'plan',
  'carried-over',
  'allocated',
  'mobilised',
  'disbursed',
  'amount',
  'quantity',
  'total',
  'rate',
  'remaining',
  'task',
  'progress',
  'done-date',
  'other',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export type RowRole =
  | 'group'
  | 'criterion'
  | 'indicator'
  | 'item'
  | 'task'
  | 'total'
  | 'of-which'
  | 'breakdown'
  | 'column-numbers'
  | 'note';

/** Why the recogniser decided as it did: a named cue, how much it counted, and the words of the sheet behind it. */
export interface Evidence {
  readonly cue: string;
  readonly weight: number;
  /** Vietnamese, for the user. */
  readonly says: string;
}

export interface Column {
  readonly column: number;
  readonly role: ColumnRole;
  /** The header's path from its widest label to the narrowest: ["Năm 2024", "Trong đó", "NSTW"]. */
  readonly path: readonly string[];
  /** The path in one line: "Năm 2024 / Trong đó / NSTW". */
  readonly heading: string;
  /** The cells of this column hold figures (by role, or because at least 80 % of them are numbers). */
  readonly figures: boolean;
  /** The unit of this column's figures, from its heading or the table's unit line; `null` when none is stated. */
  readonly unit: Unit | null;
  /** What the column-number row says under it: "(5)=(3)+(4)"; absent when the column has no number. */
  readonly number?: string;
}

export interface Row {
  readonly row: number;
  readonly role: RowRole;
  /** 1 for the outermost rows; 0 for rows outside the hierarchy (column numbers, notes). */
  readonly level: number;
  /** The numbering as written ("I", "2.1", "-"), "" when there is none. */
  readonly index: string;
  readonly label: string;
  /** The column that holds the label. */
  readonly labelColumn: number;
  /** The row this one is a part of; `null` at the outermost level. */
  readonly parent: number | null;
}

/** What a cell of the body says, read in the light of its column. */
export type Reading =
  | { readonly kind: 'blank' }
  /** "-" or the like: no figure, adds nothing. */
  | { readonly kind: 'dash' }
  /** "x", "…", "chưa có số liệu": a figure belongs here but is not given. */
  | { readonly kind: 'no-data' }
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      /** In the base unit (đồng for money), for sums and comparisons. */
      readonly interval: Interval;
      /** The unit the figure was read in: its own, the row's, the column's or the table's. */
      readonly unit: Unit | null;
      /** Stored as text, not as a number. */
      readonly asText: boolean;
      readonly percent: boolean;
    }
  | { readonly kind: 'ratio'; readonly ratio: Ratio }
  /** Meant as a number, but without a single reading. */
  | { readonly kind: 'unreadable-number' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'threshold'; readonly threshold: Threshold }
  | { readonly kind: 'deadline'; readonly deadline: DeadlineReading }
  | { readonly kind: 'text' };

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** Where its merge ends; its own row and column where it is not merged. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly value: CellValue;
  /** As Excel shows it in Vietnamese. */
  readonly text: string;
  readonly formula: string | null;
  readonly hidden: boolean;
  readonly reading: Reading;
}

/**
 * "The figure of row `total` is the sum of the figures of rows `parts`", for the columns named.
 * Only relations that words, numbering or arithmetic establish become one; a rule may treat its breach as a proof.
 */
export interface RowSum {
  readonly total: number;
  readonly parts: readonly number[];
  /** "of-which": the parts are some of the whole (Σ ≤ total); "sum": all of it (Σ = total). */
  readonly relation: 'sum' | 'of-which';
  readonly knownBy: 'words' | 'numbering' | 'arithmetic';
  readonly columns: readonly number[];
}

/** "In each row the figure of column `total` is the sum of the figures of columns `parts`." */
export interface ColumnSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly relation: 'sum' | 'of-which';
  /** Rows where all of it could be compared, and rows among them that fit. */
  readonly compared: number;
  readonly fits: number;
}

/** A stated text beside or above the table that belongs to it: its title, its unit line, a note under it. */
export interface TableText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface TableBase {
  /** "⟨sheet⟩#⟨n⟩", n counting the sheet's tables in reading order. */
  readonly id: string;
  readonly sheet: string;
  /** Header rows through the last body row, totals included; title, unit line, notes and signature excluded. */
  readonly box: Box;
  /** Between 0 and 1. */
  readonly confidence: number;
  readonly title: TableText | null;
  /** Of the unit line, else the one that all headings with a unit agree on. */
  readonly unit: Unit | null;
  readonly unitText: TableText | null;
  readonly headerRows: readonly number[];
  readonly columnNumberRow: number | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Notes, statements of counts and other lines above and under the table that speak about it. */
  readonly notes: readonly TableText[];
  /** Body cells in reading order, blank ones absent. */
  readonly cells: readonly TypedCell[];
  readonly rowSums: readonly RowSum[];
  readonly columnSums: readonly ColumnSum[];
  readonly evidence: readonly Evidence[];
}

/** One period's columns of a criteria table: what was reached, and the verdict. */
export interface CriteriaPeriod {
  readonly heading: string;
  readonly result: number | null;
  readonly status: number | null;
  readonly metMark: number | null;
  readonly unmetMark: number | null;
}

export interface IndicatorEntry {
  /** "3.1"; the running number under its criterion when the table writes none. */
  readonly code: string;
  readonly label: string;
  readonly row: number;
}

export interface CriterionEntry {
  /** "3"; "" when the table writes none. */
  readonly code: string;
  readonly label: string;
  /** The criterion's own row; for a merged criterion column the first of its rows. */
  readonly row: number;
  /** Whether that row belongs to the criterion alone, so that its status cell speaks of the criterion. */
  readonly ownRow: boolean;
  readonly indicators: readonly IndicatorEntry[];
}

export interface CriteriaTable extends TableBase {
  readonly kind: 'criteria';
  readonly targetColumn: number | null;
  readonly periods: readonly CriteriaPeriod[];
  readonly criteria: readonly CriterionEntry[];
}

export interface FundingTable extends TableBase {
  readonly kind: 'funding';
}

export interface TaskTable extends TableBase {
  readonly kind: 'tasks';
}

export interface OtherTable extends TableBase {
  readonly kind: 'roll-up' | 'other';
}

export type Table = CriteriaTable | FundingTable | TaskTable | OtherTable;

/** A region of a sheet that is no table, and what it was taken for. */
export interface Leftover {
  readonly sheet: string;
  readonly box: Box;
  readonly what: 'heading' | 'title' | 'unit-line' | 'note' | 'signature' | 'scratch' | 'unnamed';
}

const cellIndex = new WeakMap<Table, ReadonlyMap<number, TypedCell>>();
const key = (row: number, column: number) => row * 16_384 + column;

/** The body cell at a place; `undefined` when it is blank or outside the body. */
export function cellOf(table: Table, row: number, column: number): TypedCell | undefined {
  let index = cellIndex.get(table);
  if (!index) {
    index = new Map(table.cells.map((cell) => [key(cell.row, cell.column), cell]));
    cellIndex.set(table, index);
  }
  return index.get(key(row, column));
}

/** What the cell at a place says; blank when there is none. */
export function readingOf(table: Table, row: number, column: number): Reading {
  return cellOf(table, row, column)?.reading ?? { kind: 'blank' };
}

/** The columns of a role, left to right. */
export function columnsOf(table: Table, ...roles: readonly ColumnRole[]): readonly Column[] {
  return table.columns.filter((column) => roles.includes(column.role));
}
