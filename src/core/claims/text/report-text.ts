/**
 * A report or notice as its reader hands it over: lines of plain text, in reading order, as they stand in the source.
 * A line of a .txt file or of a page of a .pdf is one line here; so is a paragraph of a .docx, and a row of a table
 * whose cells hold a paragraph each: tabs part the cells. Blank lines are kept, so that the number of a line (from 1) is its place in the list plus one.
 */
export interface ReportText {
  readonly lines: readonly string[];
  /** Vietnamese sentences: which part of the source could not be read. */
  readonly notes?: readonly string[];
}
