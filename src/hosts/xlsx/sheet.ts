import { maxColumn, maxRow } from '../../core/snapshot/address';
import type { Box, CellSnapshot, CellValue, SheetSnapshot } from '../../core/snapshot/snapshot';
import { CellTag } from './cell-tag';
import { readCellValue } from './cell-value';
import type { ValueContext } from './cell-value';
import { outsideSheet, quoteFromFile } from './damaged-part';
import { joinRuns } from './line-runs';
import type { LineRun } from './line-runs';
import { boxOfMerge } from './merge-box';
import type { ReadingBudget } from './reading-budget';
import { inReadingOrder } from './reading-order';
import { readRichText } from './rich-text';
import { SharedFormulas } from './shared-formulas';
import { readStoredFormula } from './stored-formula';
import { plainStyle } from './styles';
import type { CellStyle } from './styles';
import { isOn, XmlScanner } from './xml-scanner';

export interface SheetContext extends ValueContext {
  readonly styles: readonly CellStyle[];
  readonly budget: ReadingBudget;
}

export type SheetContent = Pick<SheetSnapshot, 'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns'>;

/** What a worksheet part holds. @throws {DamagedPart} when it cannot be read to its end. */
export function readSheet(xml: string, context: SheetContext): SheetContent {
  return new SheetReader(new XmlScanner(xml), context).read();
}

class SheetReader {
  private readonly cells: CellSnapshot[] = [];
  private readonly merges: Box[] = [];
  private readonly hiddenRows: LineRun[] = [];
  private readonly hiddenColumns: LineRun[] = [];
  private readonly sharedFormulas: SharedFormulas;
  private readonly tag = new CellTag();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: SheetContext,
  ) {
    this.sharedFormulas = new SharedFormulas(context.budget);
  }

  read(): SheetContent {
    const { scanner } = this;
    const root = scanner.openRoot('worksheet');
    while (scanner.nextChild(root)) {
      if (scanner.isNamed('sheetData')) this.readRows();
      else if (scanner.isNamed('cols')) this.readColumns();
      else if (scanner.isNamed('mergeCells')) this.readMerges();
    }
    return {
      cells: inReadingOrder(this.sharedFormulas.completeCells(this.cells)),
      merges: this.merges.sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: joinRuns(this.hiddenRows),
      hiddenColumns: joinRuns(this.hiddenColumns),
    };
  }

  private readRows(): void {
    const { scanner, tag } = this;
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      if (!scanner.isNamed('row')) continue;
      const stated = scanner.attribute('r');
      const row = stated === null ? tag.row + 1 : Number(stated);
      if (!isLine(row, maxRow)) throw outsideSheet(`Dòng ${quoteFromFile(stated ?? String(row))}`);
      if (isOn(scanner.attribute('hidden'))) this.hiddenRows.push([row, row]);
      tag.startRow(row);
      this.readCells();
    }
  }

  private readCells(): void {
    const { scanner } = this;
    const level = scanner.level;
    while (scanner.nextChild(level)) if (scanner.isNamed('c')) this.readCell();
  }

  private readCell(): void {
    const { scanner, tag, context } = this;
    tag.read(scanner);
    const level = scanner.level;
    let value: CellValue = null;
    let formula: string | null = null;
    while (scanner.nextChild(level)) {
      if (scanner.isNamed('v')) value = readCellValue(tag, scanner, context);
      else if (scanner.isNamed('f')) formula = this.readFormula();
      else if (scanner.isNamed('is')) value = readRichText(scanner);
    }
    if (formula === null && (value === null || value === '')) return;
    context.budget.spendItem();
    const { format, font, bold } = context.styles[tag.style] ?? plainStyle;
    this.cells.push({ row: tag.row, column: tag.column, value, format, formula, font, bold });
  }

  /** `null` where the file states none, as in a data table. */
  private readFormula(): string | null {
    const { scanner, tag, sharedFormulas } = this;
    const shared = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null;
    const text = scanner.text();
    const formula = text === '' ? null : readStoredFormula(text);
    if (shared === null) return formula;
    if (formula === null) return sharedFormulas.formulaAt(shared, tag.row, tag.column, this.cells.length);
    sharedFormulas.define(shared, formula, tag.row, tag.column);
    return formula;
  }

  private readColumns(): void {
    const { scanner } = this;
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      if (!isOn(scanner.attribute('hidden'))) continue;
      const first = Number(scanner.attribute('min'));
      const last = Math.min(Number(scanner.attribute('max')), maxColumn);
      if (!isLine(first, last)) throw outsideSheet('Một cột ẩn');
      this.hiddenColumns.push([first, last]);
    }
  }

  private readMerges(): void {
    const { scanner } = this;
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      const reference = scanner.attribute('ref') ?? '';
      const box = boxOfMerge(reference);
      if (!box) throw outsideSheet(`Vùng gộp ô ${quoteFromFile(reference)}`);
      if (box.top === box.bottom && box.left === box.right) continue;
      this.context.budget.spendItem();
      this.merges.push(box);
    }
  }
}

function isLine(number: number, last: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= last;
}
