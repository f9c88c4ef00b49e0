import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot/snapshot';
import type { FontLook, SheetAppearance, WorkbookAppearance } from '../../hosts/xlsx/appearance/appearance';
import { plainSheet } from '../../hosts/xlsx/appearance/appearance';
import { looksOfSheet } from './sheet-looks';

/** How wide and high the lines of a sheet are at 100 %, in pixels. */
export interface SheetSizes {
  rowHeight(row: number): number;
  columnWidth(column: number): number;
}

/** Excel's own line height, for the fonts that offices use. */
const lineHeight = 1.31;
/** The usual width of a letter, as a share of the font's size. */
const letterWidth = { plain: 0.47, bold: 0.52 } as const;
const cellPadding = 8;

/** Sizes as the file states them. Rows without a height of their own fit their texts, as Excel makes them when it opens the file. */
export function sheetSizes(sheet: SheetSnapshot, { sheets, looks }: WorkbookAppearance): SheetSizes {
  const own = sheets.get(sheet.name) ?? plainSheet;
  const columnWidth = columnWidths(own);
  const lookAt = looksOfSheet(own, looks);
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top},${left}`));
  const fitting = new Map<number, number>();
  for (const cell of sheet.cells) {
    if (own.rowHeights.has(cell.row)) continue;
    const { font, wraps } = lookAt(cell.row, cell.column);
    const isMerged = merged.has(`${cell.row},${cell.column}`);
    const room = wraps && !isMerged ? columnWidth(cell.column) - cellPadding : Infinity;
    const height = Math.ceil(linesOf(cell, font, room) * font.size * lineHeight);
    fitting.set(cell.row, Math.max(fitting.get(cell.row) ?? own.defaultRowHeight, height));
  }
  return {
    columnWidth,
    rowHeight: (row) => own.rowHeights.get(row) || (fitting.get(row) ?? own.defaultRowHeight),
  };
}

/** Asked for every cell, so what a column is found to be is remembered. */
function columnWidths({ columns, defaultColumnWidth }: SheetAppearance): (column: number) => number {
  const known = new Map<number, number>();
  return (column) => {
    let width = known.get(column);
    if (width === undefined) {
      width =
        columns.find(({ first, last }) => column >= first && column <= last)?.width || defaultColumnWidth;
      known.set(column, width);
    }
    return width;
  };
}

/** How many lines a cell takes in so much room. Where texts do not wrap, a line break starts no new line either. */
function linesOf({ value, bold }: CellSnapshot, { size }: FontLook, room: number): number {
  if (typeof value !== 'string' || room === Infinity) return 1;
  const letters = Math.max(1, room / (size * letterWidth[bold ? 'bold' : 'plain']));
  return value.split('\n').reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / letters)), 0);
}
