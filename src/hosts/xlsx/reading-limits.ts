const mebibyte = 1024 * 1024;

export interface ReadingLimits {
  /** Bytes of all parts read from one file, once inflated. */
  readonly totalBytes: number;
  /** Bytes of one part, once inflated. */
  readonly partBytes: number;
  /** Entries in the zip directory. */
  readonly entries: number;
  /** Cells, merges, strings and styles kept in memory, all sheets together. */
  readonly items: number;
  /** Characters of all formulas that the file writes once and many cells share. */
  readonly formulaCharacters: number;
}

export const readingLimits: ReadingLimits = {
  // A province's workbook of 600 sheets is 16 MB, a flat list of 50,000 rows 30 MB; workbooks bloated by a million
  // formatted empty rows reach some 250 MB and are still read.
  totalBytes: 512 * mebibyte,
  // A part becomes one string of up to two bytes a character; browsers end strings at 256 Mi characters or later.
  partBytes: 256 * mebibyte,
  // Without zip64 a zip can list 65,535 entries; 600 sheets, each with notes and printer settings, make some 4,000.
  entries: 20_000,
  // A cell takes about 100 bytes once read: 5 million fill half a gigabyte, and the add-in in Excel stops there too.
  items: 5_000_000,
  // Forty bytes in the file can stand for 8,192 characters of formula, Excel's longest; a million cells of usual
  // formulas need 40 million.
  formulaCharacters: 64 * mebibyte,
};
