import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../../../src/core/present/text/plain-text';

describe('plainText', () => {
  it('puts white space of any kind as one space', () => {
    expect(plainText('  Biểu\r\n01\u00a0\t– xã ')).toBe('Biểu 01 – xã');
  });

  it('takes from a text what would act on the terminal', () => {
    expect(plainText('a\u001b[2Jb\u0007\u009bc')).toBe('a\ufffd[2Jb\ufffd\ufffdc');
    expect(plainText('abc\u202excod')).toBe('abc\ufffdxcod');
    expect(plainText('x\ud800')).toBe('x\ufffd');
  });

  it('leaves Vietnamese as it is, decomposed or not', () => {
    const text = 'Đã đạt 15/19 tiêu chí'.normalize('NFD');
    expect(plainText(text)).toBe(text);
  });
});
