import { describe, expect, it } from '@jest/globals';
import { readTasks } from '../../../src/core/claims/tasks/tasks';
import { tasksText } from '../../../src/core/present/tasks-text';
import { labelled, numbered, report } from '../claims/tasks/notices';

const page = { colour: false, width: 100, widthOf: (text: string) => text.length };

describe('the list of tasks', () => {
  it('begins with how many there are of what', () => {
    expect(tasksText(readTasks(numbered), 'tb.txt', page)).toContain(
      '  tb.txt\n  19 nhiệm vụ · 7 có thời hạn · 4 định kỳ · 2 chưa rõ đơn vị chủ trì · 1 kiến nghị\n',
    );
  });

  it('says of each task what, who, with whom, until when, how much, and where it stands', () => {
    const text = tasksText(readTasks(labelled), 'tb.txt', page);
    expect(text).toContain(
      '   6. Bảo đảm đến 30/6/2031 có 03 thôn đạt chuẩn\n' +
        '      Chủ trì: Đảng ủy, UBND xã Sông Mẫu · Thời hạn: 30/6/2031 · Chỉ tiêu: ≥ 3 thôn · Dòng 23\n',
    );
    expect(text).toContain(
      'Chủ trì: Phòng Nội vụ · Phối hợp: các phòng, ban, ngành liên quan; Công an huyện · Dòng 31',
    );
    expect(text).toContain('Thời hạn: 5/5/2031 · Dòng 15');
    expect(text).toContain('Thời hạn: định kỳ trước ngày 22 hàng tháng');
  });

  it('says day and words of a term, and that an owner is not named', () => {
    const text = tasksText(readTasks(numbered), 'tb.txt', page);
    expect(text).toContain('Thời hạn: 31/3/2031 (trong quý I/2031)');
    expect(text).toContain('Chủ trì: chưa rõ · Thời hạn: trong năm 2031');
  });

  it('lists the proposals with their answers', () => {
    expect(tasksText(readTasks(labelled), 'tb.txt', page)).toContain(
      '   4. Đề nghị cấp thêm xi măng.\n      Chưa thấy trả lời.\n      Dòng 47\n',
    );
    expect(tasksText(readTasks(labelled), 'tb.txt', page)).toContain(
      '      Chủ trì: phòng Nội vụ · Thời hạn: 10/5/2031 · Dòng 41\n',
    );
  });

  it('says so where there is nothing', () => {
    expect(tasksText(readTasks(report), 'bc.txt', page)).toBe(
      '\n  bc.txt\n  Không thấy nhiệm vụ nào được giao.\n',
    );
  });
});
