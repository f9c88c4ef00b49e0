import { describe, expect, it } from '@jest/globals';
import { findBlankPlaces } from '../../../src/core/values/blank-places';

const said = (text: string) => findBlankPlaces(text).map(({ written, missing }) => [written, ...missing]);

describe('findBlankPlaces', () => {
  it.each<[string, string[][]]>([
    ['Số: /BC-UBND', [['Số: /BC-UBND', 'number']]],
    ['SỐ ____-TB/HU', [['SỐ ____-TB/HU', 'number']]],
    ['Số: …/2024/QĐ - UBND', [['Số: …/2024/QĐ - UBND', 'number']]],
    ['Số: ……', [['Số: ……', 'number']]],
    [
      'Số: /BC-UBND Mẫu, ngày tháng năm',
      [
        ['Số: /BC-UBND', 'number'],
        ['ngày tháng năm', 'day', 'month', 'year'],
      ],
    ],
    ['Mẫu, ngày 5 tháng … năm 2024.', [['ngày 5 tháng … năm 2024.', 'month']]],
    ['Mẫu, ngày /5/2024', [['ngày /5/2024', 'day']]],
    ['Mẫu, ngày 0 tháng 5 năm 20', [['ngày 0 tháng 5 năm 20', 'day', 'year']]],
    ['Số: 5/BC-UBND, ngày 5 tháng 6 năm 2024; ngày 5/6/2024', []],
    ['Số', []],
    ['Tổng số: 12, cơ số /BC', []],
  ])('in %j', (text, found) => expect(said(text)).toEqual(found));
});
