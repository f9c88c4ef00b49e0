import { describe, expect, it } from '@jest/globals';
import { listNumber } from '../../../../src/hosts/document/docx/list-number';

describe('listNumber', () => {
  it.each<[number, string, string]>([
    [4, 'decimal', '4'],
    [4, 'decimalZero', '04'],
    [12, 'decimalZero', '12'],
    [4, 'lowerLetter', 'd'],
    [26, 'upperLetter', 'Z'],
    [27, 'lowerLetter', 'aa'],
    [54, 'lowerLetter', 'bbb'],
    [781, 'lowerLetter', '781'],
    [0, 'lowerLetter', '0'],
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [0, 'upperRoman', '0'],
    [40_000, 'upperRoman', '40000'],
    [4, 'none', ''],
    [4, 'bullet', ''],
    [4, 'vietnameseCounting', '4'],
  ])('%d as %s is %j', (value, format, written) => expect(listNumber(value, format)).toBe(written));
});
