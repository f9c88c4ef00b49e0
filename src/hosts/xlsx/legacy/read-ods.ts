import { layers } from '../../../core/snapshot/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/snapshot/snapshot';
import { FileError } from '../../file-error';
import { DamagedPart } from '../damaged-part';
import { inflateAnywhere } from '../inflate';
import type { Inflate } from '../inflate';
import { openPackage } from '../package-parts';
import { ReadingBudget } from '../reading-budget';
import { readingLimits } from '../reading-limits';
import type { ReadingLimits } from '../reading-limits';
import { XmlScanner } from '../xml-scanner';
import { readOdsSheet } from './ods-sheet';
import { OdsStyles } from './ods-styles';

/**
 * Reads an .ods file, within the limits of .xlsx files. Own code and no library: the one at hand leaves out fonts,
 * hidden lines and error values, and inflates whatever it is given.
 * @throws {FileError} damaged, encrypted, too-large or empty, when there is no workbook to be had.
 */
export function readOds(
  bytes: Uint8Array,
  inflate: Inflate = inflateAnywhere,
  limits: ReadingLimits = readingLimits,
): WorkbookSnapshot {
  try {
    const budget = new ReadingBudget(limits);
    const parts = openPackage(bytes, inflate, limits, budget);
    if (parts.has(manifest) && parts.text(manifest).includes('encryption-data'))
      throw new FileError('encrypted');
    const styles = new OdsStyles(budget);
    if (parts.has('styles.xml')) readStylesPart(parts.text('styles.xml'), styles);
    return readContent(parts.text('content.xml'), styles, budget);
  } catch (error) {
    if (error instanceof DamagedPart) throw new FileError('damaged', { what: error.message });
    throw error;
  }
}

const manifest = 'META-INF/manifest.xml';

function readStylesPart(xml: string, styles: OdsStyles): void {
  const scanner = new XmlScanner(xml);
  const root = scanner.openRoot('document-styles');
  while (scanner.nextChild(root)) styles.readSection(scanner);
}

function readContent(xml: string, styles: OdsStyles, budget: ReadingBudget): WorkbookSnapshot {
  const scanner = new XmlScanner(xml);
  const sheets: SheetSnapshot[] = [];
  let date1904 = false;
  const root = scanner.openRoot('document-content');
  while (scanner.nextChild(root)) {
    if (!scanner.isNamed('body')) {
      styles.readSection(scanner);
      continue;
    }
    const body = scanner.level;
    while (scanner.nextChild(body)) {
      if (!scanner.isNamed('spreadsheet')) continue;
      const level = scanner.level;
      while (scanner.nextChild(level)) {
        if (scanner.isNamed('calculation-settings')) date1904 = countsFrom1904(scanner);
        else if (scanner.isNamed('table')) sheets.push(readSheet(scanner, styles, date1904, budget));
      }
    }
  }
  if (sheets.length === 0) throw new FileError('empty', { what: 'Tệp không có trang tính nào.' });
  return { version: 1, has: layers, date1904, sheets };
}

/** LibreOffice can count the days from several years; only 1904 makes other serial numbers than Excel's own. */
function countsFrom1904(scanner: XmlScanner): boolean {
  const level = scanner.level;
  let isSo = false;
  while (scanner.nextChild(level))
    if (scanner.isNamed('null-date')) isSo = scanner.attribute('table:date-value') === '1904-01-01';
  return isSo;
}

/** After a fault in its content the scanner goes on behind the sheet, as long as the part is XML at all. */
function readSheet(
  scanner: XmlScanner,
  styles: OdsStyles,
  date1904: boolean,
  budget: ReadingBudget,
): SheetSnapshot {
  const name = scanner.attribute('table:name') ?? '';
  const isShown = styles.showsSheet(scanner.attribute('table:style-name') ?? '');
  const sheet = { name, visibility: isShown ? 'visible' : 'hidden' } as const;
  try {
    return { ...sheet, unreadable: null, ...readOdsSheet(scanner, styles, date1904, budget) };
  } catch (error) {
    if (!(error instanceof DamagedPart)) throw error;
    const nothing = { cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
    return { ...sheet, unreadable: error.message, ...nothing };
  }
}
