import { describe, expect, it } from '@jest/globals';
import { cellRectangles } from '../../../src/core/present/cell-rectangles';
import { boxAddress, parseCellAddress } from '../../../src/core/snapshot/address';

const gather = (cells: string) =>
  cellRectangles(cells.split(' ').map((cell) => parseCellAddress(cell)!))
    .map(boxAddress)
    .join(' ');

describe('cellRectangles', () => {
  it.each([
    ['C9', 'C9'],
    ['C9 C7 C8', 'C7:C9'],
    ['B2 C2 B3 C3', 'B2:C3'],
    ['B2 C2 B3', 'B2:B3 C2'],
    ['B2 B4 D2 D3', 'B2 D2:D3 B4'],
    ['A1 C1', 'A1 C1'],
  ])('gathers %s into %s', (cells, boxes) => {
    expect(gather(cells)).toBe(boxes);
  });
});
