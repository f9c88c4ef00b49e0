import { describe, expect, it } from '@jest/globals';
import type { CellSnapshot } from '../../../src/core/snapshot/snapshot';
import { inReadingOrder } from '../../../src/hosts/xlsx/reading-order';

function cell(row: number, column: number, value: string): CellSnapshot {
  return { row, column, value, format: 'General', formula: null, font: null, bold: false };
}

describe('inReadingOrder', () => {
  it('gives back the same list when nothing is to be done', () => {
    const cells = [cell(1, 1, 'a'), cell(1, 3, 'b'), cell(2, 1, 'c')];
    expect(inReadingOrder(cells)).toBe(cells);
    expect(inReadingOrder([])).toEqual([]);
  });

  it('sorts by row, then by column', () => {
    const cells = [cell(2, 1, 'c'), cell(1, 3, 'b'), cell(1, 1, 'a')];
    expect(inReadingOrder(cells).map(({ value }) => value)).toEqual(['a', 'b', 'c']);
  });

  it('keeps the last of the cells at one place', () => {
    const cells = [cell(1, 1, 'first'), cell(1, 1, 'second'), cell(1, 2, 'b'), cell(1, 1, 'last')];
    expect(inReadingOrder(cells).map(({ value }) => value)).toEqual(['last', 'b']);
  });
});
