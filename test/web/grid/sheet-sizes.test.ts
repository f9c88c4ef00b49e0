import { describe, expect, it } from '@jest/globals';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { plainLook, plainSheet } from '../../../src/hosts/xlsx/appearance/appearance';
import type { CellLook, SheetAppearance } from '../../../src/hosts/xlsx/appearance/appearance';
import { sheetSizes } from '../../../src/web/grid/sheet-sizes';

function sizesOf(text: string, own: Partial<SheetAppearance> = {}, look: Partial<CellLook> = {}) {
  const sheet = snapshotOfTextGrid(text).sheets[0]!;
  const sheets = new Map([[sheet.name, { ...plainSheet, ...own }]]);
  return sheetSizes(sheet, { sheets, looks: [{ ...plainLook, ...look }] });
}

const long = 'Một câu dài mà một cột hẹp không chứa hết trên một dòng';

describe('the sizes of a sheet', () => {
  it('are those of the file', () => {
    const sizes = sizesOf('| a |', {
      rowHeights: new Map([[1, 48]]),
      columns: [{ first: 2, last: 4, width: 90, look: 0 }],
    });
    expect([sizes.rowHeight(1), sizes.rowHeight(2)]).toEqual([48, 20]);
    expect([1, 2, 4, 5].map((column) => sizes.columnWidth(column))).toEqual([64, 90, 90, 64]);
  });

  it('are the usual ones where the file states nothing, or nothing at all', () => {
    const sizes = sizesOf('| a |', {
      rowHeights: new Map([[1, 0]]),
      columns: [{ first: 1, last: 1, width: 0, look: 0 }],
    });
    expect([sizes.rowHeight(1), sizes.columnWidth(1)]).toEqual([20, 64]);
    const sheet = snapshotOfTextGrid('| a |').sheets[0]!;
    expect(sheetSizes(sheet, { sheets: new Map(), looks: [] }).rowHeight(1)).toBe(20);
  });

  it('fit the text of rows without a height of their own', () => {
    const one = sizesOf(`| ${long} |`).rowHeight(1);
    expect(one).toBe(20);
    expect(sizesOf(`| ${long} |`, {}, { wraps: true }).rowHeight(1)).toBeGreaterThanOrEqual(5 * one);
    expect(sizesOf(`| **${long}** |`, {}, { wraps: true }).rowHeight(1)).toBeGreaterThan(
      sizesOf(`| ${long} |`, {}, { wraps: true }).rowHeight(1),
    );
    expect(sizesOf('| 12345678901234567890 |', {}, { wraps: true }).rowHeight(1)).toBe(20);
  });

  it('fit a large font, also in merged cells, whose texts Excel does not measure', () => {
    const font = { ...plainLook.font, size: 40 };
    expect(sizesOf(`| ${long} | < |`, {}, { wraps: true, font }).rowHeight(1)).toBe(53);
  });
});
