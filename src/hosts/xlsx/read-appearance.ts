import { FileError } from '../file-error';
import type { SheetAppearance, WorkbookAppearance } from './appearance/appearance';
import { plainAppearance, plainFont, plainLook } from './appearance/appearance';
import { readCellLooks } from './appearance/cell-looks';
import { officeTheme } from './appearance/colours';
import { readSheetAppearance } from './appearance/sheet-appearance';
import { readThemeColours } from './appearance/theme-colours';
import { DamagedPart } from './damaged-part';
import { inflateAnywhere } from './inflate';
import type { Inflate } from './inflate';
import { openPackage, readRelationships } from './package-parts';
import type { PackageParts, Relationship } from './package-parts';
import { ReadingBudget } from './reading-budget';
import { readingLimits } from './reading-limits';
import type { ReadingLimits } from './reading-limits';
import { readWorkbook } from './workbook';

/**
 * How an .xlsx file looks. Never throws: what cannot be read, or would take too much memory, looks plain, because the
 * figures can be checked all the same.
 */
export function readAppearance(
  bytes: Uint8Array,
  inflate: Inflate = inflateAnywhere,
  limits: ReadingLimits = readingLimits,
): WorkbookAppearance {
  return readOr(plainAppearance, () => {
    const budget = new ReadingBudget(limits);
    return readPackage(openPackage(bytes, inflate, limits, budget), budget);
  });
}

function readPackage(parts: PackageParts, budget: ReadingBudget): WorkbookAppearance {
  const main = partOf(readRelationships(parts, ''), 'officeDocument');
  const relationships = readRelationships(parts, main);
  const theme = readOr(officeTheme, () => readThemeColours(parts.text(partOf(relationships, 'theme'))));
  const { looks, normalFont } = readOr({ looks: [plainLook], normalFont: plainFont }, () =>
    readCellLooks(parts.text(partOf(relationships, 'styles')), theme, budget),
  );
  // In the fonts that offices use a digit is half as wide as the letters are high.
  const digitWidth = Math.round(normalFont.size / 2);
  const byId = new Map(relationships.map(({ id, target }) => [id, target]));
  const sheets = new Map<string, SheetAppearance>();
  for (const { name, relationshipId } of readWorkbook(parts.text(main)).sheets) {
    const part = byId.get(relationshipId);
    const sheet = part ? readOr(null, () => readSheetAppearance(parts.text(part), digitWidth, budget)) : null;
    if (sheet) sheets.set(name, sheet);
  }
  return { sheets, looks };
}

function partOf(relationships: readonly Relationship[], type: string): string {
  const part = relationships.find((relationship) => relationship.type === type)?.target;
  if (part === null || part === undefined) throw new DamagedPart(type);
  return part;
}

function readOr<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedPart || error instanceof FileError) return otherwise;
    throw error;
  }
}
