import type { ColumnRun, SheetAppearance, WorkbookAppearance } from '../appearance/appearance';
import { plainAppearance, plainFont, plainLook, plainSheet } from '../appearance/appearance';
import { inflateAnywhere } from '../inflate';
import type { Inflate } from '../inflate';
import { openPackage } from '../package-parts';
import { ReadingBudget } from '../reading-budget';
import { readingLimits } from '../reading-limits';
import type { ReadingLimits } from '../reading-limits';
import { XmlScanner } from '../xml-scanner';

/** Pixels at 100 % of the units that OpenDocument measures in. */
const pixelsPerUnit: ReadonlyMap<string, number> = new Map([
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['pt', 96 / 72],
  ['pc', 16],
]);
const deepestGroup = 64;
const groups = new Set(['table-column-group', 'table-columns', 'table-header-columns']);
/** Letters of ten points, as LibreOffice begins; long texts are broken so that all of them can be read. */
const looks = [{ ...plainLook, font: { ...plainFont, size: 13 }, wraps: true, vertical: 'center' }] as const;

/** How an .ods file looks, as far as the widths of its columns go. Never throws: what cannot be read looks plain. */
export function readOdsAppearance(
  bytes: Uint8Array,
  inflate: Inflate = inflateAnywhere,
  limits: ReadingLimits = readingLimits,
): WorkbookAppearance {
  try {
    const parts = openPackage(bytes, inflate, limits, new ReadingBudget(limits));
    return { sheets: readSheets(new XmlScanner(parts.text('content.xml'))), looks };
  } catch {
    return plainAppearance;
  }
}

function readSheets(scanner: XmlScanner): ReadonlyMap<string, SheetAppearance> {
  const widths = new Map<string, number>();
  const sheets = new Map<string, SheetAppearance>();
  const root = scanner.openRoot('document-content');
  while (scanner.nextChild(root)) {
    const level = scanner.level;
    if (scanner.isNamed('automatic-styles')) {
      while (scanner.nextChild(level)) readColumnWidth(scanner, widths);
    } else if (scanner.isNamed('body')) {
      while (scanner.nextChild(level)) {
        const spreadsheet = scanner.level;
        while (scanner.nextChild(spreadsheet)) {
          if (!scanner.isNamed('table')) continue;
          const name = scanner.attribute('table:name') ?? '';
          const columns: ColumnRun[] = [];
          readColumns(scanner, widths, columns);
          sheets.set(name, { ...plainSheet, columns });
        }
      }
    }
  }
  return sheets;
}

function readColumnWidth(scanner: XmlScanner, widths: Map<string, number>): void {
  if (scanner.attribute('style:family') !== 'table-column') return;
  const name = scanner.attribute('style:name') ?? '';
  const level = scanner.level;
  while (scanner.nextChild(level)) {
    const width = pixelsOf(scanner.attribute('style:column-width') ?? '');
    if (width !== null) widths.set(name, width);
  }
}

function readColumns(scanner: XmlScanner, widths: ReadonlyMap<string, number>, columns: ColumnRun[]): void {
  const level = scanner.level;
  while (scanner.nextChild(level)) {
    // Deeper groups than people make are looked at by nobody.
    if (groups.has(scanner.name) && scanner.level < deepestGroup) readColumns(scanner, widths, columns);
    else if (scanner.isNamed('table-column')) columns.push(readColumn(scanner, widths, columns.at(-1)?.last));
  }
}

function readColumn(scanner: XmlScanner, widths: ReadonlyMap<string, number>, before = 0): ColumnRun {
  const repeats = Number(scanner.attribute('table:number-columns-repeated') ?? 1);
  const width = widths.get(scanner.attribute('table:style-name') ?? '') ?? plainSheet.defaultColumnWidth;
  return { first: before + 1, last: before + (repeats >= 1 ? repeats : 1), width, look: 0 };
}

function pixelsOf(length: string): number | null {
  const match = /^(\d{1,6}(?:\.\d{1,9})?)(in|cm|mm|pt|pc)$/.exec(length);
  return match && Math.round(Number(match[1]) * pixelsPerUnit.get(match[2]!)!);
}
