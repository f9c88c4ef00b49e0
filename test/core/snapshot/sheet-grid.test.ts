import { describe, expect, it } from '@jest/globals';

import { sheetGrid } from '../../../src/core/snapshot/sheet-grid';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';

const sheet = snapshotOfTextGrid(`
| TT | Vốn | < |
| ^ | Tỉnh | Xã |

~| 1 | 5 | |`).sheets[0]!;

describe('sheetGrid', () => {
  const grid = sheetGrid({ ...sheet, hiddenColumns: [[2, 3]] });

  it('tra ô theo dòng, cột', () => {
    expect(grid.cellAt(2, 3)?.value).toBe('Xã');
    expect(grid.cellAt(4, 3)).toBeUndefined();
    expect(grid.cellAt(3, 1)).toBeUndefined();
    expect([...grid.rows.keys()]).toEqual([1, 2, 4]);
    expect(grid.sheet.name).toBe('Biểu');
  });

  it('tra vùng gộp phủ lên ô', () => {
    expect(grid.mergeAt(2, 1)).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
    expect(grid.mergeAt(1, 3)).toEqual({ top: 1, left: 2, bottom: 1, right: 3 });
    expect(grid.mergeAt(1, 3)).toBe(grid.mergeAt(1, 2));
    expect(grid.mergeAt(2, 2)).toBeUndefined();
  });

  it('biết dòng, cột bị ẩn', () => {
    expect([3, 4, 5].map(grid.isRowHidden)).toEqual([false, true, false]);
    expect([1, 2, 3, 4].map(grid.isColumnHidden)).toEqual([false, true, true, false]);
  });

  it('tra nhiều dải dòng ẩn, ghi theo thứ tự nào cũng được', () => {
    const hidden = sheetGrid({
      ...sheet,
      hiddenRows: [
        [8, 9],
        [2, 2],
        [4, 5],
      ],
    });
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter(hidden.isRowHidden)).toEqual([2, 4, 5, 8, 9]);
  });

  it('nối các vùng gộp mở và đóng ở những dòng khác nhau', () => {
    const box = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    const many = sheetGrid({ ...sheet, merges: [box(4, 1, 9, 2), box(1, 1, 2, 1), box(2, 3, 4, 3)] });
    const covers = [1, 2, 4].map((row) => [1, 2, 3].map((column) => many.mergeAt(row, column)?.top ?? 0));
    expect(covers).toEqual([
      [1, 0, 0],
      [1, 0, 2],
      [4, 4, 2],
    ]);
    expect(sheetGrid({ ...sheet, merges: [] }).mergeAt(1, 1)).toBeUndefined();
  });

  it('không trải vùng gộp cả trang tính ra từng ô', () => {
    const whole = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
    const huge = sheetGrid({ ...sheet, merges: [whole] });
    expect(huge.mergeAt(4, 16_000)).toBe(whole);
    expect(huge.rows.size).toBe(3);
  });
});
