import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { snapshotOfPastedCells } from '../../../src/core/snapshot/pasted-cells';
import { parseSnapshot } from '../../../src/core/snapshot/snapshot';

const cellsOf = (text: string) =>
  snapshotOfPastedCells(text).sheets[0]!.cells.map(
    ({ row, column, value }) => `${row},${column} ${String(value)}`,
  );

describe('snapshotOfPastedCells', () => {
  it('tells cells by tabs and rows by any line break, and leaves blank cells out', () => {
    expect(cellsOf('TT\tTên \n1\t\tĐạt\r\n2\rx')).toEqual([
      '1,1 TT',
      '1,2 Tên',
      '2,1 1',
      '2,3 Đạt',
      '3,1 2',
      '4,1 x',
    ]);
    expect(cellsOf('')).toEqual([]);
  });

  it('takes for numbers what Excel shows of them, and nothing that may be a text or thousands', () => {
    const { cells } = snapshotOfPastedCells('12\t1,1\t85,25\t0\t007\t1.1\t1,10\t1,250\t-5\t1.250').sheets[0]!;
    expect(cells.map(({ value }) => value)).toEqual([
      ...[12, 1.1, 85.25, 0],
      ...['007', '1.1', '1,10', '1,250', '-5', '1.250'],
    ]);
  });

  it('takes a quoted cell as one, whatever is in it', () => {
    expect(cellsOf('"Đường\nthôn"\t"a\tb"\t"mức ""A"""\n"x"')).toEqual([
      '1,1 Đường\nthôn',
      '1,2 a\tb',
      '1,3 mức "A"',
      '2,1 x',
    ]);
  });

  it('takes quotes that are no frame of a cell as they stand', () => {
    expect(cellsOf('"A" và B\t5" ống\t"dở dang')).toEqual(['1,1 "A" và B', '1,2 5" ống', '1,3 "dở dang']);
  });

  it('makes a snapshot of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', ' ') }), (text) => {
        const snapshot = snapshotOfPastedCells(text);
        expect(parseSnapshot(snapshot)).toEqual(snapshot);
      }),
    );
  });
});
