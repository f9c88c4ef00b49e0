import { describe, expect, it } from '@jest/globals';
import { findTargets } from '../../../../src/core/claims/figures/quantity-targets';
import { targetWords } from '../../../../src/core/claims/tasks/task-words';

describe('figures to reach', () => {
  it.each([
    ['mở lớp cho ít nhất 85 người', '≥ 85 người'],
    ['đạt tối thiểu 50%', '≥ 50 %'],
    ['tối thiểu có 45% số thôn đạt chuẩn kiểu mẫu, 15% thôn thông minh', '≥ 45 %; ≥ 15 %'],
    ['có thêm ít nhất 430 người dân mua bảo hiểm', '≥ 430 người'],
    ['không dưới 1.250 người', '≥ 1.250 người'],
    ['giảm hộ nghèo xuống dưới 2,5%', '< 2,5 %'],
    ['không quá 3 hộ', '≤ 3 hộ'],
    ['trên 95% số hộ', '> 95 %'],
    ['từ 80% trở lên số hộ', '≥ 80 %'],
    ['có 04 thôn đạt chuẩn', '≥ 4 thôn'],
    ['100% người dân có hồ sơ', '≥ 100 %'],
    ['xây dựng 02 mô hình', '≥ 2 mô hình'],
    ['≥ 3 km đường', '≥ 3 km'],
    ['ít nhất 02 việc', '≥ 2'],
  ])('%j', (text, words) => {
    expect(targetWords(findTargets(text))).toBe(words);
  });

  it.each([
    'đạt 15/19 tiêu chí',
    'hỗ trợ 70% kinh phí',
    'từ 3 đến 5 hộ',
    'trên 3 lĩnh vực quan trọng',
    'trường đạt chuẩn mức độ 1',
    'có 12.a điểm',
    'thôn 3, xã 5',
    'tối thiểu 1.2.3 người',
    '',
  ])('none in %j', (text) => {
    expect(findTargets(text)).toStrictEqual([]);
  });
});
