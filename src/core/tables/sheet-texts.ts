import type { LegacyCharset } from '../values/charsets/legacy-text';

/** A text of a sheet that is not written as Unicode writes it today. */
interface OldText {
  readonly row: number;
  readonly column: number;
  /** As the cell holds it. */
  readonly before: string;
  /** The same as composed Unicode. */
  readonly after: string;
}

/** A text in TCVN3 or VNI. */
export interface LegacyCell extends OldText {
  readonly charset: LegacyCharset;
  readonly isHalfConverted: boolean;
  readonly font: string | null;
}

/** A cell whose formula takes figures from another workbook. */
export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  /** As the formula names it: "Nguồn vốn.xlsx"; a number where the file keeps the name elsewhere. */
  readonly workbook: string;
}

/** How the texts of a sheet are written and where its figures come from, as far as that is worth telling. */
export interface SheetTexts {
  readonly sheet: string;
  /** In reading order. */
  readonly legacy: readonly LegacyCell[];
  /** Letters written as a base and its marks, in reading order. */
  readonly decomposed: readonly OldText[];
  /** In reading order; a cell that draws on two workbooks stands there twice. */
  readonly links: readonly LinkedCell[];
}
