import { describe, expect, it } from '@jest/globals';
import { decodeLegacyLines } from '../../../../src/hosts/document/text/legacy-lines';

describe('decodeLegacyLines', () => {
  it('leaves lines in Unicode as they are, also those that could be of another charset', () => {
    const lines = ['BÁO CÁO', 'Xã có 12 tiêu chí', 'Số thôn: 5', '', 'có'];
    expect(decodeLegacyLines(lines)).toEqual(lines);
  });

  it('reads TCVN3 and VNI, and lines between that could be either', () => {
    expect(decodeLegacyLines(['KÕt qu¶ thùc hiÖn kÕ ho¹ch', '12', 'x· cã 3 th«n'])).toEqual([
      'Kết quả thực hiện kế hoạch',
      '12',
      'xã có 3 thôn',
    ]);
    expect(decodeLegacyLines(['Keát quaû thöïc hieän keá hoaïch'])).toEqual(['Kết quả thực hiện kế hoạch']);
  });

  it('reads the sure lines alone where most of the text is in Unicode', () => {
    const open = 'vÊn ®Ò';
    expect(
      decodeLegacyLines(['Đạt 12 tiêu chí', 'Kế hoạch vốn', 'KÕt qu¶ thùc hiÖn kÕ ho¹ch', 'có']),
    ).toEqual(['Đạt 12 tiêu chí', 'Kế hoạch vốn', 'Kết quả thực hiện kế hoạch', 'có']);
    expect(decodeLegacyLines([open])[0]).toBe(decodeLegacyLines([open, '1'])[0]);
  });
});
