import { describe, expect, it } from '@jest/globals';
import { compareResult } from '../../../src/core/summary/compared-result';
import type { CriteriaTable } from '../../../src/core/tables/table';
import { tableOf } from '../tables/recognise';

const grid = (target: string, result: string) => `
  Kết quả thực hiện bộ tiêu chí xã nông thôn mới
  | TT | Nội dung tiêu chí | Yêu cầu | Kết quả |
  | 1 | Giao thông | | |
  | 1.1 | Đường xã | ${target} | ${result} |
  | 1.2 | Đường thôn | ≥ 80% | 85% |
`;

describe('compareResult', () => {
  it.each([
    ['≥ 90%', '95%', 'reached'],
    ['≥ 90%', "'89,9%", 'below'],
    ['≥ 90%', '0.95 {0%}', 'reached'],
    ['≥ 90%', '95', 'reached'],
    ['≥ 90%', '0', 'below'],
    ['≥ 90%', '0.95', 'not-comparable'],
    ['≥ 90%', "'0,95%", 'below'],
    ['Đạt', '95%', 'not-comparable'],
    ['≥ 90%', "'173/200 (86,5%)", 'below'],
    ['≥ 90%', "'173/200", 'not-comparable'],
    ['≥ 90%', 'Đạt', 'not-comparable'],
    ['≥ 58', '60.5', 'reached'],
    ['≥ 58', '60%', 'not-comparable'],
    ['', '95%', 'not-comparable'],
  ])('%s beside %s is %s', (target, result, comparison) => {
    const table = tableOf(grid(target, result)) as CriteriaTable;
    expect(compareResult(table, table.periods[0]!, 4)).toBe(comparison);
  });

  it('says nothing without a target or a result column', () => {
    const table = tableOf(grid('≥ 90%', '95%')) as CriteriaTable;
    const [period] = table.periods;
    expect(compareResult({ ...table, targetColumn: null }, period!, 4)).toBe('not-comparable');
    expect(compareResult(table, { ...period!, result: null }, 4)).toBe('not-comparable');
  });

  it("takes the row's unit for the figure's", () => {
    const table = tableOf(`
      Kết quả thực hiện bộ tiêu chí xã nông thôn mới
      | TT | Nội dung tiêu chí | ĐVT | Yêu cầu | Kết quả |
      | 1 | Giao thông | | | |
      | 1.1 | Đường xã | % | ≥ 90% | 0.9 |
      | 1.2 | Đường thôn | % | ≥ 80% | 85 |
      | 1.3 | Hộ nghèo | % | ≤ 2% | 0.9 |
    `) as CriteriaTable;
    expect(compareResult(table, table.periods[0]!, 4)).toBe('not-comparable');
    expect(compareResult(table, table.periods[0]!, 5)).toBe('reached');
    expect(compareResult(table, table.periods[0]!, 6)).toBe('reached');
  });
});
