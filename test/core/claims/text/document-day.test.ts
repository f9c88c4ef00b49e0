import { describe, expect, it } from '@jest/globals';
import { readDocumentDay } from '../../../../src/core/claims/text/document-day';
import { readPassages } from '../../../../src/core/claims/text/passages';

describe('the day of a document', () => {
  it.each([
    ['Sáng ngày 06/3/2031, huyện họp với xã.', '2031-03-06'],
    ['Ngày 6 tháng 3 năm 2031, huyện họp với xã.', '2031-03-06'],
    ['Xuân Mẫu, ngày 17 tháng 11 năm 2030\n\nNgày 6/3/2031, họp.', '2031-03-06'],
    ['Xuân Mẫu, ngày 17 tháng 11 năm 2030', '2030-11-17'],
    ['Xuân Mẫu, ngày tháng năm 2030', '2030'],
    ['Xuân Mẫu, ngày ... tháng … năm 2030.', '2030'],
    ['Ngày 31/2/2031, họp.', 'null'],
    ['Theo Quyết định ngày 6/3/2031', 'null'],
  ])('%j: %s', (text, day) => {
    const read = readDocumentDay(readPassages({ lines: text.split('\n') }));
    expect(read.day ?? String(read.year)).toBe(day);
  });
});
