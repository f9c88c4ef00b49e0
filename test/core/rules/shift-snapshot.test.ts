import { describe, expect, it } from '@jest/globals';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { shiftFormula, shiftSnapshot } from './shift-snapshot';

describe('shiftFormula', () => {
  it.each([
    ['=SUM(C3:C5)+D7', '=SUM(D5:D7)+E9'],
    ['=$C$3*E$10', '=$D$5*F$12'],
    ['=SUM(C:C)-SUM(3:4)', '=SUM(D:D)-SUM(5:6)'],
    ["='Biểu 02'!F18+Biểu!A1", "='Biểu 02'!G20+Biểu!B3"],
    ['=IF(A1="C3";LOG10(B2);Z9)', '=IF(B3="C3";LOG10(C4);AA11)'],
    ["=[1]Biểu!A1+'[Năm 2023.xlsx]Biểu'!$B$2+A1", "=[1]Biểu!A1+'[Năm 2023.xlsx]Biểu'!$B$2+B3"],
  ])('%s by two rows and one column is %s', (before, after) => {
    expect(shiftFormula(before, 2, 1)).toBe(after);
  });
});

describe('shiftSnapshot', () => {
  it('moves cells, merges, hidden rows and columns, and formulas', () => {
    const drawn = snapshotOfTextGrid(`
      | Tổng | < |
     ~| 1 | =A2 → 1 |
    `);
    const [sheet] = shiftSnapshot(
      { ...drawn, sheets: drawn.sheets.map((one) => ({ ...one, hiddenColumns: [[2, 2] as const] })) },
      3,
      2,
    ).sheets;
    expect(sheet!.cells.map((cell) => [cell.row, cell.column, cell.formula])).toEqual([
      [4, 3, null],
      [5, 3, null],
      [5, 4, '=C5'],
    ]);
    expect(sheet!.merges).toEqual([{ top: 4, bottom: 4, left: 3, right: 4 }]);
    expect(sheet!.hiddenRows).toEqual([[5, 5]]);
    expect(sheet!.hiddenColumns).toEqual([[4, 4]]);
  });
});
