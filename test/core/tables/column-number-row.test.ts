import { describe, expect, it } from '@jest/globals';

import { sheetGrid } from '../../../src/core/snapshot/sheet-grid';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { isColumnNumberRow } from '../../../src/core/tables/column-number-row';
import { readLines } from '../../../src/core/tables/sheet-lines';

function numbersColumns(grid: string): boolean {
  return isColumnNumberRow(readLines(sheetGrid(snapshotOfTextGrid(grid).sheets[0]!)).get(1)!);
}

describe('isColumnNumberRow', () => {
  it.each([
    '| 1 | 2 | 3 | 4 |',
    '| (1) | (2) | (3) | (4)=(2)+(3) |',
    '| A | B | 1 | 2 | 3=1+2 |',
    '| (1) | (2) | (1) | (3) | (4) | (5) |',
    '| [1] | [2] | [3] |',
    '| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |',
    '| Cột 1 | Cột 2 | Cột 3 |',
    '| A | B | C |',
  ])('%s đánh số cột', (grid) => {
    expect(numbersColumns(grid)).toBe(true);
  });

  it.each([
    '| 1 | 2 |',
    '| 1 | Giao thông | 3 |',
    '| 1 | #REF! | 3 |',
    '| 2 | 3 | 4 |',
    '| 1 | 20 | 35 | 50 |',
    '| A | 9 | 10 | 11 |',
    '| 1 | 2 | 3 | 100 |',
  ])('%s không đánh số cột', (grid) => {
    expect(numbersColumns(grid)).toBe(false);
  });
});
