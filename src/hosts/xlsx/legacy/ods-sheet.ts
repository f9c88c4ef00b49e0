import { cellAddress, maxColumn, maxRow } from '../../../core/snapshot/address';
import type { Box, CellSnapshot } from '../../../core/snapshot/snapshot';
import { DamagedPart, outsideSheet } from '../damaged-part';
import { joinRuns } from '../line-runs';
import type { LineRun } from '../line-runs';
import type { ReadingBudget } from '../reading-budget';
import type { SheetContent } from '../sheet';
import type { XmlScanner } from '../xml-scanner';
import { readOdsCell } from './ods-cell';
import type { OdsStyles } from './ods-styles';

/** Rows and columns may stand in groups inside groups; people make no more levels than this. */
const deepestGroup = 64;
const groups = new Set([
  'table-row-group',
  'table-rows',
  'table-header-rows',
  'table-column-group',
  'table-columns',
  'table-header-columns',
]);
const defaultStyle = 'Default';

/** What the `table` element on which the scanner stands holds. @throws {DamagedPart} @throws {FileError} too-large */
export function readOdsSheet(
  scanner: XmlScanner,
  styles: OdsStyles,
  date1904: boolean,
  budget: ReadingBudget,
): SheetContent {
  return new OdsSheetReader(scanner, styles, date1904, budget).read();
}

class OdsSheetReader {
  private readonly cells: CellSnapshot[] = [];
  private readonly merges: Box[] = [];
  private readonly hiddenRows: LineRun[] = [];
  private readonly hiddenColumns: LineRun[] = [];
  /** The styles that columns give to their cells, each up to its last column. */
  private readonly columnStyles: { readonly last: number; readonly style: string }[] = [];
  private row = 0;
  private column = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly styles: OdsStyles,
    private readonly date1904: boolean,
    private readonly budget: ReadingBudget,
  ) {}

  read(): SheetContent {
    this.readLines(0);
    const { cells, merges } = this;
    return {
      cells,
      merges: merges.sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: joinRuns(this.hiddenRows),
      hiddenColumns: joinRuns(this.hiddenColumns),
    };
  }

  private readLines(depth: number): void {
    if (depth > deepestGroup) throw new DamagedPart('Dòng, cột được nhóm quá nhiều cấp.');
    const { scanner } = this;
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      if (scanner.isNamed('table-row')) this.readRow();
      else if (scanner.isNamed('table-column')) this.readColumn();
      else if (groups.has(scanner.name)) this.readLines(depth + 1);
    }
  }

  private readColumn(): void {
    const { scanner } = this;
    const first = (this.columnStyles.at(-1)?.last ?? 0) + 1;
    const last = first + this.repeats('table:number-columns-repeated') - 1;
    this.budget.spendItem();
    this.columnStyles.push({
      last,
      style: scanner.attribute('table:default-cell-style-name') ?? defaultStyle,
    });
    if (isHidden(scanner) && first <= maxColumn) this.hiddenColumns.push([first, Math.min(last, maxColumn)]);
  }

  private readRow(): void {
    const { scanner, cells, merges } = this;
    const repeats = this.repeats('table:number-rows-repeated');
    const rowStyle = scanner.attribute('table:default-cell-style-name');
    const first = this.row + 1;
    const last = this.row + repeats;
    if (isHidden(scanner) && first <= maxRow) this.hiddenRows.push([first, Math.min(last, maxRow)]);
    this.row = first;
    this.column = 0;
    const before = { cells: cells.length, merges: merges.length };
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      if (scanner.isNamed('table-cell') || scanner.isNamed('covered-table-cell')) this.readCell(rowStyle);
    }
    this.row = last;
    const newCells = cells.slice(before.cells);
    const newMerges = merges.slice(before.merges);
    if (newCells.length + newMerges.length === 0) return;
    if (last > maxRow) throw outsideSheet(`Dòng ${last}`);
    for (let down = 1; down < repeats; down++) {
      for (const cell of newCells) this.keepCell({ ...cell, row: cell.row + down });
      for (const box of newMerges) this.keepMerge({ ...box, top: box.top + down, bottom: box.bottom + down });
    }
  }

  private readCell(rowStyle: string | null): void {
    const { scanner, row } = this;
    const column = this.column + 1;
    const repeats = this.repeats('table:number-columns-repeated');
    const ownStyle = scanner.attribute('table:style-name') ?? rowStyle;
    const rows = this.repeats('table:number-rows-spanned');
    const columns = this.repeats('table:number-columns-spanned');
    this.column += repeats;
    const { value, formula } = readOdsCell(scanner, this.date1904);
    const isMerged = rows * columns > 1;
    const isEmpty = formula === null && (value === null || value === '');
    if (isEmpty && !isMerged) return;
    if (this.column > maxColumn) throw outsideSheet(`Ô ${cellAddress(row, this.column)}`);
    if (isMerged)
      this.keepMerge({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    if (isEmpty) return;
    for (let at = column; at <= this.column; at++) {
      const { format, font, bold } = this.styles.cellStyle(ownStyle ?? this.columnStyle(at));
      this.keepCell({ row, column: at, value, format, formula, font, bold });
    }
  }

  private keepCell(cell: CellSnapshot): void {
    this.budget.spendItem();
    this.cells.push(cell);
  }

  private keepMerge(box: Box): void {
    this.budget.spendItem();
    this.merges.push({ ...box, bottom: Math.min(box.bottom, maxRow), right: Math.min(box.right, maxColumn) });
  }

  private columnStyle(column: number): string {
    return this.columnStyles.find(({ last }) => column <= last)?.style ?? defaultStyle;
  }

  private repeats(attribute: string): number {
    const number = Number(this.scanner.attribute(attribute) ?? 1);
    return Number.isInteger(number) && number >= 1 ? number : 1;
  }
}

/** Hidden by hand, or by a filter. */
function isHidden(scanner: XmlScanner): boolean {
  const visibility = scanner.attribute('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
