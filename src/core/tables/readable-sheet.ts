import type { CellSnapshot, SheetSnapshot } from '../snapshot/snapshot';
import type { LegacyText } from '../values/charsets/legacy-text';
import { readLegacyText } from '../values/charsets/legacy-text';
import { externalWorkbooks } from '../values/external-links';
import type { LegacyCell, LinkedCell, SheetTexts } from './sheet-texts';

/** A sheet whose texts can be read, and which of them had to be made readable. */
export interface ReadableSheet {
  readonly sheet: SheetSnapshot;
  readonly texts: SheetTexts;
}

/** Decodes the texts of a sheet that are written in TCVN3 or VNI. A sheet without any is passed on as it is. */
export function readableSheet(sheet: SheetSnapshot): ReadableSheet {
  const legacy = new Map<CellSnapshot, LegacyCell>();
  const decomposed: SheetTexts['decomposed'][number][] = [];
  const readings = new Map<string, LegacyText | null>();
  for (const cell of sheet.cells) {
    const { value, row, column, font } = cell;
    if (typeof value !== 'string' || isPlain(value)) continue;
    const key = `${font}\n${value}`;
    let reading = readings.get(key);
    if (reading === undefined) readings.set(key, (reading = readLegacyText(value, font)));
    if (reading) {
      const { charset, text: after, isHalfConverted } = reading;
      legacy.set(cell, { row, column, before: value, after, charset, isHalfConverted, font });
    } else if (isDecomposed(value)) {
      decomposed.push({ row, column, before: value, after: value.normalize('NFC') });
    }
  }
  const texts = { sheet: sheet.name, legacy: [...legacy.values()], decomposed, links: linkedCells(sheet) };
  if (legacy.size === 0) return { sheet, texts };
  const cells = sheet.cells.map((cell) => {
    const read = legacy.get(cell);
    return read ? { ...cell, value: read.after } : cell;
  });
  return { sheet: { ...sheet, cells }, texts };
}

function linkedCells({ cells }: SheetSnapshot): readonly LinkedCell[] {
  return cells.flatMap(({ row, column, formula }) =>
    (formula === null ? [] : externalWorkbooks(formula)).map((workbook) => ({ row, column, workbook })),
  );
}

/** Nothing but the letters of a keyboard: the same in every charset. */
function isPlain(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

/** Marks that Vietnamese letters carry, standing by themselves behind their letter. */
function isDecomposed(text: string): boolean {
  return /[\u0300-\u0303\u0306\u0309\u031b\u0323]/.test(text) && text !== text.normalize('NFC');
}
