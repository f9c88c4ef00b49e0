import { describe, expect, it } from '@jest/globals';
import { cellAddress, parseCellAddress } from '../../../src/core/snapshot/address';
import { sheetGrid } from '../../../src/core/snapshot/sheet-grid';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { cellAfterKey } from '../../../src/web/grid/grid-keys';
import { sheetGeometry } from '../../../src/web/grid/sheet-geometry';

const sheet = snapshotOfTextGrid(`
| a | b | c | d |
| a | wide | < | d |
| a | ^ | < | d |
~| a | b | c | d |
| a | b | c |   |
`).sheets[0]!;
const grid = sheetGrid(sheet);
const sizes = { rowHeight: () => 20, columnWidth: () => 60 };
const geometry = sheetGeometry(sheet, sizes, { zoom: 1, showsHidden: false });

function press(key: string, from: string, ctrlKey = false): string | null {
  const to = cellAfterKey({ key, ctrlKey }, parseCellAddress(from)!, geometry, grid);
  return to && cellAddress(to.row, to.column);
}

describe('the keys of the table', () => {
  it('lead to the neighbours, and stay at the edge', () => {
    expect(['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'].map((key) => press(key, 'A1'))).toEqual([
      'A2',
      'B1',
      'A1',
      'A1',
    ]);
    expect(press('ArrowRight', 'E1')).toBe('E1');
  });

  it('take a merged area for one cell', () => {
    expect(press('ArrowRight', 'A3')).toBe('B2');
    expect(press('ArrowRight', 'B2')).toBe('D2');
    expect(press('ArrowDown', 'B2')).toBe('B5');
    expect(press('ArrowUp', 'B2')).toBe('B1');
    expect(press('ArrowLeft', 'B2')).toBe('A2');
  });

  it('pass over hidden rows', () => {
    expect(press('ArrowDown', 'A3')).toBe('A5');
    expect(press('ArrowUp', 'A5')).toBe('A3');
  });

  it('lead far', () => {
    expect(press('PageDown', 'A1')).toBe('A6');
    expect(press('PageUp', 'D5')).toBe('D1');
    expect([press('Home', 'D5'), press('Home', 'D5', true)]).toEqual(['A5', 'A1']);
    expect([press('End', 'A1'), press('End', 'A6')]).toEqual(['D1', 'A6']);
    expect(press('End', 'A1', true)).toBe('C5');
  });

  it('leave all others alone', () => {
    expect([press('Tab', 'A1'), press('a', 'A1'), press('F8', 'A1')]).toEqual([null, null, null]);
  });

  it('work in an empty sheet', () => {
    const empty = { ...sheet, cells: [], merges: [], hiddenRows: [] };
    const blank = sheetGeometry(empty, sizes, { zoom: 1, showsHidden: false });
    expect(
      cellAfterKey({ key: 'End', ctrlKey: true }, { row: 1, column: 1 }, blank, sheetGrid(empty)),
    ).toEqual({
      row: 1,
      column: 1,
    });
  });
});
