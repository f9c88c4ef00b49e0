import type { Figure, Interval } from '../values/figure';
import { intervalOf } from '../values/intervals';
import { readNumber } from '../values/numbers';
import type { FigureReading } from './money-columns';
import type { TypedCell } from './table';

/** A figure as the sheet shows and prints it: with the decimals that the number format leaves; `null` where none is shown. */
export function shownFigure({ text, value, reading }: TypedCell): Figure | null {
  if (reading.kind !== 'figure' || typeof value !== 'number') return null;
  const number = readNumber(text, ',');
  return number.kind === 'number' ? number.figure : null;
}

/** What a figure may stand for by its own digits and by those that are shown, in the base unit. */
export function shownInterval(cell: TypedCell, { interval, unit, figure }: FigureReading): Interval {
  const shown = shownFigure(cell);
  // A format that shows thousands or millions shows another figure.
  if (!shown || Math.abs(shown.value - figure.value) > shown.ulp) return interval;
  const { low, high } = intervalOf(shown, unit?.factor ?? 1);
  return { low: Math.min(low, interval.low), high: Math.max(high, interval.high) };
}
