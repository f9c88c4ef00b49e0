import { describe, expect, it } from '@jest/globals';
import { bracketed, splitClauses, splitSentences } from '../../../../src/core/claims/text/sentences';

function sentences(text: string): string[] {
  return splitSentences(text).map(({ text: own }) => own);
}

describe('sentences', () => {
  it.each([
    ['Làm việc một. Làm việc hai.', ['Làm việc một.', 'Làm việc hai.']],
    ['Xây mô hình… Trồng cây!', ['Xây mô hình…', 'Trồng cây!']],
    ['Gọi là “sạch”. “Đẹp” là hai.', ['Gọi là “sạch”.', '“Đẹp” là hai.']],
    ['Về TP. Mẫu và ThS. Hoa ở Q. Ba.', ['Về TP. Mẫu và ThS. Hoa ở Q. Ba.']],
    ['Qua Phòng Nội vụ). . ', ['Qua Phòng Nội vụ). .']],
    ['Mua 1.500 cây... và phân bón.', ['Mua 1.500 cây... và phân bón.']],
    ['(Việc một. Việc hai) xong.', ['(Việc một. Việc hai) xong.']],
    ['Khẩu hiệu “Xanh. Sạch” treo ở xã.', ['Khẩu hiệu “Xanh. Sạch” treo ở xã.']],
    ['Mở ngoặc (không đóng. Câu hai.', ['Mở ngoặc (không đóng.', 'Câu hai.']],
    [' . … ', []],
  ])('of %j', (text, found) => {
    expect(sentences(text)).toStrictEqual(found);
  });

  it('know where they begin', () => {
    const text = 'Một.  Hai; ba;';
    for (const { at, text: own } of [...splitSentences(text), ...splitClauses(text)])
      expect(text.slice(at, at + own.length)).toBe(own);
  });

  it('are parted into clauses at semicolons outside brackets', () => {
    expect(splitClauses('a (b; c); d “e; f”; g;').map(({ text }) => text)).toStrictEqual([
      'a (b; c);',
      'd “e; f”;',
      'g;',
    ]);
  });

  it('tell what stands in brackets, also where many are never closed', () => {
    const inside = bracketed('a (b (c) d');
    expect([2, 3, 7, 8].map(inside)).toStrictEqual([false, true, true, false]);
    expect(bracketed('('.repeat(30_000))(5)).toBe(false);
  });
});
