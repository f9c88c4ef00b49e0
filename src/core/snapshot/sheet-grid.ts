import type { Box, CellSnapshot, SheetSnapshot } from './snapshot';

/** A sheet ready to be looked up: by row, by cell, through merges. Never expands a merge or a dimension. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  /** Rows that hold cells, ascending; each with its cells by column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>>;
  cellAt(row: number, column: number): CellSnapshot | undefined;
  /** The merge that covers a place in a row that holds cells, if any. */
  mergeAt(row: number, column: number): Box | undefined;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

export function sheetGrid(sheet: SheetSnapshot): SheetGrid {
  const rows = new Map<number, Map<number, CellSnapshot>>();
  for (const cell of sheet.cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = new Map()));
    row.set(cell.column, cell);
  }
  let merges: ReadonlyMap<number, readonly Box[]> | undefined;
  return {
    sheet,
    rows,
    cellAt: (row, column) => rows.get(row)?.get(column),
    mergeAt: (row, column) =>
      (merges ??= mergesByRow(sheet.merges, rows.keys()))
        .get(row)
        ?.find((merge) => column >= merge.left && column <= merge.right),
    isRowHidden: membership(sheet.hiddenRows),
    isColumnHidden: membership(sheet.hiddenColumns),
  };
}

/** The merges over each row that holds cells: whole-sheet merges are legal, so not every row they span is listed. */
function mergesByRow(merges: readonly Box[], rows: Iterable<number>): ReadonlyMap<number, readonly Box[]> {
  const coming = [...merges].sort((a, b) => b.top - a.top);
  const byRow = new Map<number, readonly Box[]>();
  let open: readonly Box[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const begun: Box[] = [];
    while (coming.length > 0 && coming.at(-1)!.top <= row) begun.push(coming.pop()!);
    if (begun.length > 0 || open.some((merge) => merge.bottom < row)) {
      open = [...open, ...begun].filter((merge) => merge.bottom >= row);
    }
    if (open.length > 0) byRow.set(row, open);
  }
  return byRow;
}

/** Whether a number lies in one of the runs, looked up by halves: a filter may hide thousands of runs. */
function membership(runs: readonly (readonly [number, number])[]): (n: number) => boolean {
  const sorted = [...runs].sort((a, b) => a[0] - b[0]);
  return (n) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]![1] < n) low = middle + 1;
      else high = middle;
    }
    return low < sorted.length && sorted[low]![0] <= n;
  };
}
