import { describe, expect, it } from '@jest/globals';
import { countLines } from '../../../src/core/forms/text-lines';

describe('lines of a wrapped text', () => {
  it.each([
    ['', 10, 1],
    ['Xã', 10, 1],
    ['Rà soát hồ sơ các tiêu chí', 30, 1],
    ['Rà soát hồ sơ các tiêu chí', 12, 3],
    ['một\nhai\nba', 20, 3],
    ['W'.repeat(30), 12, 6],
    ['a '.repeat(200).trim(), 22, 15],
  ])('%j in %d characters takes %d', (text, characters, lines) => {
    expect(countLines(text, characters)).toBe(lines);
  });

  it('are never fewer in a narrower column', () => {
    const text =
      'Hướng dẫn các thôn rà soát, bổ sung hồ sơ minh chứng của từng tiêu chí theo quy định hiện hành';
    const counts = [60, 40, 30, 20, 12, 8].map((width) => countLines(text, width));
    expect(counts).toStrictEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBe(2);
  });
});
