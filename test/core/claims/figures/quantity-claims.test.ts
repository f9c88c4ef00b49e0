import { describe, expect, it } from '@jest/globals';
import { readPassages } from '../../../../src/core/claims/text/passages';
import { readQuantityClaims } from '../../../../src/core/claims/figures/quantity-claims';
import { readRatioClaims } from '../../../../src/core/claims/figures/ratio-claims';

const passagesOf = (text: string) => readPassages({ lines: text.split('\n') });

describe('readQuantityClaims', () => {
  it('reads targets with their direction, and leaves to others what is theirs', () => {
    const text = `Mở lớp cho ít nhất 165 người; tỷ lệ tối thiểu 50%; đạt 15 tiêu chí; có 700 triệu đồng; ít nhất 2 lần.
Tối thiểu 40% dân số (2.400 người) dùng ứng dụng; thêm ít nhất 35 hộ dân; trên 12 là đủ.`;
    expect(
      readQuantityClaims(passagesOf(text)).map(({ comparator, value, unit }) => [comparator, value, unit]),
    ).toEqual([
      ['≥', 165, 'người'],
      ['≥', 50, '%'],
      ['≥', 35, 'hộ dân'],
    ]);
  });
});

describe('readRatioClaims', () => {
  it('reads so many of so many things', () => {
    const text =
      'Có 7/7 Nhà văn hóa thôn, 3/4 trường đạt; 15/19 tiêu chí; ngày 5/6 xã họp; 8/5 hộ; 109 triệu/217 triệu; 1/2 rất tốt.';
    expect(readRatioClaims(passagesOf(text)).map(({ part, whole, unit }) => [part, whole, unit])).toEqual([
      [7, 7, 'Nhà văn hóa'],
      [3, 4, 'trường'],
    ]);
  });
});
