import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentLine, textValue } from '../../../../src/core/present/calendar/content-line';

describe('content lines', () => {
  it('are folded at 75 octets without cutting a letter, and unfold to what they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const plain = text.replace(/[\r\n]/g, '');
        const folded = contentLine(plain);
        for (const line of folded.slice(0, -2).split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).toBe(new TextDecoder().decode(new TextEncoder().encode(line)));
        }
        expect(folded.replaceAll('\r\n ', '')).toBe(`${plain}\r\n`);
      }),
    );
  });

  it('fit 75 octets exactly', () => {
    expect(contentLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
    expect(contentLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
    expect(contentLine(`${'a'.repeat(73)}ệ😀`)).toBe(`${'a'.repeat(73)}\r\n ệ😀\r\n`);
    expect(contentLine(`${'a'.repeat(73)}đ`)).toBe(`${'a'.repeat(73)}đ\r\n`);
  });

  it('escape what has a meaning of its own, and leave out what no calendar may hold', () => {
    expect(textValue('a;b,c\\d\r\ne\nf\u0007g')).toBe('a\\;b\\,c\\\\d\\ne\\nf g');
  });
});
