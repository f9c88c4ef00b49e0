import { describe, expect, it } from '@jest/globals';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { SheetSnapshot } from '../../../src/core/snapshot/snapshot';
import { sheetGeometry } from '../../../src/web/grid/sheet-geometry';

const sizes = { rowHeight: () => 20, columnWidth: (column: number) => (column === 2 ? 0 : 100) };

function geometryOf(
  text: string,
  options = { zoom: 1, showsHidden: false },
  change: Partial<SheetSnapshot> = {},
) {
  return sheetGeometry({ ...snapshotOfTextGrid(text).sheets[0]!, ...change }, sizes, options);
}

describe('where the lines of a sheet lie', () => {
  it('is as wide and high as what it holds, and a line more', () => {
    const { rows, columns } = geometryOf('| a | b | c |\n| d | e | f |');
    expect([rows.count, rows.total, columns.count, columns.total]).toEqual([3, 60, 4, 304]);
  });

  it('shrinks with the zoom, but no line to nothing', () => {
    const { rows, columns } = geometryOf('| a | b |', { zoom: 0.65, showsHidden: false });
    expect([rows.sizeOf(0), columns.sizeOf(0), columns.sizeOf(1)]).toEqual([13, 65, 4]);
  });

  it('leaves hidden lines out, or shows them when asked', () => {
    const text = '| a | b |\n~| c | d |\n| e | f |';
    const change = { hiddenColumns: [[2, 2]] as const };
    const hidden = geometryOf(text, { zoom: 1, showsHidden: false }, change);
    expect([hidden.rows.gapAt(1)?.kind, hidden.columns.gapAt(1)?.kind]).toEqual(['hidden', 'hidden']);
    const shown = geometryOf(text, { zoom: 1, showsHidden: true }, change);
    expect([shown.rows.lineAt(1), shown.columns.lineAt(1)]).toEqual([2, 2]);
  });

  it('reaches as far as merged cells do, within reason', () => {
    const merge = (right: number) => ({ merges: [{ top: 1, left: 1, bottom: 1, right }] });
    expect(geometryOf('| a |', undefined, merge(5)).columns.lastLine).toBe(6);
    expect(geometryOf('| a |', undefined, merge(16_384)).columns.lastLine).toBe(2);
  });
});
