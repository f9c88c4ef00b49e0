import { maxColumn, maxRow } from '../../../core/snapshot/address';
import { CellTag } from '../cell-tag';
import type { ReadingBudget } from '../reading-budget';
import { isOn, XmlScanner } from '../xml-scanner';
import type { ColumnRun, SheetAppearance } from './appearance';
import { plainSheet } from './appearance';
import { pixelsPerPoint } from './cell-looks';

/** Wider or higher than this Excel itself makes no column and no row. */
const widest = 255;
const highest = 409.5;

/** @param digitWidth how many pixels a digit of the workbook's normal font takes. @throws {DamagedPart} */
export function readSheetAppearance(xml: string, digitWidth: number, budget: ReadingBudget): SheetAppearance {
  return new SheetAppearanceReader(new XmlScanner(xml), digitWidth, budget).read();
}

class SheetAppearanceReader {
  private readonly rowHeights = new Map<number, number>();
  private readonly columns: ColumnRun[] = [];
  private readonly lookAt = new Map<number, ReadonlyMap<number, number>>();
  private readonly tag = new CellTag();
  private defaultRowHeight = plainSheet.defaultRowHeight;
  private defaultColumnWidth: number;
  private frozenRows = 0;
  private showsGridLines = true;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly digitWidth: number,
    private readonly budget: ReadingBudget,
  ) {
    this.defaultColumnWidth = this.pixelsOf(8.43 + 5 / digitWidth);
  }

  read(): SheetAppearance {
    const { scanner } = this;
    const root = scanner.openRoot('worksheet');
    while (scanner.nextChild(root)) {
      if (scanner.isNamed('sheetData')) this.readRows();
      else if (scanner.isNamed('cols')) this.readColumns();
      else if (scanner.isNamed('sheetFormatPr')) this.readDefaults();
      else if (scanner.isNamed('sheetViews')) this.readViews();
    }
    const { defaultRowHeight, defaultColumnWidth, rowHeights, columns, frozenRows, showsGridLines, lookAt } =
      this;
    return { defaultRowHeight, defaultColumnWidth, rowHeights, columns, frozenRows, showsGridLines, lookAt };
  }

  private readDefaults(): void {
    const height = heightOf(this.scanner.attribute('defaultRowHeight'));
    const width = Number(this.scanner.attribute('defaultColWidth'));
    if (height !== null) this.defaultRowHeight = height;
    if (width > 0) this.defaultColumnWidth = this.pixelsOf(width);
  }

  private readViews(): void {
    const { scanner } = this;
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      if (!scanner.isNamed('sheetView')) continue;
      this.showsGridLines =
        scanner.attribute('showGridLines') === null || isOn(scanner.attribute('showGridLines'));
      const view = scanner.level;
      while (scanner.nextChild(view)) {
        const rows = Number(scanner.attribute('ySplit'));
        const isFrozen = scanner.isNamed('pane') && scanner.attribute('state')?.startsWith('frozen');
        if (isFrozen && Number.isInteger(rows) && rows > 0) this.frozenRows = rows;
      }
    }
  }

  private readColumns(): void {
    const { scanner } = this;
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      const first = Number(scanner.attribute('min'));
      const last = Math.min(Number(scanner.attribute('max')), maxColumn);
      const width = Number(scanner.attribute('width') ?? Number.NaN);
      if (!(first >= 1 && first <= last)) continue;
      this.columns.push({
        first,
        last,
        width: width >= 0 ? this.pixelsOf(width) : this.defaultColumnWidth,
        look: Number(scanner.attribute('style') ?? 0) || 0,
      });
    }
  }

  private readRows(): void {
    const { scanner, tag } = this;
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      if (!scanner.isNamed('row')) continue;
      const row = Number(scanner.attribute('r') ?? tag.row + 1);
      if (!(row >= 1 && row <= maxRow)) continue;
      const height = heightOf(scanner.attribute('ht'));
      if (height !== null) this.rowHeights.set(row, height);
      tag.startRow(row);
      this.readCells(row);
    }
  }

  private readCells(row: number): void {
    const { scanner, tag } = this;
    const looks = new Map<number, number>();
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      if (!scanner.isNamed('c')) continue;
      tag.read(scanner);
      if (tag.style === 0) continue;
      this.budget.spendItem();
      looks.set(tag.column, tag.style);
    }
    if (looks.size > 0) this.lookAt.set(row, looks);
  }

  private pixelsOf(characters: number): number {
    return Math.round(Math.min(characters, widest) * this.digitWidth);
  }
}

function heightOf(points: string | null): number | null {
  const height = Number(points ?? Number.NaN);
  return height >= 0 ? Math.round(Math.min(height, highest) * pixelsPerPoint) : null;
}
