import type { SheetGrid } from '../../core/snapshot/sheet-grid';
import type { Box } from '../../core/snapshot/snapshot';
import type { CellPlace } from '../workbook-view';
import type { SheetAxis } from './sheet-axis';
import type { SheetGeometry } from './sheet-geometry';

/** What is seen as one cell: a cell, or a merged area. */
export interface CellArea {
  readonly box: Box;
  /** Its first row and column that are not hidden: there it is drawn. */
  readonly drawnAt: CellPlace;
}

interface SheetPlan {
  readonly grid: SheetGrid;
  readonly geometry: SheetGeometry;
}

export function cellArea(row: number, column: number, { grid, geometry }: SheetPlan): CellArea {
  const box = grid.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const drawnAt = { row: shownLine(geometry.rows, box.top), column: shownLine(geometry.columns, box.left) };
  return { box, drawnAt };
}

/** The place that the keyboard is at: a merged area is named by its first cell; a hidden cell gives way to the next one. */
export function placeShown({ row, column }: CellPlace, { grid, geometry }: SheetPlan): CellPlace {
  const merge = grid.mergeAt(row, column);
  if (merge) return { row: merge.top, column: merge.left };
  return { row: shownLine(geometry.rows, row), column: shownLine(geometry.columns, column) };
}

/** The line itself, else the next one that is drawn, else the last one. */
function shownLine(axis: SheetAxis, line: number): number {
  const entry = axis.indexOf(line);
  if (axis.lineAt(entry) === line) return line;
  const next = axis.step(line, 1);
  return next === line ? axis.lastLine : next;
}
