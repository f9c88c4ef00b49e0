import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellsIn, cellsPerBlock, cutIntoBlocks, halve } from '../../../src/hosts/excel/cut-into-blocks';
import { insideBox } from '../../../src/core/snapshot/address';

const box = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('cutting into blocks', () => {
  it('cuts whole rows', () => {
    expect(cutIntoBlocks([box(5, 2, 5 + cellsPerBlock, 2)])).toEqual([
      [{ sheet: 0, box: box(5, 2, 4 + cellsPerBlock, 2) }],
      [{ sheet: 0, box: box(5 + cellsPerBlock, 2, 5 + cellsPerBlock, 2) }],
    ]);
  });

  it('lets small sheets share a block, and leaves empty ones out', () => {
    expect(cutIntoBlocks([box(1, 1, 9, 9), null, box(2, 2, 3, 3)])).toEqual([
      [
        { sheet: 0, box: box(1, 1, 9, 9) },
        { sheet: 2, box: box(2, 2, 3, 3) },
      ],
    ]);
  });

  it('covers every row once, never beyond the size of a block', () => {
    const boxes = fc.array(
      fc
        .record({
          top: fc.integer({ min: 1, max: 50 }),
          height: fc.integer({ min: 1, max: 30_000 }),
          width: fc.integer({ min: 1, max: 16_384 }),
        })
        .map(({ top, height, width }) => box(top, 1, top + Math.min(height, Math.ceil(2e6 / width)), width)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(boxes, (used) => {
        const blocks = cutIntoBlocks(used);
        const sizes = blocks.map((block) => block.reduce((sum, piece) => sum + cellsIn(piece.box), 0));
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(cellsPerBlock);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(
          used.reduce((sum, each) => sum + cellsIn(each), 0),
        );
        for (const { sheet, box: part } of blocks.flat())
          expect(insideBox(used[sheet]!, part.bottom, part.right)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('halves by pieces, then by rows, down to a single row', () => {
    const [a, b, c] = [0, 1, 2].map((sheet) => ({ sheet, box: box(1, 1, 3, 2) }));
    expect(halve([a!, b!, c!])).toEqual([[a], [b, c]]);
    expect(halve([a!])).toEqual([[{ sheet: 0, box: box(1, 1, 2, 2) }], [{ sheet: 0, box: box(3, 1, 3, 2) }]]);
    expect(halve([{ sheet: 0, box: box(3, 1, 3, 2) }])).toBeNull();
  });
});
