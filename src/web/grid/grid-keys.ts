import type { SheetGrid } from '../../core/snapshot/sheet-grid';
import type { CellPlace } from '../workbook-view';
import type { SheetGeometry } from './sheet-geometry';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Rows that a page of the screen moves by. */
const pageRows = 20;

/** Where a key leads from a cell, as in Excel; `null` for keys that are not the table's. */
export function cellAfterKey(
  { key, ctrlKey }: KeyPress,
  from: CellPlace,
  { rows, columns }: SheetGeometry,
  grid: SheetGrid,
): CellPlace | null {
  const merge = grid.mergeAt(from.row, from.column);
  const edge = merge ?? { top: from.row, left: from.column, bottom: from.row, right: from.column };
  switch (key) {
    case 'ArrowDown':
      return originOf({ row: rows.step(edge.bottom, 1), column: from.column }, grid);
    case 'ArrowUp':
      return originOf({ row: rows.step(edge.top, -1), column: from.column }, grid);
    case 'ArrowRight':
      return originOf({ row: from.row, column: columns.step(edge.right, 1) }, grid);
    case 'ArrowLeft':
      return originOf({ row: from.row, column: columns.step(edge.left, -1) }, grid);
    case 'PageDown':
      return originOf({ row: rows.step(from.row, pageRows), column: from.column }, grid);
    case 'PageUp':
      return originOf({ row: rows.step(from.row, -pageRows), column: from.column }, grid);
    case 'Home':
      return originOf({ row: ctrlKey ? rows.firstLine : from.row, column: columns.firstLine }, grid);
    case 'End':
      return originOf(lastCell(ctrlKey ? lastRowInUse(grid) : from.row, grid, columns.firstLine), grid);
    default:
      return null;
  }
}

/** A merged area is one cell, named by its first. */
function originOf({ row, column }: CellPlace, grid: SheetGrid): CellPlace {
  const merge = grid.mergeAt(row, column);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/** The last cell in use of a row. */
function lastCell(row: number, grid: SheetGrid, firstColumn: number): CellPlace {
  return { row, column: [...(grid.rows.get(row)?.keys() ?? [])].at(-1) ?? firstColumn };
}

function lastRowInUse(grid: SheetGrid): number {
  return [...grid.rows.keys()].at(-1) ?? 1;
}
