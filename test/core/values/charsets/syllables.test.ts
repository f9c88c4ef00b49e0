import { describe, expect, it } from '@jest/globals';
import { commonSyllables } from '../../../../src/core/values/charsets/common-syllables';
import { isCommonSyllable, isSyllable } from '../../../../src/core/values/charsets/syllables';
import { decodeTcvn3 } from '../../../../src/core/values/charsets/tcvn3';

describe('isSyllable', () => {
  it.each(
    'nghiêng khuyến quyết gì giếng giữa yên ý ỷ ĐƯỜNG xuất khuya hoà hòa ngoằn oanh uống quốc mướt tuýp y'.split(
      ' ',
    ),
  )('knows %s', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each([
    'văt',
    'mat',
    'tảc',
    'khờch',
    'gộnộrộ',
    'Thằáng',
    'q',
    'ngh',
    'xyz',
    'đqut',
    'nghiêngnghiêngng',
    '',
  ])('does not take %j for one', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('isCommonSyllable', () => {
  it('knows a word in any case, composition and place of its tone', () => {
    expect(['hóa', 'HOÁ', 'hoá'.normalize('NFD')].every(isCommonSyllable)).toBe(true);
    expect(['xó', 'khụng', 'zz', 'hoáà'].some(isCommonSyllable)).toBe(false);
  });

  it('knows syllables only', () => {
    expect(commonSyllables.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
  });

  it('knows few words that TCVN3 could mean in another way', () => {
    const ambiguous = [...new Set(commonSyllables.split(' '))].filter(
      (word) =>
        Array.from(word).every((letter) => letter <= 'ÿ') &&
        decodeTcvn3(word) !== word &&
        isCommonSyllable(decodeTcvn3(word)),
    );
    expect(ambiguous).toEqual(['phó', 'dùng', 'nói']);
  });
});
