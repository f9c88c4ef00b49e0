import { describe, expect, it } from '@jest/globals';
import { readSubmissionDay } from '../../../src/core/values/submission-days';

describe('readSubmissionDay', () => {
  it.each([
    ['Nộp hồ sơ trước ngày 30/9/2024', '2024-09-30'],
    ['Biểu phân công nhiệm vụ (gửi hồ sơ về UBND huyện chậm nhất là ngày 15/10/2024)', '2024-10-15'],
    ['Hạn nộp hồ sơ: 30.9.2024', '2024-09-30'],
    ['Ngày nộp hồ sơ đề nghị công nhận là 5-10-2024.', '2024-10-05'],
    ['Hồ sơ trình UBND tỉnh xong trước 30 tháng 11 năm 2024', '2024-11-30'],
    ['Căn cứ Quyết định ngày 08/3/2022, nộp hồ sơ đến hết ngày 30/9/2024', '2024-09-30'],
    ['Nộp hồ sơ theo Quyết định ngày 08/3/2022 trước ngày 30/9/2024', '2024-09-30'],
    ['Họp thôn trước 30/6/2024; trình hồ sơ trước 30/9/2024', '2024-09-30'],
  ])('%s → %s', (text, day) => {
    expect(readSubmissionDay(text)).toBe(day);
  });

  it.each([
    'Biểu phân công nhiệm vụ',
    'Hoàn thành hồ sơ trước ngày 30/9/2024',
    'Báo cáo gửi về UBND huyện trước ngày 25/6/2024',
    'Nộp hồ sơ theo Quyết định ngày 08/3/2022',
    'Nộp hồ sơ trước ngày 31/9/2024',
    'Nộp hồ sơ trong năm 2024',
    'Nộp báo cáo trước 30/6/2024; hồ sơ lưu tại văn phòng',
    'Nộp hồ sơ trước ngày 30/9/2024'.padEnd(2001, '.'),
    '',
  ])('%s → none', (text) => {
    expect(readSubmissionDay(text)).toBeNull();
  });
});
