import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  divideIntervals,
  intervalOf,
  intervalsMeet,
  isBelow,
  multiplyIntervals,
  scaleInterval,
  sumIntervals,
} from '../../../src/core/values/intervals';

const point = (value: number) => ({ low: value, high: value });

describe('intervalOf', () => {
  it('is half a unit of the last digit wide on each side, in the base unit', () => {
    expect(intervalOf({ value: 12.5, ulp: 0.5 }, 1e6)).toStrictEqual({ low: 12.25e6, high: 12.75e6 });
  });

  it('has no width for a computed figure', () => {
    expect(intervalOf({ value: 12.5, ulp: 0 }, 1000)).toStrictEqual(point(12500));
  });
});

describe('sumIntervals', () => {
  it('adds both ends', () => {
    expect(
      sumIntervals([intervalOf({ value: 1, ulp: 1 }, 1), intervalOf({ value: 2, ulp: 1 }, 1)]),
    ).toStrictEqual({
      low: 2,
      high: 4,
    });
  });

  it('is zero for no parts', () => {
    expect(sumIntervals([])).toStrictEqual(point(0));
  });

  it('lets what is left of cancelled terms be nothing', () => {
    const sum = sumIntervals([point(0.1), point(0.2), point(-0.3)]);
    expect(0.1 + 0.2 - 0.3).not.toBe(0);
    expect(intervalsMeet(sum, point(0))).toBe(true);
    expect(intervalsMeet(sum, point(1e-9))).toBe(false);
  });

  it('holds the exact sum of decimal figures, cancelled or not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 50 }), (cents) => {
        const exact = cents.reduce((sum, n) => sum + n, 0) / 100;
        expect(intervalsMeet(sumIntervals(cents.map((n) => point(n / 100))), point(exact))).toBe(true);
      }),
    );
  });
});

describe('scaleInterval', () => {
  it.each([
    [2, { low: 2, high: 4 }],
    [-1, { low: -2, high: -1 }],
  ])('multiplies by %d and keeps the ends in order', (factor, scaled) => {
    expect(scaleInterval({ low: 1, high: 2 }, factor)).toStrictEqual(scaled);
  });
});

describe('intervalsMeet and isBelow', () => {
  it.each([
    [{ low: 1, high: 2 }, { low: 2, high: 3 }, true, false],
    [{ low: 1, high: 2 }, { low: 2.1, high: 3 }, false, true],
    [{ low: 2.1, high: 3 }, { low: 1, high: 2 }, false, false],
    [{ low: 0, high: 9 }, { low: 4, high: 5 }, true, false],
    [point(0.1 + 0.2), point(0.3), true, false],
    [point(1e12), point(1e12 + 100), true, false],
    [point(1e12), point(1e12 + 10_000), false, true],
    [point(-1), point(0), false, true],
    [point(0), point(0), true, false],
  ])('compares %j with %j', (a, b, meet, below) => {
    expect(intervalsMeet(a, b)).toBe(meet);
    expect(intervalsMeet(b, a)).toBe(meet);
    expect(isBelow(a, b)).toBe(below);
  });

  it('are never both true', () => {
    const interval = fc
      .tuple(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), fc.double({ noNaN: true, min: 0, max: 1e6 }))
      .map(([low, width]) => ({ low, high: low + width }));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(Number(intervalsMeet(a, b)) + Number(isBelow(a, b)) + Number(isBelow(b, a))).toBe(1);
      }),
    );
  });
});

describe('multiplyIntervals and divideIntervals', () => {
  it('take the outermost products, whatever the signs', () => {
    expect(multiplyIntervals({ low: -2, high: 3 }, { low: -5, high: 4 })).toEqual({ low: -15, high: 12 });
    expect(divideIntervals({ low: 2, high: 4 }, { low: -2, high: -1 })).toEqual({ low: -4, high: -1 });
  });

  it.each([
    { low: 0, high: 1 },
    { low: -1, high: 0 },
    { low: -1, high: 1 },
  ])('cannot divide by %j, which may be zero', (divisor) => {
    expect(divideIntervals(point(1), divisor)).toBeNull();
  });
});
