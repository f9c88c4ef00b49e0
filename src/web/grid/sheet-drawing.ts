import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot/snapshot';
import { sheetGrid } from '../../core/snapshot/sheet-grid';
import type { SheetGrid } from '../../core/snapshot/sheet-grid';
import type { CellLook } from '../../hosts/xlsx/appearance/appearance';
import { plainSheet } from '../../hosts/xlsx/appearance/appearance';
import type { OpenedWorkbook } from '../open-workbook';
import type { GeometryOptions, SheetGeometry } from './sheet-geometry';
import { sheetGeometry } from './sheet-geometry';
import { looksOfSheet } from './sheet-looks';
import type { SheetSizes } from './sheet-sizes';

/** A sheet with all that it takes to draw it. */
export interface SheetDrawing {
  readonly sheet: SheetSnapshot;
  readonly grid: SheetGrid;
  readonly geometry: SheetGeometry;
  readonly date1904: boolean;
  readonly zoom: number;
  readonly showsGridLines: boolean;
  /** How many of the first rows stay in view. */
  readonly frozenRows: number;
  lookAt(row: number, column: number): CellLook;
}

export function sheetDrawing(
  sheet: SheetSnapshot,
  { snapshot, appearance }: Pick<OpenedWorkbook, 'snapshot' | 'appearance'>,
  sizes: SheetSizes,
  options: GeometryOptions,
): SheetDrawing {
  const own = appearance.sheets.get(sheet.name) ?? plainSheet;
  return {
    sheet,
    grid: sheetGrid(sheet),
    geometry: sheetGeometry(sheet, sizes, options),
    date1904: snapshot.date1904,
    zoom: options.zoom,
    showsGridLines: own.showsGridLines,
    frozenRows: own.frozenRows,
    lookAt: looksOfSheet(own, appearance.looks),
  };
}

/** Stands for cells that hold nothing. */
export function blankCell(row: number, column: number): CellSnapshot {
  return { row, column, value: null, format: 'General', formula: null, font: null, bold: false };
}
