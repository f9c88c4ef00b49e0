import { describe, expect, it } from '@jest/globals';
import { markFills, markTextColour } from '../../../src/hosts/excel/mark-colours';

/** Relative luminance as WCAG 2 defines it, of "#RRGGBB". */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

describe('the colours of marks', () => {
  it.each(Object.entries(markFills))('%s keeps the text readable (WCAG AAA)', (_, fill) => {
    expect(contrast(fill, markTextColour)).toBeGreaterThanOrEqual(7);
  });

  it('grow darker with gravity, so that a black and white print tells them apart', () => {
    expect(luminance(markFills.error)).toBeLessThan(luminance(markFills.warning) - 0.1);
    expect(luminance(markFills.warning)).toBeLessThan(luminance(markFills.info) - 0.05);
  });
});
