import * as v from 'valibot';

/**
 * What a workbook is to us: plain JSON, made by a reader, changed by nobody.
 * It is the fixture format, the bug report a user can send, and the proof that two hosts read the same file alike.
 * Rows and columns count from 1, as people see them.
 *
 * The shown text of a cell is not stored: it follows from value and number format (values/shown-text.ts), so that it
 * does not depend on the language of the Excel that happened to read the file.
 */

const position = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The layers a reader was able, or chose, to read. A rule that needs a missing layer is "not-run" and says so. */
export const layers = ['values', 'formulas', 'formats', 'fonts', 'merges', 'hidden'] as const;
export type Layer = (typeof layers)[number];

const cellError = v.strictObject({ error: v.string() });

const cell = v.strictObject({
  row: position,
  column: position,
  /** The stored value; `null` only for a formula without a cached result. Dates are serial numbers. */
  value: v.union([v.number(), v.string(), v.boolean(), cellError, v.null()]),
  /** The number format code in en-US notation, "General" by default. */
  format: v.string(),
  /** Starts with "="; `null` for a constant. */
  formula: v.nullable(v.string()),
  /** Needed for TCVN3 (.Vn*) and VNI (VNI-*) text; `null` when not read. */
  font: v.nullable(v.string()),
  bold: v.boolean(),
});

const box = v.strictObject({ top: position, left: position, bottom: position, right: position });

const sheet = v.strictObject({
  name: v.string(),
  visibility: v.picklist(['visible', 'hidden', 'veryHidden']),
  /** Vietnamese reason why the sheet could not be read; `null` when it was. */
  unreadable: v.nullable(v.string()),
  /** Used cells only, row by row, left to right. */
  cells: v.array(cell),
  merges: v.array(box),
  /** Runs of hidden rows and columns: [first, last]. */
  hiddenRows: v.array(v.tuple([position, position])),
  hiddenColumns: v.array(v.tuple([position, position])),
});

export const workbookSchema = v.strictObject({
  version: v.literal(1),
  has: v.array(v.picklist(layers)),
  /** Serial numbers count from 1904 instead of 1900. */
  date1904: v.boolean(),
  sheets: v.array(sheet),
});

/** A rectangle of cells, edges included, counted from 1. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellError {
  readonly error: string;
}

export type CellValue = number | string | boolean | CellError | null;

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string | null;
  readonly font: string | null;
  readonly bold: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly unreadable: string | null;
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly Box[];
  readonly hiddenRows: readonly (readonly [number, number])[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
}

export interface WorkbookSnapshot {
  readonly version: 1;
  readonly has: readonly Layer[];
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
}

/** Reads a snapshot from JSON. @throws {v.ValiError} when it is not one. */
export function parseSnapshot(json: unknown): WorkbookSnapshot {
  return v.parse(workbookSchema, json);
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
