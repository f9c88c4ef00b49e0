import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  findAmountInWords,
  readAmountInWords,
  writeAmountInWords,
} from '../../../src/core/values/amount-in-words';

describe('readAmountInWords', () => {
  it.each([
    ['Mười bốn tỷ tám trăm linh tám triệu đồng', 14_808_000_000],
    ['Mười bốn tỉ, tám trăm lẻ tám triệu đồng chẵn.', 14_808_000_000],
    ['hai mươi mốt nghìn đồng', 21_000],
    ['Hai mươi tư triệu, năm trăm năm mươi lăm ngàn đồng', 24_555_000],
    ['hai tỷ rưỡi', 2_500_000_000],
    ['ba triệu rưỡi đồng', 3_500_000],
    ['một trăm rưỡi', 150],
    ['hai trăm rưỡi nghìn đồng', 250_000],
    ['Một nghìn hai trăm tỷ đồng', 1_200_000_000_000],
    ['Một triệu không trăm linh năm nghìn đồng', 1_005_000],
    ['một nghìn lẻ năm đồng', 1_005],
    ['Mười đồng', 10],
    ['mươi lăm triệu', 15_000_000],
    ['Không đồng', 0],
    ['MUOI BON TY TAM TRAM LINH TAM TRIEU DONG', 14_808_000_000],
    ['Hai tỷ đồng Việt Nam', 2_000_000_000],
    ['hai tỷ năm triệu VNĐ', 2_005_000_000],
    ['một tỷ linh năm đồng', 1_000_000_005],
  ])('%s', (text, value) => {
    expect(readAmountInWords(text)).toBe(value);
  });

  it.each([
    ...['', 'đồng', 'tỷ đồng', 'triệu', 'mười bốn phẩy tám tỷ', 'hai nghìn ba triệu', 'hai triệu ba triệu'],
    ...['hai ba bốn', 'trăm', 'hai trăm linh', 'linh năm', 'hai mươi ba bốn', 'hai ba mươi', 'hai mươi tỏi'],
    ...[
      'tỏi mươi hai',
      'hai trăm tỏi',
      'hai tỷ tỏi',
      'tỏi tỷ hai',
      'hai tỷ rưỡi ba',
      'hai tỷ ba triệu tỏi',
      '12 triệu',
    ],
    ...['hai tỷ mốt', 'một nghìn năm', 'linh năm nghìn', 'x'.repeat(2000)],
  ])('%s không phải số tiền', (text) => {
    expect(readAmountInWords(text)).toBeNull();
  });

  it('đọc lại đúng số đã viết', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        expect(readAmountInWords(writeAmountInWords(value))).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 4 }), (value, thousands) => {
        const amount = value * 1000 ** thousands;
        expect(readAmountInWords(writeAmountInWords(amount))).toBe(amount);
      }),
    );
  });

  it('không vấp với chữ bất kỳ', () => {
    const word = fc.constantFrom(
      ...'mươi mười trăm linh lẻ tỷ triệu nghìn rưỡi hai năm đồng chẵn'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const value = readAmountInWords(words.join(' '));
        expect(value === null || (Number.isInteger(value) && value >= 0)).toBe(true);
      }),
    );
  });
});

describe('writeAmountInWords', () => {
  it.each([
    [0, 'Không đồng'],
    [1_005, 'Một nghìn không trăm linh năm đồng'],
    [21_015, 'Hai mươi mốt nghìn không trăm mười lăm đồng'],
    [11_000_000, 'Mười một triệu đồng'],
    [14_808_000_000, 'Mười bốn tỷ tám trăm linh tám triệu đồng'],
    [1_200_000_000_000, 'Một nghìn hai trăm tỷ đồng'],
    [2_000_000_300, 'Hai tỷ ba trăm đồng'],
  ])('%i', (value, words) => {
    expect(writeAmountInWords(value)).toBe(words);
  });
});

describe('findAmountInWords', () => {
  it.each([
    ['Bằng chữ: Hai tỷ đồng.', 'Hai tỷ đồng', 2e9],
    ['(Bằng chữ: Hai tỷ, ba trăm triệu đồng chẵn./.)', 'Hai tỷ, ba trăm triệu đồng chẵn', 2.3e9],
    ['Tổng số tiền bằng chữ là hai triệu đồng; chưa kể thuế', 'hai triệu đồng', 2e6],
    ['Bằng chữ: ……… đồng', '……… đồng', null],
  ])('%s', (text, words, value) => {
    const found = findAmountInWords(text)!;
    expect([found.text, found.value]).toEqual([words, value]);
    expect(text.slice(found.at, found.at + found.text.length)).toBe(words);
  });

  it.each(['Hai tỷ đồng', 'Bằng chữ:', 'Bằng chữ: ……', `Bằng chữ: ${'hai '.repeat(500)}`])(
    'không thấy trong %s',
    (text) => {
      expect(findAmountInWords(text)).toBeNull();
    },
  );
});
