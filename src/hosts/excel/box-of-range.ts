import type { Box } from '../../core/snapshot/snapshot';

/** The properties to load before the box is asked for. */
export const boxProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range lies. Office.js counts from 0, we from 1. */
export function boxOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Box {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
