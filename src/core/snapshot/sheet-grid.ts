import type { Box, CellSnapshot, SheetSnapshot } from './snapshot';

/** A sheet ready to be looked up: by row, by cell, through merges. Never expands a merge or a dimension. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  /** Rows that hold cells, ascending; each with its cells by column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>>;
  cellAt(row: number, column: number): CellSnapshot | undefined;
  /** The merge that covers the cell, if any. */
  mergeAt(row: number, column: number): Box | undefined;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

function inRuns(runs: readonly (readonly [number, number])[], n: number): boolean {
  return runs.some(([first, last]) => n >= first && n <= last);
}

export function sheetGrid(sheet: SheetSnapshot): SheetGrid {
  const rows = new Map<number, Map<number, CellSnapshot>>();
  for (const cell of sheet.cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = new Map()));
    row.set(cell.column, cell);
  }
  // Whole-sheet merges are legal, so merges are indexed by the rows that hold cells, not by every row they span.
  const mergesOfRow = new Map<number, Box[]>();
  const mergesIn = (row: number): readonly Box[] => {
    let found = mergesOfRow.get(row);
    if (!found) {
      found = sheet.merges.filter((merge) => row >= merge.top && row <= merge.bottom);
      mergesOfRow.set(row, found);
    }
    return found;
  };
  return {
    sheet,
    rows,
    cellAt: (row, column) => rows.get(row)?.get(column),
    mergeAt: (row, column) => mergesIn(row).find((merge) => column >= merge.left && column <= merge.right),
    isRowHidden: (row) => inRuns(sheet.hiddenRows, row),
    isColumnHidden: (column) => inRuns(sheet.hiddenColumns, column),
  };
}
