import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toUnicode } from 'vietnamese-conversion';
import { charsetOfFont, readLegacyText } from '../../../../src/core/values/charsets/legacy-text';
import { isVietnameseSyllable } from '../../../../src/core/values/charsets/syllables';
import { decodeTcvn3, repairTcvn3 } from '../../../../src/core/values/charsets/tcvn3';
import { decodeVni } from '../../../../src/core/values/charsets/vni';
import { encodeTcvn3, encodeVni } from './encode-legacy';

const letters = [
  ...'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđbcdghklmnpqrstvx',
];
const words =
  'kinh phí thực hiện đường thôn xóm nhà văn hóa kế hoạch tổng cộng trường học thủy lợi nước sạch môi trường hộ nghèo ' +
  'chưa đạt giải ngân nguồn vốn ngân sách huyện ủy quyết toán khuyến nông nghiêng khuỷu rượu bươu ngoẹo quýt giờ';
const phrase = fc
  .array(fc.constantFrom(...words.split(' ')), { minLength: 2, maxLength: 12 })
  .map((list) => list.join(' '));
const hasMarks = (text: string) => /[^a-z ]/.test(text.replace(/[ìí]/g, 'i'));

describe('the letters', () => {
  it.each(letters)('%s comes back from TCVN3 and VNI', (letter) => {
    expect(decodeTcvn3(encodeTcvn3(letter))).toBe(letter);
    expect(decodeVni(encodeVni(letter))).toBe(letter);
    expect(decodeVni(encodeVni(letter.toUpperCase()))).toBe(letter.toUpperCase());
  });

  it('are those of another reader', () => {
    for (const letter of letters) {
      expect(toUnicode(encodeTcvn3(letter), 'tcvn3')).toBe(letter);
      // Its table lacks ỷ and ỹ, and tones on ơ and ư.
      if (!/[ỷỹờởỡớợừửữứự]/.test(letter)) expect(toUnicode(encodeVni(letter), 'vni')).toBe(letter);
    }
  });

  it('of VNI do not run into each other', () => {
    expect(decodeVni('tröôùc ngaøy, Ñöôøng uûy ban, AØ Aø')).toBe('trước ngày, Đường ủy ban, À À');
  });

  it('mixed up by a converter for VNI are told back', () => {
    expect(repairTcvn3('TriƯu tÊn, tỉng xŭt khÈu, mẹ')).toBe('Triệu tấn, tổng xuất khẩu, mẹ');
  });
});

describe('syllables', () => {
  it.each(words.split(' '))('%s is one', (word) => expect(isVietnameseSyllable(word)).toBe(true));
  it.each(['café', 'thùc', 'ñôn', 'Österreich', 'naïve', 'BCĐ', 'xx', 'ngghi', 'họạ', 'a'.repeat(13)])(
    '%s is none',
    (word) => expect(isVietnameseSyllable(word)).toBe(false),
  );
});

describe('fonts', () => {
  it.each([
    ['.VnTime', 'TCVN3'],
    [' .vnArial Narrow', 'TCVN3'],
    ['VNI-Times', 'VNI'],
    ['VNI Aptima', 'VNI'],
    ['Times New Roman', null],
    ['Vni', null],
    [null, null],
  ])('%s: %s', (font, charset) => expect(charsetOfFont(font)).toBe(charset));
});

describe('legacy texts', () => {
  it.each([
    ['Tæng céng', '.VnTime', 'Tổng cộng', false],
    ['Tæng céng', '.VnTimeH', 'TỔNG CỘNG', false],
    ['Tæng céng', null, 'Tổng cộng', false],
    ['®Êt', 'Arial', 'đất', false],
    ['MÝa', 'Times New Roman', 'Mía', false],
    ['TriÖu USD', null, 'Triệu USD', false],
    ['- TT H§ND huyÖn', null, '- TT HĐND huyện', false],
    ['h×nh', null, 'hình', false],
    ['UÛY BAN NHAÂN DAÂN', null, 'ỦY BAN NHÂN DÂN', false],
    ['Ñôn vò tính', null, 'Đơn vị tính', false],
    ['Ñöôøng', 'VNI-Times', 'Đường', false],
    ['TriƯu tÊn', 'Times New Roman', 'Triệu tấn', true],
    ['TriƯu tÊn', '.VnTime', 'Triệu tấn', true],
    ['So víi tỉng xŭt khÈu', null, 'So với tổng xuất khẩu', true],
  ])('%s in %s is %s', (text, font, read, isHalfConverted) => {
    expect(readLegacyText(text, font)).toMatchObject({ text: read, isHalfConverted });
  });

  it.each([
    ['Tổng cộng', '.VnTime'],
    ['Đã', '.VnTime'],
    ['12,5', '.VnTime'],
    ['x²', '.VnTime'],
    ['Tong cong', 'VNI-Times'],
    ...[
      'café',
      '5 µm',
      '±5 °C',
      'naïve',
      'Malmö',
      'Curaçao',
      'Hà Nội',
      'Phú',
      'Ký',
      'Xã Mẫu',
      'toàn xã',
      'Ðường',
    ].map((text) => [text, null] as const),
    ['Đại hội BCĐNTM', null],
    ['Số: 12/QĐ-UBND – tÊN', null],
  ])('%s in %s is none', (text, font) => expect(readLegacyText(text, font)).toBeNull());

  it('are told from Unicode, whatever the font', () => {
    fc.assert(
      fc.property(phrase.filter(hasMarks), (text) => {
        expect(readLegacyText(text, 'Times New Roman')).toBeNull();
        expect(readLegacyText(text.toUpperCase(), null)).toBeNull();
        // "céng" may be Unicode or TCVN3: without a font it is left alone, but never read as something else.
        expect([text, undefined]).toContain(readLegacyText(encodeTcvn3(text), null)?.text);
        expect(readLegacyText(encodeTcvn3(text), '.VnTime')?.text).toBe(text);
        expect(readLegacyText(encodeVni(text), 'VNI-Times')?.text).toBe(text);
      }),
    );
  });

  it('never make it throw, and long ones are judged by their beginning', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(null, '.VnTime', 'VNI-Times'),
        (text, font) => {
          readLegacyText(text, font);
        },
      ),
    );
    const long = 'Tæng céng '.repeat(3276);
    expect(readLegacyText(long, null)!.text).toBe('Tổng cộng '.repeat(3276));
  });
});
