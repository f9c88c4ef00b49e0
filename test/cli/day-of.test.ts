import { describe, expect, it } from '@jest/globals';
import { dayOf } from '../../src/cli/day-of';

describe('dayOf', () => {
  it('is the day where the machine stands, first and last minute included', () => {
    expect(dayOf(new Date(2024, 4, 5, 0, 0))).toBe('2024-05-05');
    expect(dayOf(new Date(2024, 11, 31, 23, 59))).toBe('2024-12-31');
  });
});
