import { describe, expect, it } from '@jest/globals';
import {
  headsParts,
  isAverageLabel,
  isCountLabel,
  isPlaceholder,
  isRemark,
  isSummaryLabel,
  isTotalLabel,
  partialRole,
} from '../../../src/core/tables/row-words';

describe('isTotalLabel', () => {
  it.each(['Tổng cộng', 'TỔNG SỐ (I+II)', 'Cộng I', 'Tổng nguồn vốn', '+ Cộng', 'Cong'])(
    '"%s" là dòng tổng',
    (label) => {
      expect(isTotalLabel(label)).toBe(true);
    },
  );

  it.each([
    'Tổng số hộ nghèo',
    'Công trình 1',
    'Giao thông',
    'Tổng thu nhập',
    '',
    `Tổng cộng ${'x'.repeat(120)}`,
  ])('"%s" không phải dòng tổng', (label) => {
    expect(isTotalLabel(label)).toBe(false);
  });
});

describe('partialRole', () => {
  it.each([
    ['- Trong đó: vốn xã', 'of-which'],
    ['Tr.đó', 'of-which'],
    ['Chia ra:', 'breakdown'],
    ['Gồm:', 'breakdown'],
    ['Chia theo nguồn:', 'breakdown'],
    ['Giao thông', null],
    ['Thủy lợi', null],
  ] as const)('"%s" → %s', (label, role) => {
    expect(partialRole(label)).toBe(role);
  });
});

describe('các nhãn khác', () => {
  it.each([
    ['Trong đó:', true],
    ['Chia ra', true],
    ['Trong đó: vốn xã', false],
    ['Giao thông', false],
  ])('"%s" chỉ mở đầu các phần: %s', (label, heads) => {
    expect(headsParts(label)).toBe(heads);
  });

  it('nhận dòng đếm tiêu chí, dòng chung, dòng bình quân', () => {
    expect(['Tổng số tiêu chí đạt', 'Số chỉ tiêu chưa đạt', 'Số hộ'].map(isCountLabel)).toEqual([
      true,
      true,
      false,
    ]);
    expect(['Bình quân', 'Toàn xã', 'Thôn Đông', ''].map(isSummaryLabel)).toEqual([true, true, false, false]);
    expect(['Bình quân', 'Tỷ lệ', 'Toàn xã', ''].map(isAverageLabel)).toEqual([true, true, false, false]);
  });

  it('nhận chỗ để trống của mẫu và lời chú trong ngoặc', () => {
    expect(['…', '. . .', 'Đường'].map(isPlaceholder)).toEqual([true, true, false]);
    expect(['(chi tiết từng dự án)', 'Đường (km)', '(1) Đường'].map(isRemark)).toEqual([true, false, false]);
  });
});
