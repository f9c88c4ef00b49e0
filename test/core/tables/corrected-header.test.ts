import { describe, expect, it } from '@jest/globals';
import { boxAddress } from '../../../src/core/snapshot/address';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { Correction } from '../../../src/core/tables/corrections';
import { declareTable } from '../../../src/core/tables/declare-table';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';

/** The tables of a grid: those whose order is named have the header rows that the user chose instead. */
function corrected(grid: string, order: number, headerRows: NonNullable<Correction['headerRows']>) {
  const { layout } = recogniseTables(snapshotOfTextGrid(grid)).corrections.origins[order]!;
  return tablesOf(grid, { layout, about: 'Biểu', headerRows });
}

function tablesOf(grid: string, correction: Correction): readonly string[] {
  return recogniseTables(snapshotOfTextGrid(grid), [correction]).tables.map(
    ({ id, box, headerRows }) => `${id} ${boxAddress(box)} (${headerRows.join()})`,
  );
}

/** Declares what stands in these rows and columns a header. */
function declare(grid: string, firstRow: number, lastRow: number, left: number, right: number): Correction {
  return declareTable(snapshotOfTextGrid(grid).sheets[0]!, { firstRow, lastRow, left, right })!;
}

describe('withHeaderRows', () => {
  it('takes the row of column numbers for the header when the user points at nothing else', () => {
    const grid = '| TT | Nội dung | Số tiền |\n| (1) | (2) | (3) |\n| 1 | a | 5 |\n| 2 | b | 5 |';
    expect(corrected(grid, 0, { first: 1, last: 1 })).toEqual(['Biểu#1 A2:C4 (2)']);
  });

  it('widens a table by every label beside it, one after the other', () => {
    const grid =
      '| Xã | Mã | | | | Nguồn |\n| | | TT | Nội dung | Số tiền | |\n| | | 1 | a | 5 | |\n| | | 2 | b | 5 | |';
    expect(corrected(grid, 0, { first: -1, last: 0 })).toEqual(['Biểu#1 A1:F4 (1,2)']);
  });

  const upper = '| | | | Nguồn |\n| TT | Nội dung | Số tiền | |\n| 1 | a | 5 | |\n| 2 | b | 5 | |';
  const lower = '| TT | Thôn | Số hộ | Ghi chú |\n| 1 | a | 50 | |\n| 2 | b | 60 | |';

  it('lets a table below keep to its own rows', () => {
    expect(corrected(`${upper}\n\n\n${lower}`, 0, { first: -1, last: 0 })).toEqual([
      'Biểu#1 A1:D4 (1,2)',
      'Biểu#2 A7:D9 (7)',
    ]);
  });

  it('lets a table above keep to its own rows, and its place before the corrected one', () => {
    expect(corrected(`${lower}\n\n\n${upper}`, 1, { first: -1, last: 0 })).toEqual([
      'Biểu#1 A1:D3 (1)',
      'Biểu#2 A6:D9 (6,7)',
    ]);
  });
});

describe('a declared header', () => {
  it('is found again where its first row does not begin at the left', () => {
    const grid = '| | Nơi ở | < |\n| Chủ nhà | Thôn | Xóm |\n| Ông A | Thượng | có |\n| Bà B | Hạ | không |';
    const correction = declare(grid, 1, 2, 1, 3);
    expect(tablesOf(grid, correction)).toEqual(['Biểu#1 A1:C4 (1,2)']);
    expect(tablesOf(grid.replaceAll(/^/gm, '| '), correction)).toEqual(['Biểu#1 B1:D4 (1,2)']);
  });

  it('takes over a table of which it holds a column', () => {
    const grid =
      '| Chủ nhà | Nơi ở | Được xét | | TT | Thôn | Vốn |\n| Ông A | Thượng | có | | 1 | a | 5 |\n| Bà B | Hạ | không | | 2 | b | 6 |';
    expect(tablesOf(grid, declare(grid, 1, 1, 1, 3))).toEqual(['Biểu#1 A1:C3 (1)', 'Biểu#2 E1:G3 (1)']);
    expect(tablesOf(grid, declare(grid, 1, 1, 1, 5))).toEqual(['Biểu#1 A1:E3 (1)']);
  });
});
