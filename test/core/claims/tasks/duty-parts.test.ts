import { describe, expect, it } from '@jest/globals';
import { splitDuties } from '../../../../src/core/claims/tasks/duty-parts';

const today = { year: 2031, day: null };

function duties(sentence: string): string[] {
  return splitDuties(sentence, today).map(({ at, text, dues, targets }) => {
    expect(sentence.slice(at, at + text.length)).toBe(text);
    return [text, ...dues.flatMap((due) => due.dues), ...targets.map(({ value }) => value)].join(' | ');
  });
}

describe('the duties of a sentence', () => {
  it.each([
    [
      'Rà soát hồ sơ; bổ sung phần thiếu; gửi về huyện.',
      ['Rà soát hồ sơ; bổ sung phần thiếu; gửi về huyện.'],
    ],
    [
      'Lập kế hoạch; báo cáo huyện trước ngày 5/5/2031; phân công người làm.',
      ['Lập kế hoạch; báo cáo huyện trước ngày 5/5/2031 | 2031-05-05', 'phân công người làm.'],
    ],
    [
      'Hướng dẫn, giúp các thôn đã đạt chuẩn, nông thôn mới nâng cao; các xóm lập kế hoạch trước ngày 5/5/2031.',
      [
        'Hướng dẫn, giúp các thôn đã đạt chuẩn, nông thôn mới nâng cao; các xóm lập kế hoạch trước ngày 5/5/2031. | 2031-05-05',
      ],
    ],
    [
      'Hướng dẫn các xã làm hồ sơ; các thôn lập kế hoạch trước ngày 5/5/2031.',
      ['Hướng dẫn các xã làm hồ sơ', 'các thôn lập kế hoạch trước ngày 5/5/2031. | 2031-05-05'],
    ],
    ['Hướng dẫn làm hồ sơ; các thôn lập kế hoạch.', ['Hướng dẫn làm hồ sơ', 'các thôn lập kế hoạch.']],
    ['Rà soát hồ sơ; Kiểm tra đường; Nhà văn hóa.', ['Rà soát hồ sơ', 'Kiểm tra đường; Nhà văn hóa.']],
    [
      'Làm đường; xã phải trồng cây; UBND xã kiểm tra.',
      ['Làm đường', 'xã phải trồng cây', 'UBND xã kiểm tra.'],
    ],
    [
      'Lập kế hoạch xong trước ngày 5/5/2031 và thực hiện xong trước ngày 9/9/2031.',
      [
        'Lập kế hoạch xong trước ngày 5/5/2031 | 2031-05-05',
        'thực hiện xong trước ngày 9/9/2031. | 2031-09-09',
      ],
    ],
    [
      'Trong tháng 5/2031 làm đường, làm cầu, trong tháng 6/2031 trồng cây.',
      ['Trong tháng 5/2031 làm đường, làm cầu | 2031-05-31', 'trong tháng 6/2031 trồng cây. | 2031-06-30'],
    ],
    [
      'Làm đường trong tháng 5/2031, làm cầu, đặc biệt trong tháng 6/2031 trồng cây.',
      [
        'Làm đường trong tháng 5/2031 | 2031-05-31',
        'làm cầu, đặc biệt trong tháng 6/2031 trồng cây. | 2031-06-30',
      ],
    ],
    [
      'Họp trước ngày 5/5/2031, trước ngày 9/9/2031 ở xã.',
      ['Họp trước ngày 5/5/2031, trước ngày 9/9/2031 ở xã. | 2031-05-05 | 2031-09-09'],
    ],
    [
      'Làm đường (xong trước ngày 5/5/2031, nghiệm thu trước ngày 9/9/2031).',
      ['Làm đường (xong trước ngày 5/5/2031, nghiệm thu trước ngày 9/9/2031). | 2031-05-05 | 2031-09-09'],
    ],
    [
      'Vận động ít nhất 30 người học nghề và có ít nhất 50 người mua bảo hiểm.',
      ['Vận động ít nhất 30 người học nghề | 30', 'có ít nhất 50 người mua bảo hiểm. | 50'],
    ],
    [
      'Mở lớp cho ít nhất 30 người, trong đó ít nhất 9 người nghèo.',
      ['Mở lớp cho ít nhất 30 người, trong đó ít nhất 9 người nghèo. | 30 | 9'],
    ],
    [
      'Mở lớp cho ít nhất 30 người trước ngày 5/5/2031, mở thêm lớp cho ít nhất 9 người trước ngày 9/9/2031.',
      [
        'Mở lớp cho ít nhất 30 người trước ngày 5/5/2031 | 2031-05-05 | 30',
        'mở thêm lớp cho ít nhất 9 người trước ngày 9/9/2031. | 2031-09-09 | 9',
      ],
    ],
    ['Làm đường, đồng thời trồng cây.', ['Làm đường, đồng thời trồng cây.']],
    [' . ; ', []],
  ])('%j', (sentence, found) => {
    expect(duties(sentence)).toStrictEqual(found);
  });
});
