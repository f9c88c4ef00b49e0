import type {
  CellSnapshot,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/snapshot/snapshot';
import { layers } from '../../../src/core/snapshot/snapshot';

export function makeWorkbook(...sheets: Partial<SheetSnapshot>[]): WorkbookSnapshot {
  return { version: 1, has: layers, date1904: false, sheets: sheets.map(makeSheet) };
}

function makeSheet(sheet: Partial<SheetSnapshot>, i: number): SheetSnapshot {
  const blank = {
    visibility: 'visible',
    unreadable: null,
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  } as const;
  return { name: `Biểu ${i + 1}`, ...blank, ...sheet };
}

export function makeCell(
  row: number,
  column: number,
  value: CellValue,
  rest: Partial<CellSnapshot> = {},
): CellSnapshot {
  return {
    row,
    column,
    value,
    format: 'General',
    formula: null,
    font: 'Times New Roman',
    bold: false,
    ...rest,
  };
}

/** Every cell of the first rows and columns filled. */
export function fullSheet(
  rows: number,
  columns: number,
  value: (row: number, column: number) => CellValue,
): readonly CellSnapshot[] {
  return Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns) + 1, (i % columns) + 1];
    return makeCell(row, column, value(row, column));
  });
}
