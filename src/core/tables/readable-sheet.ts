import type { CellSnapshot, SheetSnapshot } from '../snapshot/snapshot';
import { hasMarks } from '../values/charsets/weigh-words';
import { externalWorkbooks } from '../values/external-links';
import { drawsCapitals, findLegacyTexts } from './legacy-texts';
import type { DecomposedCell, LinkedCell, SheetTexts } from './sheet-texts';

/** A sheet whose texts can be read, and which of them had to be made readable. */
export interface ReadableSheet {
  /** The very same object when nothing had to be. */
  readonly sheet: SheetSnapshot;
  readonly texts: SheetTexts;
}

/** Decodes the texts of a sheet that are written in TCVN3 or VNI, and leaves out the characters that nobody sees. */
export function readableSheet(sheet: SheetSnapshot): ReadableSheet {
  const legacy = findLegacyTexts(sheet.cells);
  const decomposed: DecomposedCell[] = [];
  let isChanged = false;
  const cells = sheet.cells.map((cell) => {
    const { row, column, value, formula } = cell;
    if (typeof value !== 'string') return cell;
    const old = legacy.get(cell);
    if (!old && formula === null && isDecomposed(value))
      decomposed.push({ row, column, before: value, after: value.normalize('NFC') });
    const readable = old ? (old.after ?? value) : readUnicode(value, cell);
    if (readable === value) return cell;
    isChanged = true;
    return { ...cell, value: readable };
  });
  return {
    sheet: isChanged ? { ...sheet, cells } : sheet,
    texts: { sheet: sheet.name, legacy: [...legacy.values()], decomposed, links: linkedCells(sheet) },
  };
}

function linkedCells({ cells }: SheetSnapshot): readonly LinkedCell[] {
  return cells.flatMap(({ row, column, formula }) =>
    (formula === null ? [] : externalWorkbooks(formula)).map((workbook) => ({ row, column, workbook })),
  );
}

const unseen = /\p{Cf}/gu;

function readUnicode(text: string, cell: CellSnapshot): string {
  if (hasMarks(text)) return text.replace(unseen, '');
  return drawsCapitals(cell) ? text.toUpperCase() : text;
}

/** Marks that Vietnamese letters carry, standing by themselves behind their letter. */
function isDecomposed(text: string): boolean {
  return /[\u0300-\u0303\u0306\u0309\u031b\u0323]/.test(text) && text !== text.normalize('NFC');
}
