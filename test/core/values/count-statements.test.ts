import { describe, expect, it } from '@jest/globals';

import { readCountStatements, restateCount } from '../../../src/core/values/count-statements';

/** "met criteria 15/19": each statement in one line. */
function read(text: string): readonly string[] {
  return readCountStatements(text).map(
    ({ of, state, value, total }) => `${state} ${of} ${value}${total === null ? '' : `/${total}`}`,
  );
}

describe('readCountStatements', () => {
  it.each([
    ['Đạt 12/19 tiêu chí', ['met criteria 12/19']],
    ['Xã Bình Minh đạt 12/19 tiêu chí, 40/57 chỉ tiêu.', ['met criteria 12/19', 'met indicators 40/57']],
    ['Đến năm 2023 xã đạt 12/19 tiêu chí.', ['met criteria 12/19']],
    [
      'số tiêu chí chưa đạt là 02 tiêu chí trong tổng số 19 tiêu chí',
      ['unmet criteria 2', 'total criteria 19'],
    ],
    ['còn 02 tiêu chí nông thôn mới nâng cao chưa đạt', ['unmet criteria 2']],
    ['KẾT QUẢ: ĐẠT 12/19 TIÊU CHÍ', ['met criteria 12/19']],
    ['có 12 tiêu chí/19 tiêu chí đạt', ['met criteria 12/19']],
    ['40/57 (70,2%) chỉ tiêu đạt', ['met indicators 40/57']],
    ['Hoàn thành 12 tiêu chí và 40 chỉ tiêu', ['met criteria 12', 'met indicators 40']],
    ['Số tiêu chí đạt: 12', ['met criteria 12']],
    ['Tổng số chỉ tiêu đạt: 40', ['met indicators 40']],
    ['Tổng số chỉ tiêu đạt là 40/57 chỉ tiêu', ['met indicators 40/57']],
    ['Tổng cộng số tiêu chí đạt chuẩn NTM: 12', ['met criteria 12']],
    ['Số tiêu chí: 12/19', ['met criteria 12/19']],
    ['Tiêu chí đạt 12/19', ['met criteria 12/19']],
    ['còn 06 chỉ tiêu chưa đạt', ['unmet indicators 6']],
    ['Còn lại 7 tiêu chí', ['unmet criteria 7']],
    ['Chưa đạt: 7/19 tiêu chí, 17/57 chỉ tiêu', ['unmet criteria 7/19', 'unmet indicators 17/57']],
    ['Đạt 12 tiêu chí, 7 tiêu chí không đạt', ['met criteria 12', 'unmet criteria 7']],
    ['Số chỉ tiêu chưa đạt: 17', ['unmet indicators 17']],
    ['Số tiêu chí còn lại: 7', ['unmet criteria 7']],
    ['Tổng số tiêu chí: 19', ['total criteria 19']],
    ['Bộ tiêu chí gồm 19 tiêu chí với 57 chỉ tiêu', ['total criteria 19', 'total indicators 57']],
    ['Đạt 12 tiêu chí trên tổng số 19 tiêu chí', ['met criteria 12', 'total criteria 19']],
    ['Đạt 12/19 tiêu chí thuộc Bộ tiêu chí quốc gia', ['met criteria 12/19']],
    ['Đạt 12/19 tiêu chí về xây dựng nông thôn mới', ['met criteria 12/19']],
    ['Kết quả thực hiện bộ tiêu chí: 40/57 chỉ tiêu đã đạt', ['met indicators 40/57']],
    ['Tăng 2 tiêu chí.\nĐến nay đạt 12/19 tiêu chí', ['met criteria 12/19']],
    ['Đến nay đạt 12/19 tiêu chí; phấn đấu đạt 15/19 tiêu chí, 50/57 chỉ tiêu', ['met criteria 12/19']],
    ['12/19 tiêu chí đạt 63,2%', ['met criteria 12/19']],
    ['Đạt 12 tiêu chí, tăng 2 tiêu chí so với đầu kỳ', ['met criteria 12']],
    ['Tổng số chỉ tiêu đạt: 40, số chỉ tiêu chưa đạt: 17', ['met indicators 40', 'unmet indicators 17']],
  ])('đọc "%s"', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });

  it.each([
    '',
    'Biểu 01. Kết quả thực hiện 19 tiêu chí',
    'Đánh giá mức độ đạt của 19 tiêu chí',
    'Phấn đấu cuối năm đạt 15/19 tiêu chí',
    'Tăng 02 tiêu chí so với năm trước',
    'Năm trước: 10/19 tiêu chí',
    'Đạt 10/19 tiêu chí cùng kỳ',
    'Bình quân 16,2 tiêu chí/xã',
    'Có 12 xã đạt 19/19 tiêu chí',
    'Số xã đạt từ 10 đến 14 tiêu chí',
    'Đạt từ 15 tiêu chí trở lên',
    'Đạt 15 tiêu chí trở lên',
    '10-14 tiêu chí',
    'Đạt 3/4 tiêu chí thuộc nhóm Kinh tế',
    'Đạt 3/4 chỉ tiêu của tiêu chí Thu nhập',
    'Tiêu chí số 2 đạt 3/4 chỉ tiêu',
    'Tiêu chí Giao thông: đạt 3/4 chỉ tiêu',
    'Số chỉ tiêu đạt của tiêu chí Y tế: 3',
    'Số chỉ tiêu đạt từ 70',
    'Còn 3 chỉ tiêu cơ bản đạt',
    'Số chỉ tiêu cơ bản đạt: 3',
    'Tiêu chí chưa đạt: 3, 8, 13',
    'Tổng số tiêu chí chưa đạt: 3, 8, 13',
    'Tiêu chí chưa đạt: 3',
    'Tiêu chí số 15',
    'Tiêu chí 5/19',
    'Tổng số chỉ tiêu đạt: 89%',
    'Tổng số chỉ tiêu đạt: 89,5',
    'Chỉ tiêu 5.1',
    'Còn 4 tiêu chí đạt thấp',
    'Có 5 tiêu chí đạt dưới 50%',
    'Có 12 tiêu chí nhóm Hạ tầng',
    'Đạt 3/5 tiêu chí nhóm Hạ tầng',
    'Đạt 12 tiêu chí/xã',
    'ngày 12/6/2024, tiêu chí mới',
  ])('không đọc "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('hiểu chữ Việt tổ hợp và khoảng trắng lạ', () => {
    expect(read('Đạt 12/19\u00a0tiêu\u00a0chí'.normalize('NFD'))).toEqual(['met criteria 12/19']);
  });

  it('không chậm đi khi văn bản rất dài', () => {
    expect(read('12/19 tiêu chí '.repeat(2_000))).toHaveLength(2_000);
    expect(read('tiêu chí '.repeat(3_600))).toEqual([]);
  });
});

describe('restateCount', () => {
  it.each([
    ['Đạt 12/19 tiêu chí', 11, 'Đạt 11/19 tiêu chí'],
    ['Tổng số chỉ tiêu đạt: 40', 9, 'Tổng số chỉ tiêu đạt: 9'],
    ['còn 06 chỉ tiêu chưa đạt', 5, 'còn 05 chỉ tiêu chưa đạt'],
  ])('sửa "%s"', (text, value, after) => {
    expect(restateCount(text, readCountStatements(text)[0]!, value)).toBe(after);
  });
});
