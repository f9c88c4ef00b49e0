import { builtInNumberFormats } from './number-formats';
import type { ReadingBudget } from './reading-budget';
import { isOn, XmlScanner } from './xml-scanner';

/** What the rules need to know of a cell's style. */
export interface CellStyle {
  readonly format: string;
  readonly font: string | null;
  readonly bold: boolean;
}

interface Font {
  readonly name: string | null;
  readonly bold: boolean;
}

interface CellFormat {
  readonly formatId: number;
  readonly fontId: number;
}

const plainFont: Font = { name: null, bold: false };

/** For cells of a workbook without styles, and for references to a style that does not exist. */
export const plainStyle: CellStyle = { format: 'General', font: null, bold: false };

/** The styles that cells refer to by number. @throws {DamagedPart} */
export function readStyles(xml: string, budget: ReadingBudget): readonly CellStyle[] {
  const scanner = new XmlScanner(xml);
  const formats = new Map(builtInNumberFormats);
  let fonts: readonly Font[] = [];
  let cellFormats: readonly CellFormat[] = [];
  const root = scanner.openRoot('styleSheet');
  while (scanner.nextChild(root)) {
    if (scanner.isNamed('numFmts')) readNumberFormats(scanner, formats, budget);
    else if (scanner.isNamed('fonts')) fonts = readAll(scanner, 'font', budget, readFont);
    else if (scanner.isNamed('cellXfs')) cellFormats = readAll(scanner, 'xf', budget, readCellFormat);
  }
  return cellFormats.map(({ formatId, fontId }) => {
    const { name, bold } = fonts[fontId] ?? plainFont;
    return { format: formats.get(formatId) ?? plainStyle.format, font: name, bold };
  });
}

function readCellFormat(scanner: XmlScanner): CellFormat {
  return { formatId: integer(scanner, 'numFmtId'), fontId: integer(scanner, 'fontId') };
}

function readNumberFormats(scanner: XmlScanner, formats: Map<number, string>, budget: ReadingBudget): void {
  readAll(scanner, 'numFmt', budget, () => {
    formats.set(integer(scanner, 'numFmtId'), scanner.attribute('formatCode') ?? plainStyle.format);
  });
}

function readAll<T>(
  scanner: XmlScanner,
  name: string,
  budget: ReadingBudget,
  read: (scanner: XmlScanner) => T,
): T[] {
  const level = scanner.level;
  const all: T[] = [];
  while (scanner.nextChild(level)) {
    if (!scanner.isNamed(name)) continue;
    budget.spendItem();
    all.push(read(scanner));
  }
  return all;
}

function readFont(scanner: XmlScanner): Font {
  const level = scanner.level;
  let name: string | null = null;
  let bold = false;
  while (scanner.nextChild(level)) {
    if (scanner.isNamed('name')) name = scanner.attribute('val');
    else if (scanner.isNamed('b')) bold = isOn(scanner.attribute('val') ?? '1');
  }
  return { name, bold };
}

function integer(scanner: XmlScanner, attribute: string): number {
  return Number(scanner.attribute(attribute) ?? 0);
}
