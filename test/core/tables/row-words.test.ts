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
  it.each([
    'Tổng cộng',
    'TỔNG SỐ (I+II)',
    'Cộng I',
    'Cộng mục 2',
    'Cộng các khoản chi 12',
    'Tổng hợp',
    'Tổng chung',
    'Tổng các nguồn',
    'Tổng vốn',
    'Tổng vốn đầu tư',
    'Tổng kinh phí',
    'Tổng huy động',
    'Tổng toàn xã',
    'Tổng chi phí',
    'Tổng chi',
    'Tổng thu',
    'Tổng giá trị',
    'Tổng nhóm A',
    'Tổng phần I',
    'Tổng II',
    'Tổng V',
    'Tổng VII',
    'Tổng cộng VII',
    'Tổng nguồn vốn',
    'Toàn xã',
    'Toàn huyện',
    '* Cộng',
    '- Cộng:',
    '+ Cộng',
    'Cong',
  ])('"%s" là dòng tổng', (label) => {
    expect(isTotalLabel(label)).toBe(true);
  });

  it.each([
    'Tổng số hộ nghèo',
    'Công trình 1',
    'Cống 1',
    'Toàn dân',
    'Giao thông',
    'Tổng thu nhập',
    '',
    `Tổng cộng: ${'x'.repeat(120)}`,
  ])('"%s" không phải dòng tổng', (label) => {
    expect(isTotalLabel(label)).toBe(false);
  });
});

describe('partialRole', () => {
  it.each([
    ['- Trong đó: vốn xã', 'of-which'],
    ['Tr.đó', 'of-which'],
    ['T.đó', 'of-which'],
    ['+ (Trong đó', 'of-which'],
    ['• Bao gồm', 'breakdown'],
    ['Gồm có 3 nguồn', 'breakdown'],
    ['Chia ra - vốn tỉnh', 'breakdown'],
    ['Gồm nhiều việc', null],
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
    ['- Gồm:', true],
    ['Trong đó: vốn xã', false],
    ['Gồm:5', false],
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
    expect(['Bình quân', 'Toàn xã', 'Trung bình:', 'Các tỷ lệ'].filter(isSummaryLabel)).toHaveLength(4);
    expect(['Thôn Đông', '', 'Chỉ số bình quân'].filter(isSummaryLabel)).toEqual([]);
    expect(['Bình quân', 'Tỷ lệ', 'Tỉ lệ/năm', 'So với năm trước'].filter(isAverageLabel)).toHaveLength(4);
    expect(['Toàn xã', '', 'Chi bình quân', 'Sông'].filter(isAverageLabel)).toEqual([]);
  });

  it('nhận chỗ để trống của mẫu và lời chú trong ngoặc', () => {
    expect(['…', '. . .', 'Đường'].map(isPlaceholder)).toEqual([true, true, false]);
    expect(['(chi tiết từng dự án)', 'Đường (km)', '(1) Đường'].map(isRemark)).toEqual([true, false, false]);
  });
});
