import type { Charset } from '../values/charsets/legacy-fonts';

/** A text of a sheet that is not written as Unicode writes it today. */
interface OldText {
  readonly row: number;
  readonly column: number;
  /** As the cell holds it. */
  readonly before: string;
}

/** A typed text whose letters stand apart from their marks. */
export interface DecomposedCell extends OldText {
  /** The same as composed Unicode. */
  readonly after: string;
}

/** A text in TCVN3 or VNI. */
export interface LegacyCell extends OldText {
  readonly charset: Charset;
  /** A converter has been at it already and left some letters wrong. */
  readonly isHalfConverted: boolean;
  /** The same in Unicode; `null` where half-converted text has no single reading. */
  readonly after: string | null;
  /** The formula that gives the text; `null` when it was typed. */
  readonly formula: string | null;
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
  readonly decomposed: readonly DecomposedCell[];
  /** In reading order; a cell that draws on two workbooks stands there twice. */
  readonly links: readonly LinkedCell[];
}
