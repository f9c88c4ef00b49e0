import { describe, expect, it } from '@jest/globals';
import { sheetGrid } from '../../../src/core/snapshot/sheet-grid';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { sheetGeometry } from '../../../src/web/grid/sheet-geometry';
import { textRoom } from '../../../src/web/grid/text-room';

function roomOf(text: string, row: number, column: number): number {
  const sheet = snapshotOfTextGrid(text).sheets[0]!;
  const sizes = { rowHeight: () => 20, columnWidth: () => 60 };
  const { columns } = sheetGeometry(sheet, sizes, { zoom: 1, showsHidden: false });
  return textRoom(row, column, columns, sheetGrid(sheet));
}

describe('the room of a text', () => {
  it('ends at the next cell that holds something', () => {
    expect(roomOf('| a |   |   | d |', 1, 1)).toBe(180);
    expect(roomOf('| a | b |   | d |', 1, 1)).toBe(60);
  });

  it('ends at a merged area', () => {
    expect(roomOf('| a |   | m | d |\n| b |   | ^ | d |', 2, 1)).toBe(120);
  });

  it('ends where the sheet ends, or where nobody would read on', () => {
    expect(roomOf('| a |', 1, 1)).toBe(120);
    expect(roomOf(`| a ${'| '.repeat(40)}| z |`, 1, 1)).toBe(25 * 60);
  });
});
