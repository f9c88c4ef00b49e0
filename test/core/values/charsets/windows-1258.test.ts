import { describe, expect, it } from '@jest/globals';
import { windows1258Bytes } from '../../../../src/core/values/charsets/windows-1258';

describe('windows1258Bytes', () => {
  it.each([
    ['Ơ', ['Õ']],
    ['ư', ['ý']],
    ['\u0303', ['Þ']],
    ['ờ', ['õÌ']],
    ['ế', ['êì']],
    ['a', []],
    ['Õ', ['OÞ']],
    ['Ð', []],
  ])('undoes %j', (character, written) => {
    expect(windows1258Bytes(character)).toEqual(written);
  });

  it('agrees with a decoder of the platform', () => {
    const decoder = new TextDecoder('windows-1258');
    const decode = (written: string) =>
      decoder.decode(Uint8Array.from(written, (one) => one.charCodeAt(0))).normalize('NFC');
    for (const letter of 'ĂăĐđƠơƯườếặỹẻ') expect(windows1258Bytes(letter).map(decode)).toEqual([letter]);
  });
});
