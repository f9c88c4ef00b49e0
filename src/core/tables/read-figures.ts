import type { CellSnapshot } from '../snapshot/snapshot';
import type { Figure } from '../values/figure';
import { fold } from '../values/fold';
import { intervalOf } from '../values/intervals';
import { readAmount } from '../values/money';
import { readNoFigure } from '../values/no-figure';
import { figureOfValue, readNumber, type DecimalSign, type NumberReading } from '../values/numbers';
import { readQuantity, type Quantity } from '../values/quantities';
import { readRatio } from '../values/ratios';
import { isPercentFormat, shownDivisor } from '../values/shown-text';
import { moneyUnit, type Unit } from '../values/units';
import { readStatus } from './remembered-readings';
import type { Column, Reading } from './table';

/** What the other cells of a row say about how to read one of them. */
export interface RowContext {
  readonly unit: Unit | null;
  /** The row's target is a percentage, so that a bare 85 beside it is one too. */
  readonly percentTarget: boolean;
  /** Which sign stands before the decimals in the cell's column; `null` where its other figures do not show it. */
  readonly decimalSign: (column: number) => DecimalSign | null;
}

/** What "%" behind a figure, or in its number format, says, whatever the other figures of its column count in. */
const share: Unit = { text: '%', dimension: 'percent', factor: 1 };

/** A stored number in a column that may hold figures. */
export function readFigureNumber(
  value: number,
  { format, formula }: CellSnapshot,
  column: Column,
  inRow: RowContext,
): Reading {
  const shown = shownFigure(value, format);
  const figure = formula === null || isRounding(formula) ? shown : { ...shown, ulp: 0 };
  const unit = isPercentFormat(format) ? share : storedUnit(unitOf(column, inRow), shownDivisor(format));
  return figureReading(figure, unit, column, inRow, false);
}

/** "Nghìn đồng" over cells that show 1250000 as "1.250" is what they show: they hold đồng. */
function storedUnit(unit: Unit | null, divisor: number): Unit | null {
  const holdsLess = divisor > 1 && unit?.dimension === 'money' && unit.factor >= divisor;
  return holdsLess ? moneyUnit(unit.factor / divisor) : unit;
}

/** A figure as its cell shows it: 0,85 under the format "0%" is 85. */
export function shownFigure(value: number, format: string): Figure {
  const figure = figureOfValue(value);
  return isPercentFormat(format) ? scaled(figure, 100) : figure;
}

/** ×100 without the float noise of 0.07 × 100. */
function scaled({ value, ulp }: Figure, factor: number): Figure {
  return { value: Number((value * factor).toPrecision(15)), ulp: Number((ulp * factor).toPrecision(15)) };
}

/** A formula whose value is itself rounded, so that its last digit is as wide as a typed one. */
function isRounding(formula: string): boolean {
  return /\b(?:M?ROUND(?:UP|DOWN)?|INT|TRUNC|TEXT|CEILING|FLOOR)\(/i.test(formula);
}

/** A text in a column that may hold figures. What has no certain reading stays text, or is said to be unreadable. */
export function readFigureText(text: string, column: Column, inRow: RowContext): Reading {
  const none = readNoFigure(text);
  if (none) return { kind: none };
  const number = settled(text, readNumber(text), column, inRow);
  switch (number.kind) {
    case 'number':
      // Among words "1.1" is a number of a list, and "48" the name of a road.
      if (isAmongWords(column)) return { kind: 'text' };
      return figureReading(
        number.figure,
        number.percent ? share : unitOf(column, inRow),
        column,
        inRow,
        true,
      );
    case 'ambiguous':
    case 'unreadable':
      return column.figures ? { kind: 'unreadable-number' } : { kind: 'text' };
    case 'none':
  }
  const amount = readAmount(text);
  // "khoảng 570 triệu đồng" is a figure for a report, not for a sum: nobody can say how far it reaches.
  if (amount) return amount.doubled || amount.approximate ? { kind: 'text' } : withOwnUnit(amount);
  const ratio = readRatio(text);
  if (ratio) return { kind: 'ratio', ratio };
  const quantity = isAmongWords(column) ? null : readQuantity(text);
  if (quantity) return withOwnUnit(quantity);
  return column.role === 'result' ? readResultWords(text, column, inRow) : { kind: 'text' };
}

/** "1.234" beside "12,5" or 2500 is 1234. */
function settled(text: string, number: NumberReading, column: Column, inRow: RowContext): NumberReading {
  const sign = number.kind === 'ambiguous' && column.figures ? inRow.decimalSign(column.column) : null;
  return sign === null ? number : readNumber(text, sign);
}

function isAmongWords({ figures, role }: Column): boolean {
  return !figures && role === 'other';
}

/** The longest writing of a result that is worth a look. */
const longest = 100;

/** "Đạt" is a verdict; "đạt 85%" and "đạt 12 hộ" say what was reached. */
function readResultWords(text: string, column: Column, inRow: RowContext): Reading {
  const status = readStatus(text);
  if (status) return { kind: 'status', status };
  if (text.length > longest) return { kind: 'text' };
  const reached = /^\s*đạt:?\s([^()]+)$/i.exec(text.normalize('NFC'))?.[1];
  const reading: Reading = reached === undefined ? { kind: 'text' } : readFigureText(reached, column, inRow);
  return reading.kind === 'figure' ? reading : { kind: 'text' };
}

function figureReading(
  figure: Figure,
  unit: Unit | null,
  column: Column,
  inRow: RowContext,
  asText: boolean,
): Reading {
  const exact = countsWholeThings(column, unit) ? asCounted(figure) : figure;
  return {
    kind: 'figure',
    figure: exact,
    interval: intervalOf(exact, unit?.factor ?? 1),
    unit,
    asText,
    percent: unit ? unit.dimension === 'percent' : isPercentByTarget(column, inRow, figure.value),
  };
}

/** A figure whose unit was typed with it: that unit goes before those of the row and the column. */
function withOwnUnit({ figure, unit }: Quantity): Reading {
  const exact = unit.dimension === 'count' ? asCounted(figure) : figure;
  const interval = intervalOf(exact, unit.factor);
  return { kind: 'figure', figure: exact, interval, unit, asText: true, percent: false };
}

/** A rate stays a rate whatever its row counts in; other figures take the row's unit before the column's. */
function unitOf(column: Column, { unit }: RowContext): Unit | null {
  return column.role === 'rate' ? column.unit : (unit ?? column.unit);
}

/** A bare 85 beside "≥ 80%" is a percentage; a bare fraction may be 0,85 % or 85 %: it stays without a scale. */
function isPercentByTarget({ role }: Column, { percentTarget }: RowContext, value: number): boolean {
  return role === 'result' && percentTarget && (value > 1 || value === 0);
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
