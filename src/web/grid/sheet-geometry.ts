import type { Box, SheetSnapshot } from '../../core/snapshot/snapshot';
import { SheetAxis } from './sheet-axis';
import type { SheetSizes } from './sheet-sizes';

export interface SheetGeometry {
  readonly rows: SheetAxis;
  readonly columns: SheetAxis;
}

export interface GeometryOptions {
  readonly zoom: number;
  readonly showsHidden: boolean;
}

/** Empty lines after the last one in use, so that the end can be seen. */
const margin = 1;
/** A merge may run to the end of the sheet; so far beyond the last cell it holds nothing worth showing. */
const furthestMerge = 64;
const gapSize = { row: 18, column: 14 } as const;
/** Thinner lines could not be pressed. */
const leastSize = 4;

/** Where the lines of a sheet lie on the screen. */
export function sheetGeometry(
  { cells, merges, hiddenRows, hiddenColumns }: SheetSnapshot,
  { rowHeight, columnWidth }: SheetSizes,
  { zoom, showsHidden }: GeometryOptions,
): SheetGeometry {
  const usedRows = ascending([...cells.map(({ row }) => row), ...merges.map(({ top }) => top)]);
  const usedColumns = ascending(cells.map(({ column }) => column));
  const scaled = (size: number) => Math.max(leastSize, Math.round(size * zoom));
  return {
    rows: new SheetAxis({
      last: (usedRows.at(-1) ?? 0) + margin,
      used: usedRows,
      hidden: showsHidden ? [] : hiddenRows,
      sizeOf: (row) => scaled(rowHeight(row)),
      gapSize: gapSize.row,
    }),
    columns: new SheetAxis({
      last: lastColumn(usedColumns.at(-1) ?? 0, merges) + margin,
      used: usedColumns,
      hidden: showsHidden ? [] : hiddenColumns,
      sizeOf: (column) => scaled(columnWidth(column)),
      gapSize: gapSize.column,
    }),
  };
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function lastColumn(lastUsed: number, merges: readonly Box[]): number {
  return merges.reduce(
    (last, { right }) => (right <= lastUsed + furthestMerge ? Math.max(last, right) : last),
    lastUsed,
  );
}
