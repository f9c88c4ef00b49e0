import { describe, expect, it } from '@jest/globals';
import type { NoticePart } from '../../../../src/core/claims/tasks/notice-parts';
import { isOrdered } from '../../../../src/core/claims/tasks/ordered';
import { readOwner } from '../../../../src/core/claims/tasks/owners';
import { readWords } from '../../../../src/core/claims/tasks/words';

function ordered(text: string, part: NoticePart, isListed = true, isDated = false, goesOn = false): boolean {
  const words = readWords(text);
  return isOrdered({ text, words, owner: readOwner(words), part, isListed, isDated, isPast: false, goesOn });
}

describe('what a notice orders', () => {
  it.each([
    'Rà soát hồ sơ.',
    'Đường thôn Thượng 200 m.',
    'UBND xã khẩn trương làm.',
    'Đối với đường thôn, tiếp tục vận động người dân.',
    'Tuy nhiên xã phải làm nhanh hơn.',
    'Trưởng thôn thông báo đến các hộ.',
    'Trong tháng 7/2031, các xã đăng ký danh sách.',
    'Hiện nay vốn đã có, yêu cầu xã khẩn trương làm.',
  ])('is %j in the part that holds duties', (text) => {
    expect(ordered(text, 'duties')).toBe(true);
  });

  it.each([
    'Hiện nay việc này còn chậm.',
    'Thống nhất chủ trương làm cầu.',
    'Cơ bản đồng ý các đề xuất.',
    'UBND xã đã rà soát hồ sơ.',
    'Đối với các tiêu chí chưa đạt.',
    'Kết quả còn thấp.',
    'Trong tháng 7/2031, các phòng đã tiếp nhận 40 hồ sơ.',
    'UBND xã cơ bản thống nhất với báo cáo.',
    'Thường trực Đảng ủy nhất trí chủ trương làm cầu.',
    'Văn phòng UBND xã thông báo để các thôn biết, thực hiện.',
  ])('is not %j even there', (text) => {
    expect(ordered(text, 'duties')).toBe(false);
  });

  it('is a plain sentence there only with a verb or a day', () => {
    expect(ordered('Nghiêm túc thực hiện quy chế.', 'duties', false)).toBe(true);
    expect(ordered('Đường thôn Thượng 200 m.', 'duties', false)).toBe(false);
    expect(ordered('Đường thôn Thượng xong trước ngày 5/5/2031.', 'duties', false, true)).toBe(true);
  });

  it('is among conclusions what is listed and begins as a duty, or what somebody is told', () => {
    expect(ordered('Tập trung rà soát hồ sơ.', 'conclusion')).toBe(true);
    expect(ordered('UBND xã rà soát hồ sơ.', 'conclusion')).toBe(true);
    expect(ordered('Phòng Nội vụ: hồ sơ của xã.', 'conclusion')).toBe(true);
    expect(ordered('Tập trung rà soát hồ sơ.', 'conclusion', false)).toBe(false);
    expect(ordered('Giao UBND xã rà soát hồ sơ.', 'conclusion', false)).toBe(true);
    expect(ordered('Xã có nhiều cố gắng.', 'conclusion')).toBe(false);
    expect(ordered('đến 30/9/2031 đạt 60%', 'conclusion', true, true)).toBe(false);
    expect(ordered('đến 30/9/2031 đạt 60%', 'conclusion', true, true, true)).toBe(true);
  });

  it('is among conclusions also a plain sentence that names somebody and a day still to come', () => {
    expect(ordered('UBND xã gửi số liệu trước ngày 18 hằng tháng.', 'conclusion', false, true)).toBe(true);
    expect(ordered('Hằng tháng, các xã gửi số liệu.', 'conclusion', false, true)).toBe(true);
    expect(ordered('Số liệu gửi trước ngày 18 hằng tháng.', 'conclusion', false, true)).toBe(false);
  });

  it('is nothing over by the day of the meeting, but in the part that holds duties', () => {
    const words = readWords('Xã hoàn thành thu ngân sách trước ngày 30/11/2030.');
    const saying = {
      text: 'Xã hoàn thành thu ngân sách trước ngày 30/11/2030.',
      words,
      owner: readOwner(words),
      isListed: true,
      isDated: true,
      isPast: true,
      goesOn: true,
    };
    expect(isOrdered({ ...saying, part: 'conclusion' })).toBe(false);
    expect(isOrdered({ ...saying, part: 'proposals' })).toBe(false);
    expect(isOrdered({ ...saying, part: 'duties' })).toBe(true);
  });

  it('is in an answer what names somebody, or gives a duty its day', () => {
    expect(ordered('UBND xã lập dự toán.', 'proposals')).toBe(true);
    expect(ordered('Thực hiện trong quý III năm 2031.', 'proposals', true, true)).toBe(true);
    expect(ordered('Chính sách này hết hạn trong năm 2031.', 'proposals', true, true)).toBe(false);
    expect(ordered('Thực hiện theo quy định.', 'proposals')).toBe(false);
  });
});
