import { describe, expect, it } from '@jest/globals';
import {
  columnsIn,
  evaluateDeclared,
  readColumnDeclaration,
  signedColumns,
  writeDeclared,
} from '../../../src/core/values/declared-formulas';

/** "5 = 3+4", the columns as the row of numbers calls them; "5" alone where no formula is read. */
function drawn(text: string): string | null {
  const read = readColumnDeclaration(text);
  if (!read) return null;
  return read.formula ? `${read.name} = ${writeDeclared(read.formula, (name) => name)}` : read.name;
}

describe('readColumnDeclaration', () => {
  it.each([
    ['(5)', '5'],
    ['A', 'a'],
    ['-1', '1'],
    ['(5)=(3)+(4)', '5 = 3+4'],
    ['[5]=[3]+[4]', '5 = 3+4'],
    ['(5=3+4)', '5 = 3+4'],
    ['5 = 3 : 4', '5 = 3/4'],
    ['7=6/5×100', '7 = 6/5*100'],
    ['7=6/5x100', '7 = 6/5*100'],
    ['6=5/4*100%', '6 = 5/4*100'],
    ['6 = 5 ÷ 4 (%)', '6 = 5/4'],
    ['6=(5/4)%', '6 = 5/4'],
    ['3=1+2', '3 = 1+2'],
    ['12=1-5', '12 = 1-5'],
    ['12=1–5', '12 = 1-5'],
    ['E = 1 đến 2', 'e = (1+2)'],
    ['9=(5) đến (8)', '9 = (5+6+7+8)'],
    ['9=5->8', '9 = (5+6+7+8)'],
    ['9=5+…+8', '9 = (5+6+7+8)'],
    ['9=5+...+8', '9 = (5+6+7+8)'],
    ['9=2+5+...+8', '9 = 2+(5+6+7+8)'],
    ['9=5+6+...8', '9 = 5+(6+7+8)'],
    ['9 = tổng các cột từ 5 đến 8', '9 = (5+6+7+8)'],
    ['C=A+B', 'c = a+b'],
    ['D=A đến C', 'd = (a+b+c)'],
    ['8=(5+6)/(3+4)*100', '8 = (5+6)/(3+4)*100'],
    ['8=5-(6-7)', '8 = 5-(6-7)'],
    ['8=5/(6/7)', '8 = 5/(6/7)'],
    ['8=5*(6*7)', '8 = 5*(6*7)'],
    ['Cột 5 = cột 3 + cột 4', '5 = 3+4'],
    ['5=+3+4', '5 = 3+4'],
  ])('đọc %s', (text, reading) => {
    expect(drawn(text)).toBe(reading);
  });

  it.each([
    '5=3+',
    '5=(3+4',
    '5=3+4)',
    '5=3,4',
    '5=SUM(3:4)',
    '5=100',
    '5=3 đến 3',
    '5=3 đến b',
    '5=a+…+3',
    '5=3-1+…+4',
    '5=3*4+…+7',
    '5=(3+4) đến 6',
    '5=3 đến',
    '5=3 đến (4+5)',
    '5=123',
    '5=',
    '5=*3',
  ])('không đọc được công thức của %s', (text) => {
    expect(readColumnDeclaration(text)).toMatchObject({ name: '5', formula: null, isComputed: true });
  });

  it.each(['', 'Tổng số', '5=3=2', '123', '='.repeat(32_000), '('.repeat(100)])(
    '%s không phải số cột',
    (text) => {
      expect(readColumnDeclaration(text)).toBeNull();
    },
  );
});

const formulaOf = (text: string) => readColumnDeclaration(`9=${text}`)!.formula!;
const exactly = (value: number) => ({ low: value, high: value });

describe('evaluateDeclared', () => {
  const figures: Readonly<Record<string, number>> = { '1': 20, '2': 5, '3': 3, '4': 0 };
  const at = (name: string) => (figures[name] === undefined ? null : exactly(figures[name]));

  it.each([
    ['1+2', 25],
    ['1-2-3', 12],
    ['1-(2-3)', 18],
    ['1/2*100', 400],
    ['1:2', 4],
    ['1*3', 60],
    ['1 đến 3', 28],
    ['1-2*3', 5],
  ])('tính %s', (formula, value) => {
    const { low, high } = evaluateDeclared(formulaOf(formula), at)!;
    expect(low).toBeCloseTo(value, 9);
    expect(high).toBeCloseTo(value, 9);
  });

  it.each(['1/4', '1+5', '5+1', '1 đến 5'])('không tính được %s', (formula) => {
    expect(evaluateDeclared(formulaOf(formula), at)).toBeNull();
  });
});

describe('signedColumns', () => {
  it('cộng, trừ và dãy cột', () => {
    const signs = signedColumns(formulaOf('1-(2-3)+5 đến 6'))!.map(
      ({ name, sign }) => name + (sign === 1 ? '+' : '-'),
    );
    expect(signs).toEqual(['1+', '2-', '3+', '5+', '6+']);
  });

  it.each(['1/2', '1+2*3', '2*3-1'])('không áp dụng cho %s', (formula) => {
    expect(signedColumns(formulaOf(formula))).toBeNull();
  });
});

describe('columnsIn', () => {
  it('kể cả cột lặp lại, không kể số nhân', () => {
    expect(columnsIn(formulaOf('(1-2)/1*100'))).toEqual(['1', '2', '1']);
  });
});
