import fc from 'fast-check';
import { cellAddress } from '../../../src/core/snapshot/address';
import type { CellValue } from '../../../src/core/snapshot/snapshot';
import { escapeXml, sheetXml, stringsXml } from './package-builder';
import type { WorkbookParts } from './package-builder';

/** A cell as a test wants it: what is to be read, and in which of the writings that OOXML has for it. */
export interface RandomCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly writing: 'shared' | 'inline' | 'formula text';
}

const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...' \t\r\n_x0D<>&"\'ệ\u0000\u0007\ufffe\ud83d\ude00'), maxLength: 12 }),
  fc.constantFrom('#REF!', '#DIV/0!', '#N/A').map((error) => ({ error })),
);

const cell: fc.Arbitrary<RandomCell> = fc.record({
  row: fc.integer({ min: 1, max: 30 }),
  column: fc.integer({ min: 1, max: 30 }),
  value: values,
  formula: fc.option(fc.constantFrom('=SUM(A1:A9)', '="<&>"&B2', "='Biểu 1'!A1")),
  writing: fc.constantFrom('shared', 'inline', 'formula text'),
});

export const randomCells: fc.Arbitrary<readonly RandomCell[]> = fc
  .uniqueArray(cell, { selector: ({ row, column }) => row * 100 + column, maxLength: 40 })
  .map((cells) => cells.toSorted((a, b) => a.row - b.row || a.column - b.column));

/** A workbook of one sheet with these cells. */
export function workbookOf(cells: readonly RandomCell[]): WorkbookParts {
  const strings: string[] = [];
  const rows = new Map<number, string>();
  for (const item of cells) rows.set(item.row, (rows.get(item.row) ?? '') + writeCell(item, strings));
  const xml = [...rows].map(([row, inside]) => `<row r="${row}">${inside}</row>`).join('');
  return { sheets: [{ name: 'Biểu', xml: sheetXml(xml) }], strings: stringsXml(...strings) };
}

/** What a reader is to find in the workbook of these cells. */
export function cellsToFind(cells: readonly RandomCell[]) {
  return cells
    .map(({ row, column, value, formula }) => ({
      row,
      column,
      value: typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value,
      formula,
    }))
    .filter(({ value, formula }) => value !== '' || formula !== null);
}

function writeCell({ row, column, value, formula, writing }: RandomCell, strings: string[]): string {
  const start = `<c r="${cellAddress(row, column)}"`;
  const f = formula === null ? '' : `<f>${escapeXml(formula.slice(1))}</f>`;
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value !== 'string') return `${start} t="e">${f}<v>${value?.error}</v></c>`;
  const text = escapeText(value);
  if (writing === 'formula text') return `${start} t="str">${f}<v>${text}</v></c>`;
  const t = `<t xml:space="preserve">${text}</t>`;
  if (writing === 'inline') return `${start} t="inlineStr">${f}<is>${t}</is></c>`;
  return `${start} t="s">${f}<v>${strings.push(t) - 1}</v></c>`;
}

/** Much as Excel does: what XML cannot hold is written by its number, and so is the "_" that such numbers begin with. */
function escapeText(text: string): string {
  return [...text]
    .map((character) => {
      const number = character.codePointAt(0)!;
      const isForbidden =
        (number < 32 && character !== '\t' && character !== '\n') ||
        (number >= 0xd800 && number <= 0xdfff) ||
        number === 0xfffe ||
        number === 0xffff;
      if (character === '_') return '_x005F_';
      return isForbidden ? `_x${number.toString(16).toUpperCase().padStart(4, '0')}_` : escapeXml(character);
    })
    .join('');
}
