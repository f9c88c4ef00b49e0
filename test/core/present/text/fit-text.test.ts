import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { clipText, padText, wrapText } from '../../../../src/core/present/text/fit-text';

const decomposed = 'Tiêu chí'.normalize('NFD');

describe('clipText', () => {
  it('leaves a text that fits', () => {
    expect(clipText('Tiêu chí', 8, stringWidth)).toBe('Tiêu chí');
  });

  it('cuts with an ellipsis and no space before it', () => {
    expect(clipText('Tiêu chí số 2', 6, stringWidth)).toBe('Tiêu…');
    expect(clipText('Tiêu chí số 2', 7, stringWidth)).toBe('Tiêu c…');
  });

  it('never parts a letter from its marks and counts wide letters twice', () => {
    expect(clipText(decomposed, 5, stringWidth)).toBe(`${'Tiêu'.normalize('NFD')}…`);
    expect(clipText('漢字漢字', 5, stringWidth)).toBe('漢字…');
    expect(clipText('漢字漢字', 4, stringWidth)).toBe('漢…');
  });

  it('puts a text of several lines on one', () => {
    expect(clipText(' a\n b\t c ', 10, stringWidth)).toBe('a b c');
  });
});

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('cộng các dòng được 12.350', 12, stringWidth)).toEqual([
      'cộng các',
      'dòng được',
      '12.350',
    ]);
  });

  it('fills a line to its last column', () => {
    expect(wrapText('một hai ba', 7, stringWidth)).toEqual(['một hai', 'ba']);
  });

  it('breaks inside a word only where it is wider than a line', () => {
    expect(wrapText('a bcdefghij kl', 4, stringWidth)).toEqual(['a', 'bcde', 'fghi', 'j kl']);
    expect(wrapText('漢字漢', 3, stringWidth)).toEqual(['漢', '字', '漢']);
  });

  it('takes a letter that is wider than the line all the same', () => {
    expect(wrapText('漢字', 1, stringWidth)).toEqual(['漢', '字']);
  });

  it('is nothing for an empty text', () => {
    expect(wrapText(' \n ', 10, stringWidth)).toEqual([]);
  });

  it('measures each letter of a huge word a bounded number of times', () => {
    let measured = 0;
    const counting = (text: string) => {
      measured += text.length;
      return text.length;
    };
    expect(wrapText('x'.repeat(32_767), 80, counting)).toHaveLength(Math.ceil(32_767 / 80));
    expect(measured).toBeLessThan(4 * 32_767);
  });
});

describe('padText', () => {
  it('fills on the side away from the text', () => {
    expect(padText('12', 5, 'right', stringWidth)).toBe('   12');
    expect(padText(decomposed, 10, 'left', stringWidth)).toBe(`${decomposed}  `);
  });

  it('leaves a text that is too wide', () => {
    expect(padText('12345', 3, 'right', stringWidth)).toBe('12345');
  });
});
