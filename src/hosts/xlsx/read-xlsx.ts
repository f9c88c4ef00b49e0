import { layers } from '../../core/snapshot/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { FileError } from '../file-error';
import { DamagedPart } from './damaged-part';
import { fileKindOf, foreignFile } from './file-kind';
import { inflateAnywhere } from './inflate';
import type { Inflate } from './inflate';
import { binaryWorkbook, foreignOfficeDocument, refuseForeignPackage } from './package-kind';
import { openPackage, readRelationships } from './package-parts';
import type { PackageParts, Relationship } from './package-parts';
import { ReadingBudget } from './reading-budget';
import { readingLimits } from './reading-limits';
import type { ReadingLimits } from './reading-limits';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet';
import type { SheetContent, SheetContext } from './sheet';
import { readStyles } from './styles';
import { readWorkbook } from './workbook';
import type { SheetEntry } from './workbook';

/** Sheets that hold no cells to check: their own kinds of part, listed among the sheets. */
const cellLessSheets = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/**
 * Reads an .xlsx (or .xlsm, .xltx) file, told by its content and not by its name. A sheet that cannot be read is
 * listed with the reason and hides no other; every formula keeps its cached value, and nothing is calculated.
 * @throws {FileError} unsupported, empty, damaged, encrypted or too-large, when there is no workbook to be had.
 */
export function readXlsx(
  bytes: Uint8Array,
  inflate: Inflate = inflateAnywhere,
  limits: ReadingLimits = readingLimits,
): WorkbookSnapshot {
  const kind = fileKindOf(bytes);
  if (kind !== 'zip') throw foreignFile(kind);
  try {
    const budget = new ReadingBudget(limits);
    const parts = openPackage(bytes, inflate, limits, budget);
    refuseForeignPackage(parts);
    return readPackage(parts, budget);
  } catch (error) {
    if (error instanceof DamagedPart) throw new FileError('damaged', { what: error.message });
    throw error;
  }
}

function readPackage(parts: PackageParts, budget: ReadingBudget): WorkbookSnapshot {
  const main = mainPart(parts);
  const { sheets, date1904 } = readWorkbook(parts.text(main));
  const relationships = readRelationships(parts, main);
  const stylesPart = partOfType(relationships, 'styles');
  const context: SheetContext = {
    strings: sharedStringsOrNull(parts, partOfType(relationships, 'sharedStrings'), budget),
    styles: stylesPart === null ? [] : readStyles(parts.text(stylesPart), budget),
    date1904,
    budget,
  };
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const read = sheets.flatMap((entry) =>
    readSheetEntry(entry, byId.get(entry.relationshipId), parts, context),
  );
  if (read.length === 0) throw new FileError('empty', { what: 'Tệp không có trang tính nào.' });
  return { version: 1, has: layers, date1904, sheets: read };
}

function mainPart(parts: PackageParts): string {
  const main = partOfType(readRelationships(parts, ''), 'officeDocument');
  if (main === null) throw foreignOfficeDocument('');
  if (main.endsWith('.bin')) throw binaryWorkbook();
  return main;
}

function partOfType(relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((relationship) => relationship.type === type)?.target ?? null;
}

/** Without them the sheets that hold numbers alone can still be read; the others say what is missing. */
function sharedStringsOrNull(
  parts: PackageParts,
  part: string | null,
  budget: ReadingBudget,
): readonly string[] | null {
  if (part === null) return null;
  return readOr(
    () => readSharedStrings(parts.text(part), budget),
    () => null,
  );
}

/** One sheet, or none where the entry is a sheet without cells. */
function readSheetEntry(
  { name, visibility }: SheetEntry,
  relationship: Relationship | undefined,
  parts: PackageParts,
  context: SheetContext,
): readonly SheetSnapshot[] {
  if (relationship && cellLessSheets.has(relationship.type)) return [];
  const content = readOr<SheetContent & Pick<SheetSnapshot, 'unreadable'>>(
    () => ({ unreadable: null, ...readSheet(parts.text(sheetPart(relationship)), context) }),
    (reason) => ({ unreadable: reason, cells: [], merges: [], hiddenRows: [], hiddenColumns: [] }),
  );
  return [{ name, visibility, ...content }];
}

function sheetPart(relationship: Relationship | undefined): string {
  if (relationship?.type === 'worksheet' && relationship.target !== null) return relationship.target;
  throw new DamagedPart('Tệp không cho biết dữ liệu của trang tính này nằm ở đâu.');
}

function readOr<T>(read: () => T, whenDamaged: (reason: string) => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedPart) return whenDamaged(error.message);
    throw error;
  }
}
