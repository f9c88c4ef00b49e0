import type { Interval } from '../values/figure';
import { fold } from '../values/fold';
import { divideIntervals, intervalsMeet, scaleInterval } from '../values/intervals';
import { readSumFormula } from '../values/sum-formula';
import { isComparable } from './body-figures';
import type { FigureReading } from './money-columns';
import { shownInterval } from './shown-figures';
import type { Table, TypedCell } from './table';
import { cellOf, readingOf } from './table';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** One rate, and the figures that it is the quotient of. */
export interface Rate {
  readonly at: Place;
  readonly stated: FigureReading;
  readonly done: Place;
  readonly plan: Place;
  /** done / plan on the scale of the stated rate. */
  readonly value: number;
  /** Within the digits shown, the rate is the quotient of this pair or of another one that most rates follow. */
  readonly fits: boolean;
}

/** A column or a row of a table, with its cells in a fixed order. */
type Line = readonly Place[];

/** Farther away from a rate nobody looks for what it divides. */
const farthest = 12;
/** Rates that are looked at first, to pass over the pairs that have nothing to do with them. */
const firstLook = 9;

/** The rates of a table, column by column and row by row, where most of them are the quotient of the same two lines. */
export function findRates(table: Table): readonly Rate[] {
  const rows = table.rows.filter(({ level }) => level > 0).map(({ row }) => row);
  const figures = table.columns.filter((column) => column.figures);
  const isRateColumn = (column: number) =>
    figures.some(
      (one) => one.column === column && (one.role === 'rate' || one.unit?.dimension === 'percent'),
    );
  const columns = figures.map(({ column }) => column);
  const down = (column: number): Line => rows.map((row) => ({ row, column }));
  const across = (row: number): Line =>
    columns.filter((column) => !isRateColumn(column)).map((column) => ({ row, column }));
  const isRateRow = (row: number) => {
    const label = fold(table.rows.find((one) => one.row === row)!.label);
    return /^(?:[-+*] ?)?(?:ty|ti) (?:le|trong)\b/.test(label);
  };
  return [
    ...columns
      .filter(isRateColumn)
      .flatMap((column) => ratesOf(table, down(column), nearest(columns, column, isRateColumn).map(down))),
    ...rows
      .filter(isRateRow)
      .flatMap((row) => ratesOf(table, across(row), nearest(rows, row, isRateRow).map(across))),
  ];
}

/** The lines around a rate that may hold its figures, nearest first. */
function nearest(
  lines: readonly number[],
  rate: number,
  isRate: (line: number) => boolean,
): readonly number[] {
  const at = lines.indexOf(rate);
  const distance = (line: number) => Math.abs(lines.indexOf(line) - at);
  return lines
    .filter((line) => distance(line) <= farthest && !isRate(line))
    .sort((a, b) => distance(a) - distance(b));
}

function ratesOf(table: Table, line: Line, candidates: readonly Line[]): readonly Rate[] {
  const stated = line.flatMap((at, i) => {
    const cell = cellOf(table, at.row, at.column);
    return cell?.reading.kind === 'figure' ? [{ i, at, cell, reading: asRate(cell.reading) }] : [];
  });
  if (stated.length < fewest) return [];
  const pairs = candidates.flatMap((done) =>
    candidates
      .filter((plan) => plan !== done)
      .map((plan) => ({ done, plan }))
      .filter((pair) => isPromising(table, stated.slice(0, firstLook), pair)),
  );
  const measured = pairs.map((pair) => stated.flatMap((one) => holdRate(table, one, pair) ?? []));
  const kept = measured.filter((rates) => isFollowed(rates, stated.length));
  if (kept.length === 0) return [];
  const best = kept.reduce((a, b) => (count(b) > count(a) ? b : a));
  const fitting = new Set(
    kept
      .flat()
      .filter((rate) => rate.fits)
      .map(({ at }) => keyOf(at)),
  );
  return best.map((rate) => ({ ...rate, fits: fitting.has(keyOf(rate.at)) }));
}

/** In a row of rates the columns still speak of money; a rate is its bare figure. */
function asRate(reading: FigureReading): FigureReading {
  const interval = scaleInterval(reading.interval, 1 / (reading.unit?.factor ?? 1));
  return { ...reading, interval, unit: null, percent: reading.percent || Math.abs(reading.figure.value) > 1 };
}

interface StatedRate {
  readonly i: number;
  readonly at: Place;
  readonly cell: TypedCell;
  readonly reading: FigureReading;
}

interface Pair {
  readonly done: Line;
  readonly plan: Line;
}

const fewest = 3;
const keyOf = ({ row, column }: Place) => `${row},${column}`;
const count = (rates: readonly Rate[]) => rates.filter(({ fits }) => fits).length;

function isPromising(table: Table, first: readonly StatedRate[], pair: Pair): boolean {
  const held = first.flatMap((one) => holdRate(table, one, pair) ?? []);
  return count(held) * 2 >= held.length && count(held) > 0;
}

/** Two thirds of the rates keep to the pair, two of them neither 0 nor 100 %, which would fit many pairs. */
function isFollowed(rates: readonly Rate[], stated: number): boolean {
  const telling = rates.filter(
    ({ fits, value }) => fits && value !== 0 && value !== 1 && value !== 100,
  ).length;
  return (
    rates.length >= fewest &&
    rates.length * 2 >= stated &&
    telling >= 2 &&
    count(rates) * 3 >= rates.length * 2
  );
}

/** `null` where there is nothing to divide, or nothing to divide by. */
function holdRate(table: Table, { i, at, cell, reading }: StatedRate, { done, plan }: Pair): Rate | null {
  const [above, below] = [done[i]!, plan[i]!];
  const [part, whole] = [
    readingOf(table, above.row, above.column),
    readingOf(table, below.row, below.column),
  ];
  if (part.kind !== 'figure' || whole.kind !== 'figure' || part.percent || whole.percent) return null;
  const quotient = isComparable(part, whole)
    ? divideIntervals(asTyped(table, above, part), asTyped(table, below, whole))
    : null;
  if (!quotient) return null;
  const shown = shownInterval(cell, reading);
  const isAt = (scale: number) => intervalsMeet(shown, scaleInterval(quotient, scale));
  const scale = isAt(1) || (!isAt(100) && isFraction(reading)) ? 1 : 100;
  const value = (middle(part.interval) / middle(whole.interval)) * scale;
  return { at, stated: reading, done: above, plan: below, value, fits: isAt(scale) };
}

/**
 * What a figure may stand for once it is divided: a sum of typed figures is as wide as they are together, since the rate
 * beside it may have been reckoned before they were rounded.
 */
function asTyped(table: Table, { row, column }: Place, figure: FigureReading): Interval {
  const formula = cellOf(table, row, column)?.formula;
  const boxes = (formula ? readSumFormula(formula)?.cells : null) ?? [];
  let half = 0;
  for (const { box } of boxes.filter(({ sheet }) => sheet === null)) {
    for (let at = Math.max(box.top, table.box.top); at <= Math.min(box.bottom, table.box.bottom); at++) {
      const added = readingOf(table, at, box.left);
      if (added.kind === 'figure') half += (added.interval.high - added.interval.low) / 2;
    }
  }
  return { low: figure.interval.low - half, high: figure.interval.high + half };
}

/** 0,85 in a column without "%" is a fraction of one. */
function isFraction({ figure, percent }: FigureReading): boolean {
  return !percent && Math.abs(figure.value) <= 1;
}

function middle({ low, high }: Interval): number {
  return (low + high) / 2;
}
