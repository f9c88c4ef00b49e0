import { describe, expect, it } from '@jest/globals';
import { periodless } from '../../../src/core/check/periodless';

describe('periodless', () => {
  it.each([
    ['Biểu 03 T5.2024', 'Biểu 03 T6.2024'],
    ['Biểu 03 T12.2024', 'Biểu 03 T1.2025'],
    ['KP 5-2024', 'KP 12-2024'],
    ['Kết quả đến ngày 15/5/2024', 'Kết quả đến ngày 3/6/2024'],
    ['Giải ngân tháng 5', 'Giải ngân tháng 10'],
    ['Lũy kế quý II năm 2024', 'Lũy kế quý III năm 2025'],
    ['Tháng năm', 'Tháng mười một'],
    ['Ngày 5', 'Ngày 12'],
  ])('is the same next time: %s', (now, later) => {
    expect(periodless(now)).toBe(periodless(later));
  });

  it.each([
    ['Biểu 01', 'Biểu 03'],
    ['Biểu 01 T5', 'Biểu 03 T6'],
    ['Thôn 1', 'Thôn 2'],
    ['1.1', '1.2'],
    ['Trạm 5', 'Trạm 6'],
  ])('tells other numbers apart: %s', (one, other) => {
    expect(periodless(one)).not.toBe(periodless(other));
  });
});
