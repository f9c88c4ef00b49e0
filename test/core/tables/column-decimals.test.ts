import { describe, expect, it } from '@jest/globals';

import { sheetGrid } from '../../../src/core/snapshot/sheet-grid';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { columnDecimals } from '../../../src/core/tables/column-decimals';

describe('columnDecimals', () => {
  it('đọc cả chữ và số của từng cột trong thân bảng, mỗi cột một lần', () => {
    const [sheet] = snapshotOfTextGrid(`
| '7,5 | '7.5 | 2500 | 12 |
| '12,5 | '12.5 | 30 | 7 |
| '1.5 | | 7 | |`).sheets;
    const grid = sheetGrid(sheet!);
    let asked = 0;
    const counted = {
      ...grid,
      cellAt: (row: number, column: number) => ((asked += 1), grid.cellAt(row, column)),
    };
    const signs = columnDecimals(counted, { bodyRows: [1, 2] } as never);
    expect([1, 2, 3, 4, 1, 4].map(signs)).toEqual([',', '.', ',', null, ',', null]);
    expect(asked).toBe(8);
  });
});
