import type { SheetGrid } from '../snapshot/sheet-grid';
import type { CellSnapshot } from '../snapshot/snapshot';
import { isCellError } from '../snapshot/snapshot';
import { isoOfSerial } from '../values/dates';
import { readDeadline } from '../values/deadlines';
import { readNoFigure } from '../values/no-figure';
import { isDateFormat, isPercentFormat, shownText } from '../values/shown-text';
import { isMark } from '../values/statuses';
import type { Unit } from '../values/units';
import { columnDecimals } from './column-decimals';
import type { Region } from './find-regions';
import { readFigureNumber, readFigureText, shownFigure, type RowContext } from './read-figures';
import { readStatus, readThreshold, readUnit } from './remembered-readings';
import type { Column, ColumnRole, Reading, TypedCell } from './table';

const dateRoles: ReadonlySet<ColumnRole> = new Set(['deadline', 'start', 'done-date']);
const wordRoles: ReadonlySet<ColumnRole> = new Set([
  ...([
    'index',
    'criterion',
    'indicator',
    'item',
    'task',
    'unit',
    'owner',
    'cooperators',
    'solution',
    'evidence',
    'note',
  ] as const),
]);

/** The day after 31/12/9999, Excel's last. */
const firstSerialTooLate = 2_958_466;

/** What reading the cells of one table needs to know. */
interface Surroundings {
  readonly grid: SheetGrid;
  readonly region: Region;
  readonly columns: readonly Column[];
  readonly date1904: boolean;
  /** The year the table speaks of, for terms that leave it out. */
  readonly year: number | null;
}

/** The body cells of a table, each read in the light of its column, in reading order. */
export function typeCells(around: Surroundings): readonly TypedCell[] {
  const { grid, region, columns } = around;
  const unitColumn = columns.find((column) => column.role === 'unit');
  const targetColumn = columns.find((column) => column.role === 'target');
  const decimalSign = columnDecimals(grid, region);
  const cells: TypedCell[] = [];
  let unit: Unit | null = null;
  for (const row of region.bodyRows) {
    unit = unitColumn ? rowUnit(grid, row, unitColumn.column, unit) : null;
    const percentTarget = asksForPercent(targetColumn && grid.cellAt(row, targetColumn.column));
    const inRow = { unit, percentTarget, decimalSign };
    for (const column of columns) {
      const cell = grid.cellAt(row, column.column);
      if (cell && !isBlank(cell)) cells.push(typeCell(around, cell, column, inRow));
    }
  }
  return cells;
}

/** The unit a row states, in a cell of its own, in one merged over several rows, or by a ditto mark. */
function rowUnit(grid: SheetGrid, row: number, column: number, above: Unit | null): Unit | null {
  const merge = grid.mergeAt(row, column);
  const value = grid.cellAt(merge?.top ?? row, merge?.left ?? column)?.value;
  if (typeof value !== 'string') return null;
  return /^\s*(?:["“”„″〃]|'{2}|-?n\.?t\.?-?|như trên)\s*$/i.test(value.normalize('NFC'))
    ? above
    : readUnit(value);
}

function isBlank({ value, formula }: CellSnapshot): boolean {
  return formula === null && (value === null || (typeof value === 'string' && value.trim() === ''));
}

function asksForPercent(target: CellSnapshot | undefined): boolean {
  if (typeof target?.value === 'number') return isPercentFormat(target.format);
  const threshold = typeof target?.value === 'string' ? readThreshold(target.value) : null;
  return threshold?.kind === 'figure' && threshold.percent;
}

function typeCell(around: Surroundings, cell: CellSnapshot, column: Column, inRow: RowContext): TypedCell {
  const { grid, date1904 } = around;
  return {
    row: cell.row,
    column: cell.column,
    get lastRow() {
      return grid.mergeAt(cell.row, cell.column)?.bottom ?? cell.row;
    },
    get lastColumn() {
      return grid.mergeAt(cell.row, cell.column)?.right ?? cell.column;
    },
    value: cell.value,
    // Formatting and looking up merges is slow, and few cells are ever asked.
    get text() {
      return shownText(cell.value, cell.format, date1904);
    },
    formula: cell.formula,
    hidden: grid.isRowHidden(cell.row) || grid.isColumnHidden(cell.column),
    reading: readCell(around, cell, column, inRow),
  };
}

function readCell(around: Surroundings, cell: CellSnapshot, column: Column, inRow: RowContext): Reading {
  const { value } = cell;
  // A formula without a cached result: a figure belongs here, but this file does not hold it.
  if (value === null) return { kind: 'no-data' };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'text' };
  if (typeof value === 'number') return readNumberCell(around, cell, value, column, inRow);
  if (value.trim() === '') return { kind: 'blank' };
  return readTextCell(around, value, column, inRow);
}

function readNumberCell(
  { date1904 }: Surroundings,
  cell: CellSnapshot,
  value: number,
  column: Column,
  inRow: RowContext,
): Reading {
  if (dateRoles.has(column.role) && isDateFormat(cell.format) && value >= 1 && value < firstSerialTooLate) {
    return { kind: 'deadline', deadline: { kind: 'date', due: isoOfSerial(value, date1904), term: 'day' } };
  }
  if (column.role === 'target') return thresholdOfNumber(value, cell.format);
  if (wordRoles.has(column.role) || isDateFormat(cell.format)) return { kind: 'text' };
  return readFigureNumber(value, cell, column, inRow);
}

function thresholdOfNumber(value: number, format: string): Reading {
  const percent = isPercentFormat(format);
  const figure = shownFigure(value, format);
  return { kind: 'threshold', threshold: { kind: 'figure', comparator: '≥', figure, unit: null, percent } };
}

function readTextCell({ year }: Surroundings, text: string, column: Column, inRow: RowContext): Reading {
  const { role } = column;
  if (role === 'status') {
    const status = readStatus(text);
    return status ? { kind: 'status', status } : blankOr(text);
  }
  if (role === 'met-mark' || role === 'unmet-mark') {
    return isMark(text) ? { kind: 'status', status: role === 'met-mark' ? 'met' : 'unmet' } : blankOr(text);
  }
  if (role === 'target') {
    const threshold = readThreshold(text);
    return threshold ? { kind: 'threshold', threshold } : blankOr(text);
  }
  if (dateRoles.has(role)) {
    const deadline = readDeadline(text, year);
    return deadline ? { kind: 'deadline', deadline } : { kind: 'dash' };
  }
  if (wordRoles.has(role)) return { kind: 'text' };
  return readFigureText(text, column, inRow);
}

function blankOr(text: string): Reading {
  const none = readNoFigure(text);
  return none ? { kind: none } : { kind: 'text' };
}
