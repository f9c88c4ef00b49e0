import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMark, readStatus, type Status } from '../../../src/core/values/statuses';

const table: Readonly<Record<Status, readonly string[]>> = {
  met: [
    'Đạt',
    'ĐẠT',
    'đạt.',
    'Đ',
    'đ',
    'dat',
    'Đat',
    'Đạt'.normalize('NFD'),
    ' Đạt\u00a0chuẩn ',
    'Đạt (100%)',
    'Đạt (5/5 thôn).',
    'Đạt 100%',
    'Đạt: 86,5 %',
    'Đạt - 100%',
    'Có',
    'Đã hoàn thành',
  ],
  'nearly-met': [
    'Cơ bản đạt',
    'cơ bản đạt chuẩn;',
    'CBĐ',
    'Gần đạt',
    'Cơ bản đạt (còn thiếu hồ sơ)',
    'co ban dat',
  ],
  unmet: [
    'Chưa đạt',
    'CHƯA ĐẠT',
    'CĐ',
    'C.Đ',
    'K',
    'KĐ',
    'K.đạt',
    'Không đạt',
    'không',
    'Chưa',
    'Chưa đạt (thiếu 2 nhà văn hóa)',
    'Chưa đạt 75%',
    'Chưa hoàn thành',
    'Đang thực hiện',
  ],
  'not-considered': ['Không xét', 'không thuộc diện', 'Không đánh giá', 'Không áp dụng', 'Chưa xét.'],
};

describe('readStatus', () => {
  it.each(Object.entries(table).flatMap(([status, texts]) => texts.map((text) => [text, status])))(
    'reads %j as %s',
    (text, status) => {
      expect(readStatus(text)).toBe(status);
    },
  );

  it.each([
    '',
    ' ',
    'x',
    'v',
    'D',
    'Đất',
    'Đặt',
    'Đạt/Chưa đạt',
    'Đạt một phần',
    'Đạt 15/19',
    'Đạt (a) rồi',
    '100%',
    '(Đạt)',
    'Trường đạt chuẩn',
  ])('takes %j for no verdict', (text) => {
    expect(readStatus(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...Object.keys(table), null]).toContain(readStatus(text));
      }),
    );
  });
});

describe('isMark', () => {
  it.each(['x', 'X', ' x ', '×', '✓', '✔', '√', '☑', 'v', 'V', '+'])('knows the mark %j', (text) => {
    expect(isMark(text)).toBe(true);
  });

  it.each(['', '-', 'Đ', 'xx', 'xã', '1', '✗'])('takes %j for no mark', (text) => {
    expect(isMark(text)).toBe(false);
  });
});
