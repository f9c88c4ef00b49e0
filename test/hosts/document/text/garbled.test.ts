import { describe, expect, it } from '@jest/globals';
import { isGarbled } from '../../../../src/hosts/document/text/garbled';

const report =
  'Đến nay xã Mẫu đạt 12/19 tiêu chí và 58/74 chỉ tiêu của bộ tiêu chí xã nông thôn mới nâng cao. ';
const moved = (by: number) =>
  [...report.repeat(3)].map((c) => (c === ' ' ? c : String.fromCharCode(c.charCodeAt(0) + by))).join('');

describe('isGarbled', () => {
  it.each<[string, string, boolean]>([
    ['Vietnamese', report.repeat(3), false],
    [
      'Vietnamese in TCVN3',
      'KÕt qu¶ thùc hiÖn kÕ ho¹ch x©y dùng n«ng th«n míi cña x· n¨m 2024. '.repeat(5),
      false,
    ],
    ['a list of figures', '12.500 3.400 15/19 85% '.repeat(30), false],
    ['a few words of another language', 'Signed by X on paper', false],
    ['letters that stand for others', moved(5), true],
    ['letters that are none', moved(0xe000), true],
    ['nothing', '', false],
  ])('judges %s', (_, text, expected) => expect(isGarbled([text])).toBe(expected));
});
