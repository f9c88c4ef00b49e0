import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toUnicode } from 'vietnamese-conversion';
import { decodeTcvn3 } from '../../../../src/core/values/charsets/tcvn3';
import { encodeTcvn3 } from './encode-legacy';
import { vietnameseLetterSalad, vietnameseLetters } from './vietnamese-words';

describe('decodeTcvn3', () => {
  it.each([
    ['ñy ban nh©n d©n x· MÉu', 'ủy ban nhân dân xã Mẫu'],
    ['§\u00ad\u00adîng giao th«ng', 'Đưượng giao thông'],
    ['KÕ ho¹ch n\u00ad\u00edc s¹ch', 'Kế hoạch nước sạch'],
    ['12.500 m², 30°C, ±5', '12.500 m², 30°C, ±5'],
    ['', ''],
  ])('reads %j as %j', (text, read) => {
    expect(decodeTcvn3(text)).toBe(read);
  });

  it('reads every small letter back, and the capitals without a tone', () => {
    const own = vietnameseLetters.filter(
      (letter) => letter === letter.toLowerCase() || 'ĂÂÊÔƠƯĐ'.includes(letter),
    );
    expect(own.map((letter) => decodeTcvn3(encodeTcvn3(letter)))).toEqual(own);
    expect(new Set(own.map(encodeTcvn3)).size).toBe(own.length);
  });

  it('reads any text back but for the case of its capitals with a tone', () => {
    fc.assert(
      fc.property(vietnameseLetterSalad, (text) => {
        expect(decodeTcvn3(encodeTcvn3(text)).toLowerCase()).toBe(text.toLowerCase());
        expect(decodeTcvn3(encodeTcvn3(text.toLowerCase())).toUpperCase()).toBe(text.toUpperCase());
      }),
    );
  });

  it('agrees with another converter on every small letter', () => {
    const small = vietnameseLetters.filter((letter) => letter === letter.toLowerCase());
    expect(small.map((letter) => toUnicode(encodeTcvn3(letter), 'tcvn3'))).toEqual(small);
  });
});
