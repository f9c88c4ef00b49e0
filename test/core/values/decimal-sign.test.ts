import { describe, expect, it } from '@jest/globals';

import { decimalSignOf } from '../../../src/core/values/decimal-sign';

describe('decimalSignOf', () => {
  it.each([
    ['số lẻ kiểu Việt Nam', ['12,5', '1.234'], [], ','],
    ['dấu chấm ngăn nhiều hàng nghìn', ['2.000.000', '1.234'], [], ','],
    ['cả hai dấu', ['1.234,5'], [], ','],
    ['số lẻ kiểu máy tính', ['12.5', '1.234'], [], '.'],
    ['dấu phẩy ngăn nhiều hàng nghìn', ['2,000,000'], [], '.'],
    ['hai cách ghi lẫn lộn', ['12,5', '12.5'], [], null],
    ['không ô nào cho biết', ['1.234', '567', 'x'], [], null],
    ['các số nguyên hàng nghìn bên cạnh', ['1.234'], [980, 15_000], ','],
    ['các số nguyên nhỏ không nói lên gì', ['1.234'], [9, 15], null],
    ['có số lẻ bên cạnh', ['1.234'], [9.5, 15_000], null],
    ['chữ nói trước số', ['12.5'], [15_000], '.'],
  ])('%s', (_, texts, numbers, sign) => {
    expect(decimalSignOf(texts, numbers)).toBe(sign);
  });
});
