import type { Figure, Interval } from './figure';

/** Relative float noise that a sum may carry. */
const noise = 1e-9;

/** What a written figure may stand for, in the base unit: [v − ½ulp, v + ½ulp] · factor. */
export function intervalOf(figure: Figure, factor: number): Interval {
  const half = figure.ulp / 2;
  return { low: (figure.value - half) * factor, high: (figure.value + half) * factor };
}

/** The interval of a sum; [0, 0] for an empty list. */
export function sumIntervals(list: readonly Interval[]): Interval {
  return {
    low: lowerSum(list.map((interval) => interval.low)),
    high: 0 - lowerSum(list.map((interval) => -interval.high)),
  };
}

/**
 * A sum that is not above the true one. Where terms cancel out, what is left can be smaller than their rounding
 * (0.1 + 0.2 − 0.3 is not 0), so that a tolerance relative to the result would come too late.
 */
function lowerSum(terms: readonly number[]): number {
  let sum = 0;
  let magnitude = 0;
  for (const term of terms) {
    sum += term;
    magnitude += Math.abs(term);
  }
  const cancelled = magnitude - Math.abs(sum);
  return sum - cancelled * terms.length * Number.EPSILON;
}

/** The interval of a multiple; the factor may be negative. */
export function scaleInterval(interval: Interval, factor: number): Interval {
  const [a, b] = [interval.low * factor, interval.high * factor];
  return { low: Math.min(a, b), high: Math.max(a, b) };
}

/** Whether every value of `a` is below every value of `b`, float noise set aside. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high + noise * Math.max(Math.abs(a.high), Math.abs(b.low)) < b.low;
}

/** Whether one true value can stand behind both, float noise set aside. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** The interval of a product. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...products), high: Math.max(...products) };
}

/** The interval of a quotient; `null` where the divisor may be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  return multiplyIntervals(a, { low: 1 / b.high, high: 1 / b.low });
}
