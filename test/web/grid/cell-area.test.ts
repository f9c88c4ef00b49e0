import { describe, expect, it } from '@jest/globals';
import { sheetGrid } from '../../../src/core/snapshot/sheet-grid';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { cellArea, placeShown } from '../../../src/web/grid/cell-area';
import { sheetGeometry } from '../../../src/web/grid/sheet-geometry';

function planOf(text: string, hiddenColumns: readonly (readonly [number, number])[] = []) {
  const sheet = { ...snapshotOfTextGrid(text).sheets[0]!, hiddenColumns };
  const sizes = { rowHeight: () => 20, columnWidth: () => 60 };
  return { grid: sheetGrid(sheet), geometry: sheetGeometry(sheet, sizes, { zoom: 1, showsHidden: false }) };
}

const plan = planOf('~| a | b | c |\n| d | e | f |\n~| m | < | g |\n| ^ | < | h |', [[1, 1]]);

describe('what is seen as one cell', () => {
  it('is a cell by itself', () => {
    expect(cellArea(2, 3, plan)).toEqual({
      box: { top: 2, left: 3, bottom: 2, right: 3 },
      drawnAt: { row: 2, column: 3 },
    });
  });

  it('is a merged area, drawn where its hidden lines end', () => {
    expect(cellArea(4, 2, plan)).toEqual({
      box: { top: 3, left: 1, bottom: 4, right: 2 },
      drawnAt: { row: 4, column: 2 },
    });
  });
});

describe('the place of the keyboard', () => {
  it('is the first cell of a merged area', () => {
    expect(placeShown({ row: 4, column: 2 }, plan)).toEqual({ row: 3, column: 1 });
  });

  it('is no hidden cell', () => {
    expect(placeShown({ row: 1, column: 1 }, plan)).toEqual({ row: 2, column: 2 });
    expect(placeShown({ row: 3, column: 3 }, plan)).toEqual({ row: 4, column: 3 });
    expect(placeShown({ row: 99, column: 99 }, plan)).toEqual({ row: 5, column: 4 });
  });

  it('is the last cell shown where nothing follows', () => {
    const end = planOf('| a | b |\n~| c | d |\n~| e | f |');
    const hidden = { ...end, geometry: planOf('| a | b |').geometry };
    expect(placeShown({ row: 3, column: 1 }, hidden).row).toBe(2);
    expect(placeShown({ row: 3, column: 1 }, end).row).toBe(4);
  });
});
