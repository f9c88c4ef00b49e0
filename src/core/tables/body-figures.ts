import type { Figure, Interval } from '../values/figure';
import { isBelow, sumIntervals } from '../values/intervals';
import { isSameUnit } from '../values/units';
import type { Reading, TypedCell } from './table';

/** The figures of a body by place, while the table itself is still being built. */
export interface BodyFigures {
  cell(row: number, column: number): TypedCell | undefined;
  at(row: number, column: number): Reading;
}

const blank: Reading = { kind: 'blank' };
const zero: Interval = { low: 0, high: 0 };

export function bodyFigures(cells: readonly TypedCell[]): BodyFigures {
  const byPlace = new Map(cells.map((cell) => [cell.row * 16_384 + cell.column, cell]));
  const cell = (row: number, column: number) => byPlace.get(row * 16_384 + column);
  return { cell, at: (row, column) => cell(row, column)?.reading ?? blank };
}

/**
 * How a stated total stands to its parts: it fits, exceeds them or falls short. "agrees": it fits, but perhaps by chance,
 * being of one digit or what one part says alone; "trivial": all are zero; "open": nothing can be compared, as yet.
 */
export type Outcome = 'fits' | 'agrees' | 'trivial' | 'above' | 'below' | 'open';

/** Holds a total against its parts; `null` when there is nothing to add, or it cannot be added: shares, other units. */
export function compareWithParts(total: Reading, parts: readonly Reading[]): Outcome | null {
  const figures = parts.filter((part) => part.kind === 'figure');
  if (parts.every(({ kind }) => kind === 'blank') || figures.some(({ percent }) => percent)) return null;
  if (!figures.every((figure) => isComparable(figure, figures[0]!))) return null;
  if (total.kind !== 'figure' || figures.length === 0) return 'open';
  const addends = parts.map(addend);
  if (!addends.every((one) => one !== null)) return 'open';
  const sum = sumIntervals(addends);
  if (isBelow(total.interval, sum)) return 'below';
  if (isBelow(sum, total.interval)) return 'above';
  const telling = figures.filter(({ figure }) => figure.value !== 0).length;
  if (telling === 0) return 'trivial';
  return telling === 1 || isOneDigit(total.figure) ? 'agrees' : 'fits';
}

function isOneDigit({ value, ulp }: Figure): boolean {
  return Math.abs(value) < 10 * (ulp === 0 ? 1 : ulp);
}

/** A figure's interval in the base unit; zero for blank and "-"; `null` for whatever cannot be added. */
function addend(reading: Reading): Interval | null {
  if (reading.kind === 'figure') return reading.interval;
  return reading.kind === 'blank' || reading.kind === 'dash' ? zero : null;
}

/** Whether two readings may stand in one sum, as far as their units go: both money, or one and the same unit. */
export function isComparable(a: Reading, b: Reading): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return true;
  if (a.unit === null || b.unit === null) return a.unit === b.unit;
  return (a.unit.dimension === 'money' && b.unit.dimension === 'money') || isSameUnit(a.unit, b.unit);
}
