import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, formatDate } from '../../../src/core/values/dates';
import { readDeadline } from '../../../src/core/values/deadlines';

const date = (due: string, term: string) => ({ kind: 'date', due, term });

describe('readDeadline: dates and terms', () => {
  it.each([
    'Trước ngày 30/6/2024',
    'trước 30/6/ 2024',
    'trước ngày 30/6/2024.',
    'Trước ngày 30-6-2024',
    'trước ngày 30.6.2024',
    'Trước ngày 30/6/24',
    'Chậm nhất trước ngày 30/6/2024',
    'chậm nhất là ngày 30/6/2024',
    'Chậm nhất: 30/6/2024',
    'Thời gian xong trước ngày 30/6/2024',
    'hoàn thành đến ngày 30 tháng 6 năm 2024',
    'đến 30/6/2024',
    'Trước ngày 30/6 năm 2024',
    'Trước ngày 30 tháng 6/2024',
    'Trước 17 giờ 00 ngày 30/6/2024',
    'Trước 8 giờ sáng ngày 30/6/2024',
    'chiều ngày 30/6/2024',
    'trước 17h ngày 30/6/2024',
    'Trước 17:00 ngày 30/6/2024',
    '30/6/2024 (đã gia hạn)',
    'Trước ngày 30/6/2024 để tổng hợp',
    'Từ 01/6/2024 đến 30/6/2024',
    '01/6/2024 - 30/6/2024',
    '01/6-30/6/2024',
    'Trước ngày 30/6/2024 (lần 2)',
    '01/5/2024, 30/6/2024',
    'Hoàn thành trước 30/6/2024, hàng tháng báo cáo',
    'Báo cáo UBND huyện trước ngày 30/6/2024',
    'Thường xuyên, xong trước 30/6/2024',
    'UBND xã hoàn thành hồ sơ; trước ngày 30/6/2024',
    'Trước ngày 30/6/2024'.normalize('NFD'),
    'TRƯỚC NGÀY 30/6/2024',
    'truoc ngay 30/6/2024',
  ])('%j', (text) => {
    expect(readDeadline(text, null)).toStrictEqual(date('2024-06-30', 'day'));
  });

  it.each([
    ['hết tháng 9/2024', '2024-09-30', 'month'],
    ['tháng 9 năm 2024', '2024-09-30', 'month'],
    ['Tháng 2/2024', '2024-02-29', 'month'],
    ['9/2024', '2024-09-30', 'month'],
    ['Cuối tháng 9-2024', '2024-09-30', 'month'],
    ['Tháng 3, tháng 5 năm 2024', '2024-05-31', 'month'],
    ['Tháng 5-6/2024', '2024-06-30', 'month'],
    ['Từ tháng 3 đến tháng 9/2024', '2024-09-30', 'month'],
    ['trước tháng 9/2024', '2024-08-31', 'month'],
    ['trước hết tháng 9/2024', '2024-09-30', 'month'],
    ['quý III/2024', '2024-09-30', 'quarter'],
    ['QIII/2024', '2024-09-30', 'quarter'],
    ['T9/2024', '2024-09-30', 'month'],
    ['Quý I + II/2024', '2024-06-30', 'quarter'],
    ['Quý 3 năm 2024', '2024-09-30', 'quarter'],
    ['Quý IV 2024', '2024-12-31', 'quarter'],
    ['quý I, II năm 2024', '2024-06-30', 'quarter'],
    ['Quý II-III/2024', '2024-09-30', 'quarter'],
    ['trong quý I/2024', '2024-03-31', 'quarter'],
    ['6 tháng đầu năm 2024', '2024-06-30', 'half-year'],
    ['thượng tuần tháng 6/2024', '2024-06-10', 'month'],
    ['trung tuần tháng 6 năm 2024', '2024-06-20', 'month'],
    ['hạ tuần tháng 6/2024', '2024-06-30', 'month'],
    ['nửa đầu tháng 6/2024', '2024-06-15', 'month'],
    ['nửa cuối tháng 6/2024', '2024-06-30', 'month'],
    ['tuần đầu tháng 6/2024', '2024-06-07', 'month'],
    ['trong tuần thứ ba của tháng 2/2024', '2024-02-21', 'month'],
    ['tuần cuối cùng của tháng 2/2024', '2024-02-29', 'month'],
    ['hoàn thành trong 06 tháng đầu năm 2024', '2024-06-30', 'half-year'],
    ['06 tháng cuối năm 2024', '2024-12-31', 'half-year'],
    ['9 tháng đầu năm 2024', '2024-09-30', 'quarter'],
    ['10 tháng đầu năm 2024', '2024-10-31', 'month'],
    ['hết năm 2024', '2024-12-31', 'year'],
    ['đến hết năm 2024', '2024-12-31', 'year'],
    ['trong năm 2024', '2024-12-31', 'year'],
    ['Năm 2024', '2024-12-31', 'year'],
    ['2024', '2024-12-31', 'year'],
    ['Năm 2023-2024', '2024-12-31', 'year'],
    ['Giai đoạn 2022 - 2025', '2025-12-31', 'year'],
    ['trước năm 2025', '2024-12-31', 'year'],
    ['trước cuối năm 2024', '2024-12-31', 'year'],
  ])('%j is due on %s', (text, due, term) => {
    expect(readDeadline(text, null)).toStrictEqual(date(due, term));
  });

  it.each([
    ['31/12', '2024-12-31', 'day'],
    ['trước ngày 31/12', '2024-12-31', 'day'],
    ['ngày 15 tháng 8', '2024-08-15', 'day'],
    ['15,16/6', '2024-06-16', 'day'],
    ['30/6/2024 và 15/8', '2024-08-15', 'day'],
    ['Quý III', '2024-09-30', 'quarter'],
    ['trung tuần tháng 6', '2024-06-20', 'month'],
    ['tháng 9', '2024-09-30', 'month'],
    ['Tháng 3 và tháng 9', '2024-09-30', 'month'],
    ['cuối năm', '2024-12-31', 'year'],
    ['trong năm nay', '2024-12-31', 'year'],
    ['6 tháng đầu năm', '2024-06-30', 'half-year'],
    ['29/2', '2024-02-29', 'day'],
  ])('%j is due on %s in 2024', (text, due, term) => {
    expect(readDeadline(text, 2024)).toStrictEqual(date(due, term));
    expect(readDeadline(text, null)).toStrictEqual({ kind: 'unreadable' });
  });

  it.each([
    '31/6/2024',
    'trước ngày 30/2/2024',
    '30/2',
    '15/13/2024',
    'tháng 13/2024',
    'tháng 13',
    'tháng 0/2024',
    'ngày 31 tháng 6',
    'Quý V/2024',
    'quý 0 năm 2024',
    '13 tháng đầu năm 2024',
    '0 tháng đầu năm 2024',
    'trung tuần tháng 13/2024',
    'tuần đầu tháng 0/2024',
    'Từ 1/6/2024 đến 31/6/2024',
    'Báo cáo huyện trước ngày 31/6/2024',
  ])('%j is impossible', (text) => {
    expect(readDeadline(text, null)).toStrictEqual({ kind: 'impossible' });
  });

  it('knows that 2023 has no 29/2', () => {
    expect(readDeadline('29/2', 2023)).toStrictEqual({ kind: 'impossible' });
  });

  it.each([
    'UBND xã',
    'Đầu năm 2025',
    'Sớm nhất có thể',
    'Theo kế hoạch',
    'Từ tháng 6/2024',
    'ngày … tháng … năm 2024',
    'Quyết định số 12 ngày 05/6/2023',
    'năm 24',
    '45473',
    'x',
  ])('%j is unreadable', (text) => {
    expect(readDeadline(text, 2024)).toStrictEqual({ kind: 'unreadable' });
  });

  it('a long text is unreadable', () => {
    expect(readDeadline(`Trước ngày 30/6/2024${' và'.repeat(200)}`, 2024)).toStrictEqual({
      kind: 'unreadable',
    });
  });

  it.each(['', '  ', '-', '–', '…', '....', '. . .'])('%j is no deadline', (text) => {
    expect(readDeadline(text, 2024)).toBeNull();
  });

  it.each([
    'Thường xuyên',
    'thường xuyên, liên tục',
    'Thường xuyên trong năm',
    'Đột xuất khi có yêu cầu',
    'Khi có yêu cầu',
    'Liên tục',
    'Duy trì thường xuyên',
  ])('%j is a standing duty', (text) => {
    expect(readDeadline(text, 2024)).toStrictEqual({ kind: 'standing' });
  });
});

describe('readDeadline: properties', () => {
  const anyDay = fc.integer({ min: 0, max: 73_000 }).map((n) => addDays('1900-01-01', n));

  it('reads back what formatDate writes', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('', 'Trước ngày ', 'Chậm nhất ', 'đến '), (iso, lead) => {
        expect(readDeadline(lead + formatDate(iso), null)).toStrictEqual(date(iso, 'day'));
      }),
    );
  });

  it('never throws', () => {
    const words = fc.constantFrom(
      'trước',
      'ngày',
      'tháng',
      'quý',
      'năm',
      'hàng',
      'lần',
      'từ',
      'đến',
      '30',
      '6',
      '2024',
      '/',
      ' ',
      ',',
      '-',
      'III',
      'cuối',
      'đầu',
      ';',
    );
    const kinds = [undefined, 'date', 'recurrence', 'standing', 'impossible', 'unreadable'];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 12 }).map((x) => x.join(' ')),
        ),
        (text) => {
          expect(kinds).toContain(readDeadline(text, 2024)?.kind);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
