import { describe, expect, it } from '@jest/globals';
import { readMarker } from '../../../../src/core/claims/text/markers';

describe('markers', () => {
  it.each([
    ['I. ĐÁNH GIÁ CHUNG', 'I.', 'roman', false],
    ['II- Nhiệm vụ', 'II-', 'roman', false],
    ['IV/ Tổ chức thực hiện', 'IV/', 'roman', false],
    ['1. Phòng Nội vụ', '1.', '1', false],
    ['12) Các thôn', '12)', '1', false],
    ['3/ Ban Công tác Mặt trận', '3/', '1', false],
    ['2.1. Về thủy lợi', '2.1.', '1.1', false],
    ['2.1 Về thủy lợi', '2.1', '1.1', false],
    ['1.2.3. Về điện', '1.2.3.', '1.1.1', false],
    ['1.“Xã Mẫu”', '1.', '1', false],
    ['a) Đường xã', 'a)', 'letter', false],
    ['đ. Đường thôn', 'đ.', 'letter', false],
    ['A. KẾT QUẢ', 'A.', 'capital', false],
    ['(2) Sửa kênh mương', '(2)', '(1)', false],
    ['Một là, sửa kênh mương', 'Một là,', 'word', false],
    ['Thứ hai, sửa kênh mương', 'Thứ hai,', 'word', false],
    ['- Giao Phòng Nội vụ', '-', '-', true],
    ['-Về biên chế', '-', '-', true],
    ['– Giao Phòng Nội vụ', '–', '-', true],
    ['+ Rà soát hồ sơ', '+', '+', true],
    ['• 50% số hộ', '•', '•', true],
    ['- "Sáng, xanh, sạch"', '-', '-', true],
  ])('%j begins with %j', (line, text, shape, isBullet) => {
    const read = readMarker(line);
    expect(read?.marker).toStrictEqual({ text, shape, isBullet });
    expect(`${read!.marker.text}${read!.rest}`.replace(/\s/g, '')).toBe(line.replace(/\s/g, ''));
  });

  it.each([
    'Phòng Nội vụ',
    '15/5/2024',
    '45/QĐ-UBND ngày 12/01/2024',
    '12-NQ/TU của Tỉnh ủy',
    '1.000 tấn xi măng',
    '2.5 km đường',
    '30/6/2024 phải xong',
    '2024. Năm của xã',
    '-',
    '1.',
    '',
    'MỘT. Hai',
    'một là, câu trước chưa hết',
    '(4 thôn) đã làm',
    'Thứ Ba, ngày 12/8/2031',
    '- - -',
  ])('%j has none', (line) => {
    expect(readMarker(line)).toBeNull();
  });
});
