import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readOpenFormula } from '../../../../src/hosts/xlsx/legacy/ods-formula';

describe('readOpenFormula', () => {
  it.each([
    ['of:=SUM([.A1:.B2];[.C3])', '=SUM(A1:B2,C3)'],
    ['of:=[.$A$1]+[$Bieu2.B3]', '=$A$1+Bieu2!B3'],
    ["of:=[$'Biểu 1'.A1]", "='Biểu 1'!A1"],
    ["of:=['It''s'.A1:.B2]", "='It''s'!A1:B2"],
    ["of:=['Tháng.5'.A1]", '=Tháng.5!A1'],
    ['of:=[$B1.A1]', "='B1'!A1"],
    ['of:=SUM([$A.A1:$C.B2])', '=SUM(A:C!A1:B2)'],
    ['of:=SUM([$A.A1:$A.B2])', '=SUM(A!A1:B2)'],
    ['of:=[.#REF!]', '=#REF!'],
    ["of:=['file:///home/x/thôn.ods'#$Sheet1.A1]", "='[thôn.ods]Sheet1'!A1"],
    ['of:=IF([.A1]="a;b!c";"[.X1]";\'ten;x\')', '=IF(A1="a;b!c","[.X1]",\'ten;x\')'],
    ['of:={1;2|3;4}', '={1,2;3,4}'],
    ['of:=SUM([.A1:.A3]~[.C1]) + COUNT([.A1:.B2]![.B1:.C2])', '=SUM(A1:A3,C1) + COUNT(A1:B2 B1:C2)'],
    ['of:=COM.MICROSOFT.IFS([.A1]>0;1)', '=IFS(A1>0,1)'],
    ['msoxl:=A1+B2', '=A1+B2'],
    ['=TODAY()', '=TODAY()'],
    ['of:==[.A1]', '=A1'],
    ['of:=[.A1', '=A'],
    ['of:="a', '="a'],
  ])('%s', (stored, formula) => expect(readOpenFormula(stored)).toBe(formula));

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`[]{}"';|~!.:#$A1(é`) }), (text) => {
        expect(readOpenFormula(`of:=${text}`).startsWith('=')).toBe(true);
      }),
    );
  });
});
