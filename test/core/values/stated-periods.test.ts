import { describe, expect, it } from '@jest/globals';
import {
  formatPeriod,
  isLastPeriod,
  readPeriod,
  readReportMonth,
} from '../../../src/core/values/stated-periods';

describe('readPeriod', () => {
  it.each([
    ['Biểu 03. Kết quả huy động nguồn vốn năm 2024', 'năm 2024'],
    ['BIỂU 03. KẾT QUẢ GIẢI NGÂN THÁNG 4 NĂM 2024', 'tháng 4 năm 2024'],
    ['Giải ngân tháng 4/2024', 'tháng 4 năm 2024'],
    ['Tình hình giải ngân vốn đầu tư năm 2024', 'năm 2024'],
    ['Tình hình thực hiện quý II năm 2024', 'quý II năm 2024'],
    ['Tình hình thực hiện quý 3/2024', 'quý III năm 2024'],
    ['Kết quả 6 tháng đầu năm 2024', '6 tháng đầu năm 2024'],
    ['Kế hoạch 6 tháng cuối năm 2024', '6 tháng cuối năm 2024'],
    ['Kết quả năm 2024 thực hiện bộ tiêu chí giai đoạn 2021-2025', 'năm 2024'],
    ['Kết quả năm 2024 theo Quyết định số 318/QĐ-TTg ngày 08/3/2022', 'năm 2024'],
    ['Kết quả năm 2024 so với năm 2023', 'năm 2024'],
    ['Kết quả năm 2024 (số liệu đến ngày 31 tháng 12 năm 2023)', 'năm 2024'],
  ])('%s → %s', (text, period) => {
    expect(formatPeriod(readPeriod(text)!)).toBe(period);
  });

  it.each([
    'Kết quả thực hiện bộ tiêu chí giai đoạn 2021 - 2025',
    'Kết quả năm 2023 và kế hoạch năm 2024',
    'Kết quả tháng 4, kế hoạch tháng 5 năm 2024',
    'Lũy kế từ năm 2021',
    'Kết quả từ năm 2021 đến nay',
    'Mục tiêu đến năm 2025',
    'Nợ đọng đến 31/12/2023',
    'Biểu phân công nhiệm vụ',
    '',
  ])('%s → none', (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

describe('readReportMonth', () => {
  it.each([
    ['(Kèm theo Báo cáo số 12/BC-UBND ngày 15/5/2024 của UBND xã Mẫu)', 'tháng 5 năm 2024'],
    ['(Kèm theo Báo cáo số   /BC-UBND ngày   /5/2024)', 'tháng 5 năm 2024'],
    ['Kèm theo Báo cáo số 12/BC-UBND ngày 15 tháng 5 năm 2024', 'tháng 5 năm 2024'],
    ['(Đính kèm báo cáo ngày … tháng … năm 2024)', 'năm 2024'],
    ['(Kèm theo Báo cáo ngày 15/15/2024)', 'năm 2024'],
  ])('%s → %s', (text, period) => {
    expect(formatPeriod(readReportMonth(text)!)).toBe(period);
  });

  it.each([
    '(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/5/2024)',
    '(Kèm theo Báo cáo số 12/BC-UBND)',
    'Báo cáo năm 2024',
  ])('%s → none', (text) => {
    expect(readReportMonth(text)).toBeNull();
  });
});

describe('isLastPeriod', () => {
  it.each([
    ['năm 2023', 'năm 2024', true],
    ['năm 2022', 'năm 2024', false],
    ['năm 2024', 'năm 2024', false],
    ['năm 2025', 'năm 2024', false],
    ['tháng 4 năm 2024', 'tháng 5 năm 2024', true],
    ['tháng 12 năm 2023', 'tháng 1 năm 2024', true],
    ['tháng 5 năm 2023', 'tháng 5 năm 2024', true],
    ['tháng 3 năm 2024', 'tháng 5 năm 2024', false],
    ['quý I năm 2024', 'quý II năm 2024', true],
    ['6 tháng cuối năm 2023', '6 tháng đầu năm 2024', true],
    ['năm 2023', 'tháng 5 năm 2024', false],
  ])('%s before %s: %s', (stated, current, expected) => {
    expect(isLastPeriod(readPeriod(stated)!, readPeriod(current)!)).toBe(expected);
  });
});
