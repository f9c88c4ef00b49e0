import { describe, expect, it } from '@jest/globals';

import { isYearLabel, roleOfLabel, roleOfPath } from '../../../src/core/tables/header-words';

describe('roleOfLabel', () => {
  it.each([
    ['TT', 'index'],
    ['Số TT', 'index'],
    ['Tên tiêu chí', 'criterion'],
    ['Nội dung tiêu chí', 'indicator'],
    ['Tên chỉ tiêu', 'indicator'],
    ['Đơn vị tính', 'unit'],
    ['Mức đạt chuẩn', 'target'],
    ['Kết quả thực hiện', 'result'],
    ['Tự đánh giá', 'status'],
    ['Đạt', 'met-mark'],
    ['Chưa đạt', 'unmet-mark'],
    ['Đạt/Chưa đạt', 'status'],
    ['Thời gian hoàn thành', 'deadline'],
    ['Ngày bắt đầu', 'start'],
    ['Đơn vị chủ trì', 'owner'],
    ['Đơn vị chuẩn bị', 'owner'],
    ['Kết thúc', 'deadline'],
    ['Tên hồ sơ, tài liệu', 'task'],
    ['Tình trạng', 'progress'],
    ['Đơn vị phối hợp', 'cooperators'],
    ['Giải pháp thực hiện', 'solution'],
    ['Hồ sơ minh chứng', 'evidence'],
    ['Ghi chú', 'note'],
    ['Nguồn vốn', 'item'],
    ['Kế hoạch vốn', 'plan'],
    ['Vốn kéo dài', 'carried-over'],
    ['Đã phân bổ', 'allocated'],
    ['Huy động', 'mobilised'],
    ['Giải ngân', 'disbursed'],
    ['Kinh phí', 'amount'],
    ['Số lượng', 'quantity'],
    ['Tổng số', 'total'],
    ['Tỷ lệ giải ngân', 'rate'],
    ['Còn nợ', 'remaining'],
    ['Nhiệm vụ', 'task'],
    ['Tiến độ', 'progress'],
    ['Năm', 'item'],
    ['Đạt (x)', 'met-mark'],
    ['Nội dung hỗ trợ', 'item'],
    ['Yêu cầu (%)', 'target'],
    ['Hài lòng (%)', 'rate'],
    ['Thực hiện/Kế hoạch (%)', 'rate'],
    ['Số học viên', 'quantity'],
    ['Vốn đã giao', 'allocated'],
    ['Ngày hoàn thành thực tế', 'done-date'],
  ])('"%s" là %s', (label, role) => {
    expect(roleOfLabel(label)).toBe(role);
    expect(roleOfLabel(label.normalize('NFD').toUpperCase())).toBe(role);
  });

  it.each(['Thép', 'A', 'Nam', `Kinh phí ${'rất dài '.repeat(40)}`])('không đoán "%s"', (label) => {
    expect(roleOfLabel(label)).toBeNull();
  });

  it('không giữ mãi mọi nhãn đã gặp', () => {
    for (let i = 0; i < 10_002; i++) roleOfLabel(`xyz ${i}`);
    expect(roleOfLabel('TT')).toBe('index');
  });
});

describe('roleOfPath', () => {
  it.each([
    [['Ghi chú'], 'note'],
    [['Kế hoạch', 'Tổng số'], 'total'],
    [['Kế hoạch', 'Vốn ngân sách'], 'plan'],
    [['Trong đó', 'Vốn ngân sách'], 'amount'],
    [['Giải ngân', 'Loại khác'], 'disbursed'],
    [['Năm 2024', 'Nguồn vốn'], 'item'],
    [['Tiền mặt'], 'amount'],
    [['Mục tiêu', 'Thực hiện'], 'result'],
    [['Tỷ lệ thực hiện', 'Thép'], 'rate'],
    [['Tỷ lệ thực hiện', 'Kế hoạch số 5'], 'rate'],
    [['So sánh (%)', 'Kế hoạch 2024'], 'rate'],
    [['Tỷ lệ hộ nghèo', 'Số hộ'], 'quantity'],
    [['Thép', 'Xi măng'], null],
    [[], null],
  ] as const)('%j → %s', (path, role) => {
    expect(roleOfPath(path)).toBe(role);
  });
});

describe('isYearLabel', () => {
  it.each([
    ['Năm', true],
    ['NĂM', true],
    ['Năm'.normalize('NFD'), true],
    ['Nam', false],
    ['Năm 2024', false],
  ])('"%s": %s', (label, isYear) => {
    expect(isYearLabel(label)).toBe(isYear);
  });
});
