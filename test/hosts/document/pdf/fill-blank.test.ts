import { describe, expect, it } from '@jest/globals';
import { fillBlank } from '../../../../src/hosts/document/pdf/fill-blank';

describe('fillBlank', () => {
  it.each([
    ['within a word', 'xã đ t', 0.7, 'ạ', 'xã đạt'],
    ['at the end of a word', 'còn 06 ch tiêu', 0.6, 'ỉ', 'còn 06 chỉ tiêu'],
    ['at the end of the text', 'kế ho ch tr ', 0.95, 'ẻ', 'kế ho ch trẻ'],
    ['at its beginning', ' n ã', 0, 'đế', 'đến ã'],
    ['in the nearest of several blanks', 'li u minh h a)', 0.77, 'ọ', 'li u minh họa)'],
    ['where no word is known', 'xz q', 0.5, 'ạ', 'xzạq'],
  ])('puts letters of another font back %s', (_, text, place, letters, filled) => {
    expect(fillBlank(text, place, letters)).toBe(filled);
  });

  it('takes no blank that is far away, and none of a text longer than a line', () => {
    expect(fillBlank('a '.repeat(300), 0.5, 'ạ')).toBeNull();
    expect(fillBlank('a bcdefghijklm', 0.9, 'ạ')).toBeNull();
    expect(fillBlank('abc', 0.5, 'ạ')).toBeNull();
  });
});
