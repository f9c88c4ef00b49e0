import type { SheetGrid } from '../snapshot/sheet-grid';
import type { CellSnapshot } from '../snapshot/snapshot';
import { isCellError } from '../snapshot/snapshot';
import { isoOfSerial } from '../values/dates';
import { readDeadline } from '../values/deadlines';
import type { Figure } from '../values/figure';
import { fold } from '../values/fold';
import { intervalOf } from '../values/intervals';
import { readAmount } from '../values/money';
import { readNoFigure } from '../values/no-figure';
import { figureOfValue, readNumber } from '../values/numbers';
import { readQuantity, type Quantity } from '../values/quantities';
import { readRatio } from '../values/ratios';
import { isDateFormat, isPercentFormat, shownText } from '../values/shown-text';
import { isMark } from '../values/statuses';
import type { Unit } from '../values/units';
import type { Region } from './find-regions';
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

/** What "%" typed behind a figure, or its number format, says, whatever the other figures of its column count in. */
const share: Unit = { text: '%', dimension: 'percent', factor: 1 };

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
  const cells: TypedCell[] = [];
  let unit: Unit | null = null;
  for (const row of region.bodyRows) {
    unit = unitColumn ? rowUnit(grid, row, unitColumn.column, unit) : null;
    const percentTarget = asksForPercent(targetColumn && grid.cellAt(row, targetColumn.column));
    for (const column of columns) {
      const cell = grid.cellAt(row, column.column);
      if (cell && !isBlank(cell)) cells.push(typeCell(around, cell, column, { unit, percentTarget }));
    }
  }
  return cells;
}

/** The unit a row states, in a cell of its own, in one merged over several rows, or by a ditto mark. */
function rowUnit(grid: SheetGrid, row: number, column: number, above: Unit | null): Unit | null {
  const merge = grid.mergeAt(row, column);
  const value = grid.cellAt(merge?.top ?? row, merge?.left ?? column)?.value;
  if (typeof value !== 'string') return null;
  return /^\s*(?:["“”″]|'{2}|n\.?t\.?|như trên)\s*$/i.test(value.normalize('NFC')) ? above : readUnit(value);
}

function isBlank({ value, formula }: CellSnapshot): boolean {
  return formula === null && (value === null || (typeof value === 'string' && value.trim() === ''));
}

/** What the other cells of a row say about how to read one of them. */
interface RowContext {
  readonly unit: Unit | null;
  /** The row's target is a percentage, so that a bare 85 beside it is one too. */
  readonly percentTarget: boolean;
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
  if (column.role === 'target') return thresholdOfNumber(value, isPercentFormat(cell.format));
  if (wordRoles.has(column.role) || isDateFormat(cell.format)) return { kind: 'text' };
  const percent = isPercentFormat(cell.format);
  const shown = percent ? scaled(figureOfValue(value), 100) : figureOfValue(value);
  const figure = cell.formula === null ? shown : { ...shown, ulp: isRounding(cell.formula) ? shown.ulp : 0 };
  const unit = percent ? share : unitOf(column, inRow);
  // A bare fraction beside "≥ 80%" may be 0,85 % or 85 %: it stays without a scale.
  const percentByTarget = column.role === 'result' && inRow.percentTarget && (value > 1 || value === 0);
  const exact = countsWholeThings(column, unit) ? asCounted(figure) : figure;
  return figureReading(exact, unit, false, percent || unit?.dimension === 'percent' || percentByTarget);
}

const wholeThings =
  /^(?:tong )?so (?:ho|nguoi|khau|nhan khau|lao dong|xa|thon|ban|xom|to|tieu chi|chi tieu)(?: |$)/;

/** People, communes and criteria are counted, not rounded, whether the unit or only the heading says so. */
function countsWholeThings({ path }: Column, unit: Unit | null): boolean {
  return unit?.dimension === 'count' || (unit === null && wholeThings.test(fold(path.at(-1) ?? '')));
}

function asCounted(figure: Figure): Figure {
  return Number.isInteger(figure.value) ? { ...figure, ulp: 0 } : figure;
}

/** A rate stays a rate whatever its row counts in; other figures take the row's unit before the column's. */
function unitOf(column: Column, { unit }: RowContext): Unit | null {
  return column.role === 'rate' ? column.unit : (unit ?? column.unit);
}

function thresholdOfNumber(value: number, percent: boolean): Reading {
  const figure = percent ? scaled(figureOfValue(value), 100) : figureOfValue(value);
  return { kind: 'threshold', threshold: { kind: 'figure', comparator: '≥', figure, unit: null, percent } };
}

/** ×100 without the float noise of 0.07 × 100. */
function scaled({ value, ulp }: Figure, factor: number): Figure {
  return { value: Number((value * factor).toPrecision(15)), ulp: Number((ulp * factor).toPrecision(15)) };
}

/** A formula whose value is itself rounded, so that its last digit is as wide as a typed one. */
function isRounding(formula: string): boolean {
  return /\b(?:M?ROUND(?:UP|DOWN)?|INT|TRUNC|TEXT|CEILING|FLOOR)\(/i.test(formula);
}

function figureReading(figure: Figure, unit: Unit | null, asText: boolean, percent: boolean): Reading {
  return { kind: 'figure', figure, interval: intervalOf(figure, unit?.factor ?? 1), unit, asText, percent };
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

/** A figure whose unit was typed with it: that unit goes before those of the row and the column. */
function ownUnit({ figure, unit }: Quantity): Reading {
  return figureReading(unit.dimension === 'count' ? asCounted(figure) : figure, unit, true, false);
}

function blankOr(text: string): Reading {
  const none = readNoFigure(text);
  return none ? { kind: none } : { kind: 'text' };
}

function readFigureText(text: string, column: Column, inRow: RowContext): Reading {
  const none = readNoFigure(text);
  if (none) return { kind: none };
  const unit = unitOf(column, inRow);
  const number = readNumber(text);
  switch (number.kind) {
    case 'number':
      return figureReading(
        countsWholeThings(column, unit) ? asCounted(number.figure) : number.figure,
        number.percent ? share : unit,
        true,
        number.percent || unit?.dimension === 'percent',
      );
    case 'ambiguous':
    case 'unreadable':
      return column.figures ? { kind: 'unreadable-number' } : { kind: 'text' };
    case 'none':
  }
  const amount = readAmount(text);
  // "khoảng 570 triệu đồng" is a figure for a report, not for a sum: nobody can say how far it reaches.
  if (amount) return amount.doubled || amount.approximate ? { kind: 'text' } : ownUnit(amount);
  const ratio = readRatio(text);
  if (ratio) return { kind: 'ratio', ratio };
  const quantity = readQuantity(text);
  if (quantity) return ownUnit(quantity);
  const status = column.role === 'result' ? readStatus(text) : null;
  return status ? { kind: 'status', status } : { kind: 'text' };
}
