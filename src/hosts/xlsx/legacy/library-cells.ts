import type { CellObject, WorkSheet } from '@lokalise/xlsx';
import type { CellSnapshot, CellValue } from '../../../core/snapshot/snapshot';
import { readStoredFormula } from '../stored-formula';
import type { CellStyle } from '../styles';
import { decodeBytes } from './biff-text';

/** Error values as .xls numbers them. */
const errorTexts: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/**
 * The cells of a sheet as the library gives them, in reading order, each with the style found for its place.
 * @param codePage of the file where its texts are bytes: the library gives each byte as a letter.
 */
export function cellsOfLibrary(
  sheet: WorkSheet,
  styleAt: (row: number, column: number) => CellStyle,
  codePage: number | null,
): readonly CellSnapshot[] {
  const rows: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  const cells: CellSnapshot[] = [];
  const read = (text: string) => (codePage === null ? text : decodeLetters(text, codePage));
  // Both lists have holes, which forEach passes over.
  rows.forEach((columns, r) =>
    columns.forEach((cell, c) => {
      if (!cell) return;
      const value = valueOf(cell, read);
      const formula = cell.f === undefined || cell.f === '' ? null : readStoredFormula(read(cell.f));
      if (formula === null && (value === null || value === '')) return;
      const { format, font, bold } = styleAt(r + 1, c + 1);
      cells.push({ row: r + 1, column: c + 1, value, format, formula, font, bold });
    }),
  );
  return cells;
}

function valueOf({ t, v }: CellObject, read: (text: string) => string): CellValue {
  if (t === 'e') return { error: errorTexts.get(v) ?? '#VALUE!' };
  if (typeof v === 'string') return read(v);
  return typeof v === 'number' || typeof v === 'boolean' ? v : null;
}

function decodeLetters(text: string, codePage: number): string {
  return decodeBytes(
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    codePage,
  );
}
