import type { SheetSnapshot } from '../../core/snapshot/snapshot';
import { foreignOfficeDocument } from './package-kind';
import { isOn, XmlScanner } from './xml-scanner';
import { decodeCellText } from './xml-text';

/** A sheet as the workbook lists it, not yet read. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Names the relationship that leads to the sheet's part. */
  readonly relationshipId: string;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** The main part. @throws {DamagedPart} @throws {FileError} unsupported when the part is no workbook. */
export function readWorkbook(xml: string): Workbook {
  const scanner = new XmlScanner(xml);
  scanner.nextChild(0);
  if (!scanner.isNamed('workbook')) throw foreignOfficeDocument(scanner.name);
  const root = scanner.level;
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  while (scanner.nextChild(root)) {
    if (scanner.isNamed('workbookPr')) date1904 = isOn(scanner.attribute('date1904'));
    else if (scanner.isNamed('sheets')) {
      const level = scanner.level;
      while (scanner.nextChild(level)) sheets.push(readSheetEntry(scanner));
    }
  }
  return { sheets, date1904 };
}

function readSheetEntry(scanner: XmlScanner): SheetEntry {
  const state = scanner.attribute('state');
  return {
    name: decodeCellText(scanner.attribute('name') ?? ''),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationshipId: scanner.prefixedAttribute('id') ?? '',
  };
}
