import { describe, expect, it } from '@jest/globals';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { reuseLayout } from '../../../src/hosts/excel/reuse-layout';

const table = `
### Biểu 01
Biểu 01. Nguồn vốn
| TT | Nội dung | Vốn | < |
| ^ | ^ | **Kế hoạch** | Giải ngân |
~| 1 | Đường thôn | 420 | 310 |
| 2 | Nhà văn hóa | 150 | 90 |
| 3 | Trường học | 200 | |
| | **Tổng cộng** | =SUM(C4:C6) → 770 | =SUM(D4:D6) → 400 |`;

const full = snapshotOfTextGrid(table);

/** As a passive reading sees it. */
function passive(text: string): WorkbookSnapshot {
  const { sheets, ...rest } = snapshotOfTextGrid(text);
  return {
    ...rest,
    has: ['values', 'formulas', 'formats'],
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, font: null, bold: false })),
      ...{ merges: [], hiddenRows: [] },
    })),
  };
}

describe('reusing the layout of the last full reading', () => {
  it('completes a reading of the same workbook', () => {
    expect(reuseLayout(passive(table), full)).toEqual(full);
  });

  it('completes it after figures and a text changed; new cells have no font yet', () => {
    const edited = table.replace('| 200 | |', '| 250 | 7 |').replace('Trường học', 'Trường mầm non');
    const read = reuseLayout(passive(edited), full);
    expect(read).toMatchObject({
      has: full.has,
      sheets: [{ merges: full.sheets[0]!.merges, hiddenRows: [[4, 4]] }],
    });
    const at = (row: number, column: number) =>
      read.sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(6, 3)).toMatchObject({ value: 250, font: 'Times New Roman' });
    expect(at(6, 4)).toMatchObject({ value: 7, font: null });
    expect(at(3, 3)).toMatchObject({ bold: true });
  });

  it.each([
    ['a row was inserted', table.replace('| 2 | Nhà', '| 2 | Cầu | 5 | 5 |\n| 3 | Nhà')],
    [
      'rows changed places',
      table.replace('Đường thôn', 'x').replace('Nhà văn hóa', 'y').replace('Tổng cộng', 'z'),
    ],
    ['a column was added', table.replace('| 420 | 310 |', '| 420 | 310 | 5 |')],
    ['the sheet was renamed', table.replace('### Biểu 01', '### Biểu 1')],
    ['a sheet was added', `${table}\n### Mới\na`],
    ['the sheet was emptied', '### Biểu 01\na'],
  ])('leaves it as read when %s', (_, text) => {
    const read = passive(text);
    expect(reuseLayout(read, full)).toBe(read);
  });

  it('leaves it as read when there was no full reading', () => {
    const read = passive(table);
    expect(reuseLayout(read, null)).toBe(read);
  });
});
