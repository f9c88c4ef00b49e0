import { describe, expect, it } from '@jest/globals';
import { decodeText } from '../../../../src/hosts/document/text/decode-text';

const report = 'Báo cáo kết quả xây dựng nông thôn mới: xã đạt 12/19 tiêu chí, vốn 1,5 tỷ đồng.';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Bytes of a text whose characters are those of Latin-1. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** As a writer of the code page 1258 does it: letters with their hats, then the tone. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0] ?? '';
    const bare = codes.has(letter) ? letter : letter.normalize('NFD').replace(tone, '').normalize('NFC');
    for (const part of codes.has(letter) ? [letter] : [bare, tone]) bytes.push(codes.get(part)!);
  }
  return Uint8Array.from(bytes);
}

describe('decodeText', () => {
  const utf8 = new TextEncoder().encode(report);

  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16 of Windows', utf16(`\ufeff${report}`, true)],
    ['UTF-16 of the network', utf16(`\ufeff${report}`, false)],
    ['windows-1258', windows1258(report)],
    ['TCVN3', latin1('B¸o c¸o kÕt qu¶ x©y dùng n«ng th«n míi: x· ®¹t 12/19 tiªu chÝ, vèn 1,5 tû ®ång.')],
    [
      'VNI',
      latin1(
        'Baùo caùo keát quaû xaây döïng noâng thoân môùi: xaõ ñaït 12/19 tieâu chí, voán 1,5 tyû ñoàng.',
      ),
    ],
  ])('reads %s', (_, bytes) => expect(decodeText(bytes)).toBe(report));

  it('keeps UTF-8 of which one byte is broken', () => {
    expect(decodeText(Uint8Array.from([...utf8, 0xe1]))).toBe(`${report}\ufffd`);
  });

  it('reads a text without one Vietnamese word', () => {
    expect(decodeText(new TextEncoder().encode('no number\n'))).toBe('no number\n');
    expect(decodeText(latin1('12\xb0'))).toBe('12°');
    expect(decodeText(new Uint8Array())).toBe('');
  });

  it.each<[string, Uint8Array]>([
    ['bytes of nothing', new Uint8Array(100)],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0])],
    ['a mark before bytes of nothing', Uint8Array.from([0xff, 0xfe, 0, 0, 0, 0])],
    ['a picture of another format', Uint8Array.from([0x42, 0x4d, 0xf6, 0x03, 0x14, 0x88])],
  ])('takes %s for no text', (_, bytes) => expect(decodeText(bytes)).toBeNull());
});
