/**
 * How a workbook looks, beside what it says: widths, heights, colours, borders. For showing it only: no rule may
 * depend on it, so it is no part of the snapshot. Sizes are CSS pixels at 100 %.
 */
export interface WorkbookAppearance {
  /** By sheet name; a sheet whose looks could not be read is missing. */
  readonly sheets: ReadonlyMap<string, SheetAppearance>;
  /** What the numbers of `SheetAppearance.lookAt` stand for. */
  readonly looks: readonly CellLook[];
}

export interface SheetAppearance {
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  /** Rows whose height the file states. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columns: readonly ColumnRun[];
  /** The rows that stay in view, as frozen in the file; 0 for none. */
  readonly frozenRows: number;
  readonly showsGridLines: boolean;
  /** The look of each cell that the file lists, empty ones included: row → column → number of a look. */
  readonly lookAt: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Neighbouring columns of one width. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  /** For cells that the file does not list. */
  readonly look: number;
}

export interface CellLook {
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wraps: boolean;
  /** Steps of three blanks. */
  readonly indent: number;
  /** Degrees, counter-clockwise; 255 stands for letters one under the other. */
  readonly rotation: number;
  readonly font: FontLook;
  /** "#rrggbb"; `null` for none. */
  readonly fill: string | null;
  readonly borders: CellBorders;
}

export interface FontLook {
  /** Pixels. */
  readonly size: number;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** "#rrggbb"; `null` for the usual one. */
  readonly colour: string | null;
}

export type BorderLine = 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';

export interface CellBorders {
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
}

export const plainFont: FontLook = { size: 15, italic: false, underline: false, strike: false, colour: null };

export const noBorders: CellBorders = { left: null, right: null, top: null, bottom: null };

export const plainLook: CellLook = {
  horizontal: 'general',
  vertical: 'bottom',
  wraps: false,
  indent: 0,
  rotation: 0,
  font: plainFont,
  fill: null,
  borders: noBorders,
};

export const plainSheet: SheetAppearance = {
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
  rowHeights: new Map(),
  columns: [],
  frozenRows: 0,
  showsGridLines: true,
  lookAt: new Map(),
};

export const plainAppearance: WorkbookAppearance = { sheets: new Map(), looks: [plainLook] };
