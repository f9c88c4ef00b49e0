import { describe, expect, it } from '@jest/globals';
import { decodeCellText, decodeXmlText } from '../../../src/hosts/xlsx/xml-text';

describe('decodeXmlText', () => {
  it.each([
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['&quot;x&quot; &apos;y&apos;', '"x" \'y\''],
    ['&#7843;n &#x1EA3;n &#X1ea3;', 'ản ản ả'],
    ['&#128512;', '😀'],
    ['&#xD;&#xA;', '\r\n'],
  ])('resolves %s', (raw, text) => expect(decodeXmlText(raw)).toBe(text));

  it.each([
    '&i;',
    'A & B',
    'A&B;',
    '&#;',
    '&#x;',
    '&#0;',
    '&#x110000;',
    '&#12a;',
    '&',
    '&amp',
    '&verylongname;',
  ])('leaves %s as it stands', (raw) => expect(decodeXmlText(raw)).toBe(raw));

  it('does not resolve what a reference has produced', () => {
    expect(decodeXmlText('&amp;lt;')).toBe('&lt;');
  });

  it('turns every line end of the file into one', () => {
    expect(decodeXmlText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
});

describe('decodeCellText', () => {
  it.each([
    ['a_x000D_\nb', 'a\nb'],
    ['a_x000d_b', 'a\rb'],
    ['_x0007_', '\u0007'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x00G0_ _x41_ x0041_', '_x00G0_ _x41_ x0041_'],
    ['a\r\nb', 'a\nb'],
  ])('reads %j as it was typed', (stored, text) => expect(decodeCellText(stored)).toBe(text));
});
