import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toVNI } from 'vietnamese-conversion';
import { decodeVni, vniWritings } from '../../../../src/core/values/charsets/vni';
import { encodeVni } from './encode-legacy';
import { vietnameseLetterSalad, vietnameseLetters } from './vietnamese-words';

describe('decodeVni', () => {
  it.each([
    ['UÛY BAN NHAÂN DAÂN XAÕ MAÃU', 'ỦY BAN NHÂN DÂN XÃ MẪU'],
    ['Uûy ban nhaân daân', 'Ủy ban nhân dân'],
    ['Ñöôøng giao thoâng, tyû leä, quyõ', 'Đường giao thông, tỷ lệ, quỹ'],
    ['Nguoàn voán ñaàu tö', 'Nguồn vốn đầu tư'],
    ['12.500 m², 30°C, ±5', '12.500 m², 30°C, ±5'],
    ['', ''],
  ])('reads %j as %j', (text, read) => {
    expect(decodeVni(text)).toBe(read);
  });

  it('reads every letter back', () => {
    expect(vietnameseLetters.map((letter) => decodeVni(encodeVni(letter)))).toEqual(vietnameseLetters);
    expect(new Set(vietnameseLetters.map(encodeVni)).size).toBe(vietnameseLetters.length);
  });

  it('reads any text back', () => {
    fc.assert(
      fc.property(vietnameseLetterSalad, (text) => {
        expect(decodeVni(encodeVni(text))).toBe(text);
      }),
    );
  });

  it('reads what another converter writes, which only mistakes ỷ and ỹ', () => {
    const letters = vietnameseLetters.filter((letter) => !/[ỷỹ]/i.test(letter));
    expect(letters.map((letter) => decodeVni(toVNI(letter, 'unicode')))).toEqual(letters);
  });
});

describe('vniWritings', () => {
  it('knows what every letter was before it was taken for VNI', () => {
    for (const letter of vietnameseLetters.filter((one) => !/[íì]/i.test(one))) {
      const writings = vniWritings(letter);
      expect(writings).toContain(encodeVni(letter));
      expect(writings.map((written) => decodeVni(written))).toEqual(writings.map(() => letter));
    }
    expect(vniWritings('x')).toEqual([]);
  });
});
