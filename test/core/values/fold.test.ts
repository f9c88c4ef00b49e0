import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../src/core/values/fold';

describe('fold', () => {
  it.each([
    ['Đơn vị tính', 'don vi tinh'],
    ['TỔNG CỘNG', 'tong cong'],
    ['  Văn   hoá ', 'van hoa'],
    ['văn hóa', 'van hoa'],
    ['Thuỷ lợi', 'thuy loi'],
    ['Thủy\u00a0lợi', 'thuy loi'],
    ['Dòng\nthứ hai', 'dong thu hai'],
    ['m²', 'm²'],
    ['', ''],
  ])('reduces %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('knows the look-alikes of Đ that old fonts leave behind', () => {
    expect(fold('Ðạt ðạt Ɖạt')).toBe('dat dat dat');
  });

  it('drops characters that nobody sees', () => {
    expect(fold('\ufeffđạt\u200b ch\u00aduẩn')).toBe('dat chuan');
  });

  it('does not depend on the composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
