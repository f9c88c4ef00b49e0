import { describe, expect, it } from '@jest/globals';
import { findWrittenDates } from '../../../src/core/values/written-dates';

const said = (text: string) =>
  findWrittenDates(text).map(({ at, written, iso, isPossible }) => {
    expect(text.slice(at, at + written.length)).toBe(written);
    return isPossible ? (iso ?? written) : `${written}?`;
  });

describe('findWrittenDates', () => {
  it.each<[string, string[]]>([
    ['trước 30/6/ 2024 và sau 1/7 /2024', ['2024-06-30', '2024-07-01']],
    [
      'ngày 05 tháng 9 năm 2022; ngày 5, tháng 9, năm 2022; ngày 05 tháng 9/2022',
      Array(3).fill('2022-09-05') as string[],
    ],
    ['ngày 30.6.2024, ngày 30-6-2024; NGÀY 30/6/24', Array(3).fill('2024-06-30') as string[]],
    ['ngày 30/6 năm 2024', ['2024-06-30']],
    ['ngày 15/5 và ngày 20 tháng 8', ['15/5', '20 tháng 8']],
    ['đến tháng 9 năm 2024, tháng 10/2024', ['2024-09', '2024-10']],
    ['từ ngày 31/6 đến 30/02/2024', ['31/6?', '30/02/2024?']],
    ['trong tháng 3, tháng 5 năm 2021', ['2021-05']],
    ['tháng 13/2024', ['tháng 13/2024?']],
  ])('reads %j', (text, dates) => expect(said(text)).toEqual(dates));

  it.each([
    '15/19 tiêu chí, 30/6 hộ, 24/7, 1.250.000, 12.5.2024',
    'Quyết định số 32/2022/QĐ-UBND, số 30/6/2024, 30/6/2024-QĐ, 5/30/6/2024',
    'ngày 00/5/2024, ngày 0 tháng 5, ngày … tháng 5, ngày 15/19 tiêu chí, ngày 14/28 hàng tháng',
    'trong 06 tháng 2024, lương tháng 13 năm 2024, tháng 5/2024/NQ',
    '',
  ])('finds none in %j', (text) => expect(said(text)).toEqual([]));
});
