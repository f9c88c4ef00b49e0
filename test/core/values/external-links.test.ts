import { describe, expect, it } from '@jest/globals';
import { externalWorkbooks } from '../../../src/core/values/external-links';

describe('externalWorkbooks', () => {
  it.each([
    ["='[Nguồn vốn.xlsx]Tháng 4'!C7", ['Nguồn vốn.xlsx']],
    ["='D:\\Biểu\\[Nguồn vốn.xlsx]Tổng hợp'!C5+1", ['Nguồn vốn.xlsx']],
    ["='D:\\Biểu\\[Thôn ''Hạ''.xls]Số liệu'!$C$5", ["Thôn 'Hạ'.xls"]],
    ['=[1]Biểu!C5', ['1']],
    ['=SUM([2]Biểu.3!C5:C9,[1]Biểu!C5,[2]Biểu.3!D5)', ['2', '1']],
    ['=[1]!TongVon', ['1']],
    ["='Biểu 03'!C5+'[Xã.xlsx]Biểu'!C5", ['Xã.xlsx']],
  ])('%s → %j', (formula, names) => {
    expect(externalWorkbooks(formula)).toEqual(names);
  });

  it.each([
    '=SUM(C3:C5)',
    "='Biểu 03'!C5",
    '=SUM(Vốn[Kế hoạch])',
    '=Vốn[[#Totals],[Kế hoạch]]+Biểu!C5',
    '="[1]Biểu!"&C5',
    "='Biểu [1'!C5",
    '=[1]Biểu',
    '[[[[!!!!',
    '',
  ])('%j → none', (formula) => {
    expect(externalWorkbooks(formula)).toEqual([]);
  });
});
