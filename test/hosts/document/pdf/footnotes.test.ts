import { describe, expect, it } from '@jest/globals';
import { partFootnotes } from '../../../../src/hosts/document/pdf/footnotes';

const line = (text: string, size: number, isMarked = false) => ({ text, size, isMarked });

describe('partFootnotes', () => {
  it('takes the smaller lines from the first number on, at the foot of the page', () => {
    const lines = [
      line('Đạt 51/57 chỉ tiêu, còn', 14),
      line('Chưa tính chỉ tiêu đang', 10, true),
      line('chờ thẩm định.', 10),
      line('2 Theo sổ của xã.', 10),
    ];
    expect(partFootnotes(lines, 14)).toEqual({
      text: ['Đạt 51/57 chỉ tiêu, còn'],
      notes: ['Chưa tính chỉ tiêu đang', 'chờ thẩm định.', 'Theo sổ của xã.'],
    });
  });

  it('leaves numbered lines of the usual size, and smaller ones without a number', () => {
    for (const lines of [
      [line('1 Quy hoạch', 14)],
      [line('Biểu kèm theo', 10)],
      [line('1 Xã', 10), line('Vốn', 14)],
    ])
      expect(partFootnotes(lines, 14)).toEqual({ text: lines.map(({ text }) => text), notes: [] });
  });
});
