import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { boxAddress, parseBoxAddress, parseCellAddress } from '../../../src/core/snapshot/address';
import { readSumFormula, runsOf, writeSumFormula } from '../../../src/core/values/sum-formula';

/** "C5:C9 'Biểu 2'!C3": what the formula adds up, drawn as text. */
function summed(formula: string): string | null {
  const read = readSumFormula(formula);
  return (
    read &&
    read.cells.map(({ sheet, box }) => (sheet === null ? '' : `${sheet}!`) + boxAddress(box)).join(' ')
  );
}

describe('readSumFormula', () => {
  it.each([
    ['=SUM(C5:C9)', 'C5:C9'],
    ['=SUM(C5,C7:C9,C12)', 'C5 C7:C9 C12'],
    ['=sum($C$5:$C$9)', 'C5:C9'],
    ['=SUBTOTAL(9,C5:C9)', 'C5:C9'],
    ['=SUBTOTAL(109, C5:C9)', 'C5:C9'],
    ['=C5+C8+C11', 'C5 C8 C11'],
    ['=+C5+$C$8', 'C5 C8'],
    ['= C5 + C6', 'C5 C6'],
    ['=SUM(C5:C6)+C9', 'C5:C6 C9'],
    ['=(C5+C6)+SUM(C8:C9,SUM(C11,C12))', 'C5 C6 C8:C9 C11 C12'],
    ['=SUM(C5+C6,C7)', 'C5 C6 C7'],
    ['=SUM(C9:C5)', 'C5:C9'],
    ['=SUM(C5:C9,C7)', 'C5:C9 C7'],
    ['=C5', 'C5'],
    ["=SUM('Biểu 2'!C5:C9)", 'Biểu 2!C5:C9'],
    ["='Xã An''s'!C5+Biểu3!C6", "Xã An's!C5 Biểu3!C6"],
    ["='Biểu 2 (a-b)'!$C5+'Biểu 2 (a-b)'!C$6", 'Biểu 2 (a-b)!C5 Biểu 2 (a-b)!C6'],
    ['=SUM([1]Biểu!C5:C9)', '[1]Biểu!C5:C9'],
    ["=SUM('[dự toán.xlsx]Biểu 2'!C5,C6)", '[dự toán.xlsx]Biểu 2!C5 C6'],
    ["='D:\\Biểu\\[dự toán.xlsx]Biểu 2'!$C$5+C6", '[dự toán.xlsx]Biểu 2!C5 C6'],
    ['=SUM((C5:C6,C9),(C11))', 'C5:C6 C9 C11'],
    ['=((C5+(C6)))+(SUM(C8))', 'C5 C6 C8'],
    ['=+SUM(C5:C6)+SUBTOTAL(9,C8,C9:C10)', 'C5:C6 C8 C9:C10'],
    [`=${'C5+'.repeat(100)}C6`, `${'C5 '.repeat(100)}C6`],
  ])('đọc %s', (formula, cells) => {
    expect(summed(formula)).toBe(cells);
  });

  it.each([
    '=C5-C6',
    '=C5*2',
    '=C5+100',
    '=SUM(C5:C9)/2',
    '=ROUND(SUM(C5:C9),0)',
    '=SUBTOTAL(1,C5:C9)',
    '=SUMIF(C5:C9,">0")',
    '=SUM(C:C)',
    '=SUM(Bảng1[Vốn])',
    '=SUM(Biểu1:Biểu3!C5)',
    '=SUM(C5:D6:E7)',
    '=SUM((C5:C6)+D7)',
    '=@C5',
    '=-C5+C6',
    '=SUBTOTAL(9)',
    '=SUBTOTAL(C4,C5)',
    '=SUM(C5;C6)',
    '=C5:C9',
    '=C5+C6:C9',
    '=SUM(C5:C6+D5:D6)',
    '=SUM(C5+C6:C7)',
    '=(C5:C6)',
    '=(C5,C6)',
    '=SUM(C5:C9',
    '=C5)',
    '=C5+',
    '=SUM(C5,)',
    '=SUM()',
    '=SUM(C5 C6)',
    '=C5(C6)',
    '=LOG10(C5)',
    '=SUM(ZZZ5)',
    '=SUM(C0)',
    '=',
    '',
  ])('không phán đoán %s', (formula) => {
    expect(readSumFormula(formula)).toBeNull();
  });

  it('không vấp khi công thức rất dài hoặc lồng rất sâu', () => {
    expect(readSumFormula('='.padEnd(32_000, '('))).toBeNull();
    expect(readSumFormula(`=${'('.repeat(60)}C5${')'.repeat(60)}`)?.cells).toHaveLength(1);
    expect(readSumFormula(`=${'('.repeat(4000)}C5${')'.repeat(4000)}`)).toBeNull();
    expect(readSumFormula(`=${'+'.repeat(8000)}C5`)).toBeNull();
    expect(readSumFormula(`='${'x'.repeat(32_000)}`)).toBeNull();
  });
});

describe('readSumFormula trên công thức bất kỳ', () => {
  const piece = fc.constantFrom(
    ...[
      'C5',
      '$C$5',
      ':',
      "'",
      "''",
      '!',
      '[',
      ']',
      'Biểu 2',
      '1',
      '(',
      ')',
      ',',
      '+',
      ' ',
      'x.xlsx',
      'SUM(',
    ],
    ...['C:C', 'ZZZ5', '#REF!', '@', '{', '"', 'SUBTOTAL(9,', '=', '-'],
  );

  it('không bao giờ vấp, và chỉ nêu ô có thật', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { box } of readSumFormula(`=${pieces.join('')}`)?.cells ?? []) {
          expect(parseBoxAddress(boxAddress(box))).toEqual(box);
        }
      }),
    );
  });
});

/** "C5 C6" → the places. */
function places(addresses: string): readonly { row: number; column: number }[] {
  return addresses.split(' ').map((address) => parseCellAddress(address)!);
}

describe('runsOf', () => {
  it.each([
    ['C5', 'C5'],
    ['C5 C6 C7', 'C5:C7'],
    ['C5 D5 E5', 'C5:E5'],
    ['C5 C7 C8', 'C5 C7:C8'],
    ['C5 E5', 'C5 E5'],
    ['C5 C6 D6', 'C5:C6 D6'],
    ['C5 D5 D6', 'C5:D5 D6'],
  ])('gom %s thành %s', (cells, runs) => {
    expect(runsOf(places(cells)).map(boxAddress).join(' ')).toBe(runs);
  });
});

describe('writeSumFormula', () => {
  it('viết SUM với các khoảng liền nhau', () => {
    expect(writeSumFormula(places('C5 C6 C9'))).toBe('=SUM(C5:C6,C9)');
  });

  it('không viết khi SUM không chứa nổi chừng ấy khoảng', () => {
    const apart = Array.from({ length: 256 }, (_, i) => ({ row: 2 * i + 1, column: 3 }));
    expect(writeSumFormula(apart.slice(1))).not.toBeNull();
    expect(writeSumFormula(apart)).toBeNull();
  });
});
