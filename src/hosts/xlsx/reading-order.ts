import type { CellSnapshot } from '../../core/snapshot/snapshot';

/** The cells row by row, left to right, each place once: of two cells at one place the later one counts, as in Excel. */
export function inReadingOrder(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
  if (isInOrder(cells)) return cells;
  // Sorting is stable: cells at one place stay in the order of the file.
  const sorted = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter((cell, i) => {
    const next = sorted[i + 1];
    return next === undefined || next.row !== cell.row || next.column !== cell.column;
  });
}

function isInOrder(cells: readonly CellSnapshot[]): boolean {
  let row = 0;
  let column = 0;
  for (const cell of cells) {
    if (cell.row < row || (cell.row === row && cell.column <= column)) return false;
    row = cell.row;
    column = cell.column;
  }
  return true;
}
