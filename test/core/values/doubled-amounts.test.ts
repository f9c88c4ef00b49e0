import { describe, expect, it } from '@jest/globals';

import { findDoubledAmounts } from '../../../src/core/values/doubled-amounts';

describe('findDoubledAmounts', () => {
  it.each([
    ['1.200.000.000 tỷ đồng', 1_200_000_000, 1e9],
    ['vốn xã 4500000000 triệu đồng, còn lại', 4_500_000_000, 1e6],
    ['(3 400 000 000 tỉ)', 3_400_000_000, 1e9],
    ['10.000.000.000 nghìn tỷ đồng', 10_000_000_000, 1e12],
  ])('thấy trong "%s"', (text, value, factor) => {
    const [found] = findDoubledAmounts(text);
    expect(found).toMatchObject({ amount: { figure: { value }, unit: { factor } } });
    expect(text.slice(found!.at, found!.at + found!.text.length)).toBe(found!.text);
    expect(found!.text.startsWith(found!.digits)).toBe(true);
  });

  it.each([
    '1.200.000.000 đồng',
    '950.000 triệu đồng',
    '1,5 tỷ đồng',
    '1234567890 trang',
    '1234567890 tỷ lệ',
    '0912345678 Triệu Văn A',
    '0.000.000.000 tỷ đồng',
    '',
  ])('không thấy trong "%s"', (text) => {
    expect(findDoubledAmounts(text)).toEqual([]);
  });

  it('không chậm đi khi văn bản rất dài', () => {
    expect(findDoubledAmounts('1.234.567 '.repeat(3_200))).toEqual([]);
    expect(findDoubledAmounts('9'.repeat(32_000))).toEqual([]);
  });
});
