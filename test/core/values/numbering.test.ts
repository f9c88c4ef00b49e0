import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  parseRoman,
  readNumbering,
  renumbered,
  splitNumbering,
  writeRoman,
} from '../../../src/core/values/numbering';

describe('parseRoman', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
    ['LXXXVIII', 88],
    ['XCIX', 99],
  ])('%s is %d', (text, value) => {
    expect(parseRoman(text)).toBe(value);
  });

  it.each(['', 'IIII', 'IC', 'VV', 'C', 'iv', '4'])('%j is none', (text) => {
    expect(parseRoman(text)).toBeNull();
  });

  it('gives every number below 100 one writing', () => {
    const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
    const writings = tens.flatMap((ten) => ones.map((one) => ten + one)).slice(1);
    expect(writings.map(parseRoman)).toStrictEqual(Array.from({ length: 99 }, (_, i) => i + 1));
  });
});

describe('writeRoman', () => {
  it('writes what parseRoman reads', () => {
    const numbers = Array.from({ length: 99 }, (_, i) => i + 1);
    expect(numbers.map((number) => parseRoman(writeRoman(number)))).toStrictEqual(numbers);
    expect(writeRoman(100)).toBe('C');
  });
});

describe('renumbered', () => {
  it.each([
    ['2', 0, 3, '3'],
    ['(2)', 0, 10, '(10)'],
    ['02. Đường 2 làn', 0, 3, '03. Đường 2 làn'],
    ['09.', 0, 10, '10.'],
    ['2.1', 1, 3, '2.3'],
    ['2.1.', 0, 3, '3.1.'],
    ['IV', 0, 5, 'V'],
    ['I.2', 0, 2, 'II.2'],
    ['A1', 1, 2, 'A2'],
    ['a)', 0, 2, null],
    ['A1', 0, 2, null],
    ['2', 1, 2, null],
    ['', 0, 1, null],
  ])('%j, place %d, %d → %j', (text, place, value, after) => {
    expect(renumbered(text, place, value)).toBe(after);
  });
});

describe('readNumbering', () => {
  it.each([
    ['A', 'letter', [1], 'A'],
    ['C.', 'letter', [3], 'C'],
    ['D', 'letter', [4], 'D'],
    ['L', 'letter', [12], 'L'],
    ['I', 'roman', [1], 'I'],
    ['IV.', 'roman', [4], 'IV'],
    ['II-', 'roman', [2], 'II'],
    ['III –', 'roman', [3], 'III'],
    ['1', 'number', [1], '1'],
    [' 12. ', 'number', [12], '12'],
    ['03', 'number', [3], '3'],
    ['(1)', 'number', [1], '1'],
    ['1)', 'number', [1], '1'],
    ['1/', 'number', [1], '1'],
    ['2.10', 'number', [2, 10], '2.10'],
    ['02.01', 'number', [2, 1], '2.1'],
    ['1.2.3.4', 'number', [1, 2, 3, 4], '1.2.3.4'],
    ['I.2', 'number', [1, 2], 'I.2'],
    ['A1', 'number', [1, 1], 'A.1'],
    ['B.2.1', 'number', [2, 2, 1], 'B.2.1'],
    ['1.a', 'number', [1, 1], '1.a'],
    ['2b', 'number', [2, 2], '2.b'],
    ['2.1đ)', 'number', [2, 1, 4.5], '2.1.đ'],
    ['I.a', 'number', [1, 1], 'I.a'],
    ['a', 'small-letter', [1], 'a'],
    ['b)', 'small-letter', [2], 'b'],
    ['đ', 'small-letter', [4.5], 'đ'],
    ['e/', 'small-letter', [5], 'e'],
    ['-', 'dash', [], '-'],
    ['–', 'dash', [], '-'],
    ['_', 'dash', [], '-'],
    ['*', 'dash', [], '-'],
    ['•', 'dash', [], '-'],
    ['+', 'plus', [], '+'],
  ])('reads %j', (text, style, parts, code) => {
    expect(readNumbering(text)).toStrictEqual({ style, parts, code });
  });

  it.each([
    '',
    '()',
    'x',
    'v',
    'Đ',
    'O',
    'TT',
    'IIII',
    'IIII.1',
    '2024',
    '12.500',
    '1.234.567',
    '1,5',
    '1..2',
    '1.a.2',
    '30/6',
    '1(2)',
    'Tổng cộng',
    '1.1.1.1.1.1.1',
  ])('takes %j for none', (text) => {
    expect(readNumbering(text)).toBeNull();
  });

  it('takes a long text for none', () => {
    expect(readNumbering('1'.repeat(32_767))).toBeNull();
  });

  it('gives a code that reads as itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\(?[A-DIVX\d.a-eđ+-]{1,6}[).]?$/), (text) => {
        const numbering = readNumbering(text);
        expect(numbering && readNumbering(numbering.code)).toStrictEqual(numbering);
      }),
    );
  });
});

describe('splitNumbering', () => {
  it.each([
    ['8.1. Có điểm phục vụ', '8.1', 'Có điểm phục vụ'],
    ['8.1 Có điểm phục vụ', '8.1', 'Có điểm phục vụ'],
    ['8.1.Có điểm phục vụ', '8.1', 'Có điểm phục vụ'],
    ['  17.12) Tỷ lệ', '17.12', 'Tỷ lệ'],
    ['(2.1) Tỷ lệ', '2.1', 'Tỷ lệ'],
    ['I.1. Vốn', 'I.1', 'Vốn'],
    ['1. Giao thông', '1', 'Giao thông'],
    ['1. 5 thôn', '1', '5 thôn'],
    ['1.Giao thông', '1', 'Giao thông'],
    ['2: Giao thông', '2', 'Giao thông'],
    ['II. Ngân sách', 'II', 'Ngân sách'],
    ['A. Tổng', 'A', 'Tổng'],
    ['a. Vốn', 'a', 'Vốn'],
    ['đ) Vốn', 'đ', 'Vốn'],
    ['đ) Vốn'.normalize('NFD'), 'đ', 'Vốn'],
    ['h) Vốn', 'h', 'Vốn'],
    ['(1) Vốn', '1', 'Vốn'],
    ['1/ Vốn', '1', 'Vốn'],
    ['b/ Vốn', 'b', 'Vốn'],
    ['I- Vốn', 'I', 'Vốn'],
    ['II – Vốn', 'II', 'Vốn'],
    ['- Vốn', '-', 'Vốn'],
    ['-Vốn', '-', 'Vốn'],
    ['– Vốn', '-', 'Vốn'],
    ['+ Vốn', '+', 'Vốn'],
    ['1. Vốn\nđầu tư', '1', 'Vốn\nđầu tư'],
  ])('splits %j', (text, code, rest) => {
    const split = splitNumbering(text);
    expect([split?.numbering.code, split?.rest]).toStrictEqual([code, rest]);
  });

  it.each([
    '',
    'Vốn',
    '1',
    '1.',
    '8.1',
    '-',
    '2.000 m đường',
    '12.500',
    '1.234,5 km',
    '30.6.2024',
    '12:30',
    '1/2 số hộ',
    '15/19 tiêu chí',
    '5 - 9 tiêu chí',
    'I-ốt',
    'IIII. Vốn',
    'h. Minh Tân',
    'x. Minh Tân',
    'v.v. và khác',
    'TT. Vốn',
    '2024. Vốn',
    '10 thôn',
  ])('finds none in %j', (text) => {
    expect(splitNumbering(text)).toBeNull();
  });

  it('never throws and never loses a word', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\(?[A-DIVX\d.a-e/+-]{0,6}[).]? ?[a-z\d]{0,5}$/)),
        (text) => {
          const split = splitNumbering(text);
          expect(split === null || text.normalize('NFC').trimEnd().endsWith(split.rest)).toBe(true);
        },
      ),
    );
  });
});
