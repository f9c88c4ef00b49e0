import type { SheetGrid } from '../../core/snapshot/sheet-grid';
import type { SheetAxis } from './sheet-axis';

/** Text does not run on further than this many columns. */
const furthest = 24;

/**
 * How far a text that does not wrap may run over the empty cells at its right, as Excel lets it: pixels, its own
 * column included.
 */
export function textRoom(row: number, column: number, columns: SheetAxis, grid: SheetGrid): number {
  const from = columns.indexOf(column);
  let end = from + 1;
  for (; end < columns.count && end <= from + furthest; end++) {
    const next = columns.lineAt(end);
    if (next !== null && (grid.cellAt(row, next) || grid.mergeAt(row, next))) break;
  }
  return columns.startOf(end) - columns.startOf(from);
}
