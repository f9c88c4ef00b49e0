import { describe, expect, it } from '@jest/globals';
import { agreeRounded } from '../../../src/core/values/rounding';

const exactly = (value: number) => ({ low: value, high: value });

describe('agreeRounded', () => {
  it.each([
    [2_170_000_000, 2_169_856_000, true],
    [2_169_856_000, 2_170_000_000, true],
    [2_170_000_000, 2_164_999_999, false],
    [2_000_000_000, 2_400_000_000, true],
    [2_169_856_000, 2_169_857_000, false],
    [5_250_000, 5_260_000, false],
    [0, 0, true],
    [0, 3_000_000, false],
    [-2_170_000_000, -2_169_856_000, true],
    [1e21, 1e21, true],
  ])('%d and %d', (a, b, agree) => {
    expect(agreeRounded(exactly(a), exactly(b))).toBe(agree);
  });

  it('takes the digits written into account', () => {
    expect(agreeRounded({ low: 12_345_000, high: 12_355_000 }, exactly(12_346_789))).toBe(true);
  });
});
