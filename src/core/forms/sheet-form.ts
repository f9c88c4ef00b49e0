import type { Box } from '../snapshot/snapshot';

/** How a cell of a form looks; a host knows the fonts and lines. */
export type FormLook = 'title' | 'subtitle' | 'heading' | 'index' | 'text' | 'centred' | 'date';

/** A cell of a form, counted from 1. Days are serial numbers of the 1900 system with the look "date". */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  /** `null` for a cell that is only drawn, to be filled in by hand. */
  readonly value: string | number | null;
  readonly look: FormLook;
}

/** A sheet to be made anew, ready to print on A4 paper laid across. */
export interface SheetForm {
  readonly name: string;
  /** Row by row, left to right. */
  readonly cells: readonly FormCell[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Of rows, in points; the ones that are not named are as high as a line. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Box[];
  /** The rows that head the table: they stay in sight, and are printed on every page. */
  readonly headerRows: readonly [first: number, last: number];
}
