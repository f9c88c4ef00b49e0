import { describe, expect, it } from '@jest/globals';
import { readTasks } from '../../../../src/core/claims/tasks/tasks';

/** "day or rule | owner | those who help | task" of the tasks that a line under "Nhiệm vụ" orders. */
function told(...lines: readonly string[]): readonly string[] {
  const head = ['Mẫu, ngày 5 tháng 8 năm 2031', 'THÔNG BÁO', 'II. Các việc cần làm'];
  return readTasks({ lines: [...head, ...lines.map((line) => `- ${line}`)] }).tasks.map(
    ({ due, recurrence, owner, cooperators, task }) =>
      [due ?? recurrence ?? '-', owner ?? '-', cooperators.join(', ') || '-', task].join(' | '),
  );
}

describe('who is in charge, told behind the duty', () => {
  it.each([
    [
      'Sửa cống thôn Hạ; giao UBND xã thực hiện, hoàn thành trước ngày 30/9/2031.',
      '2031-09-30 | UBND xã | - | Sửa cống thôn Hạ',
    ],
    [
      'Sửa cống thôn Hạ, hoàn thành trước ngày 30/9/2031; giao Phòng Nội vụ chủ trì, phối hợp với UBND xã.',
      '2031-09-30 | Phòng Nội vụ | UBND xã | Sửa cống thôn Hạ, hoàn thành trước ngày 30/9/2031',
    ],
    [
      'Sửa cống thôn Hạ; đơn vị chủ trì: Công an xã; đơn vị phối hợp: các thôn; thời gian hoàn thành: 30/9/2031.',
      '2031-09-30 | Công an xã | các thôn | Sửa cống thôn Hạ',
    ],
    [
      'Sửa cống thôn Hạ. Chủ trì: Trạm Y tế xã. Thời hạn: trong tháng 9/2031.',
      '2031-09-30 | Trạm Y tế xã | - | Sửa cống thôn Hạ',
    ],
    [
      'Sửa cống thôn Hạ (Hội Nông dân xã chủ trì, xong trước ngày 30/9/2031).',
      '2031-09-30 | Hội Nông dân xã | - | Sửa cống thôn Hạ (Hội Nông dân xã chủ trì, xong trước ngày 30/9/2031)',
    ],
    [
      'Sửa cống thôn Hạ (Hội Nông dân xã chủ trì, các thôn phối hợp).',
      '- | Hội Nông dân xã | các thôn | Sửa cống thôn Hạ (Hội Nông dân xã chủ trì, các thôn phối hợp)',
    ],
    [
      'Sửa cống thôn Hạ hằng tuần; giao UBND xã phụ trách.',
      'FREQ=WEEKLY | UBND xã | - | Sửa cống thôn Hạ hằng tuần',
    ],
  ])('%s', (line, task) => {
    expect(told(line)).toEqual([task]);
  });

  it.each([
    ['an owner that is named already', 'UBND xã sửa cống thôn Hạ; giao Phòng Nội vụ chủ trì.', 'UBND xã'],
    ['two of them', 'Sửa cống thôn Hạ. Chủ trì: UBND xã, chủ trì: Phòng Nội vụ.', '-'],
    ['two that are told', 'Sửa cống thôn Hạ (UBND xã chủ trì, Phòng Nội vụ chủ trì).', '-'],
    ['brackets with those who help', 'Sửa cống thôn Hạ (phối hợp với UBND xã).', '-'],
    ['brackets that say something else', 'Sửa cống thôn Hạ (dài 30 m).', '-'],
    ['brackets that are not closed', 'Sửa cống thôn Hạ dài 30 m).', '-'],
    ['a label without a unit', 'Sửa cống thôn Hạ. Chủ trì: chưa rõ.', '-'],
    ['help without a unit', 'Sửa cống thôn Hạ. Phối hợp với nhau.', '-'],
  ])('is not taken from %s', (_, line, owner) => {
    expect(told(line)[0]!.split(' | ')[1]).toBe(owner);
  });

  it('is not taken from a clause with work of its own', () => {
    expect(told('Sửa cống thôn Hạ; giao UBND xã thực hiện việc dọn cỏ trước ngày 30/9/2031.')).toEqual([
      '- | - | - | Sửa cống thôn Hạ',
      '2031-09-30 | UBND xã | - | Thực hiện việc dọn cỏ trước ngày 30/9/2031',
    ]);
  });
});

describe('who is in charge, told behind the day', () => {
  it.each([
    ['Vào ngày 10 hằng tháng, Hội Nông dân xã kiểm tra đường hoa.', 'Hội Nông dân xã'],
    ['Đến hết ngày 20/9/2031, UBND xã sửa cống thôn Hạ.', 'UBND xã'],
    ['Đề nghị Trạm Y tế xã trước ngày 23 hằng tháng gửi số liệu.', 'Trạm Y tế xã'],
    ['Ban Chỉ huy Quân sự xã đăng ký danh sách trước ngày 20/9/2031.', 'Ban Chỉ huy Quân sự xã'],
    ['Yêu cầu UBND xã trong tuần đầu.', '-'],
  ])('%s', (line, owner) => {
    expect(told(line)[0]!.split(' | ')[1]).toBe(owner);
  });
});
