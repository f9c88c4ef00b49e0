import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { textWidth } from '../../src/cli/text-width';

describe('textWidth', () => {
  it.each([
    ['Đã đạt 15/19 tiêu chí, gỗ nghiến', 32],
    ['Tiêu chí'.normalize('NFD'), 8],
    ['漢字', 4],
    ['×▲○→│─…', 7],
    ['a\u00adb', 2],
    ['', 0],
  ])('of "%s" is %d', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('agrees with the slow measure on every letter below the surrogates', () => {
    const differing = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => textWidth(letter) !== stringWidth(letter),
    );
    expect(differing).toEqual([]);
  });
});
