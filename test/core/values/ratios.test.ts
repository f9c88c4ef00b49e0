import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRatio } from '../../../src/core/values/ratios';

describe('readRatio', () => {
  it.each([
    ['15/19', 15, 19, null],
    ['15/19 tiêu chí', 15, 19, null],
    ['7/7', 7, 7, null],
    ['5/12', 5, 12, null],
    ['04/06', 4, 6, null],
    ['21/19 tiêu chí', 21, 19, null],
    ['1.234/1.500 hộ', 1234, 1500, null],
    ['15 / 19', 15, 19, null],
    ['0/0', 0, 0, null],
    ['31/12 hộ', 31, 12, null],
    ['9/2024 hộ', 9, 2024, null],
    ['40/31', 40, 31, null],
    ['109 triệu/217 triệu', 109, 217, null],
    ['12 hộ/15 hộ, đạt 80%', 12, 15, 80],
    ['173/200 (86,5%)', 173, 200, 86.5],
    ['173/200 (86,5 %).', 173, 200, 86.5],
    ['173/200 hộ (86,5%)', 173, 200, 86.5],
    ['173/200 = 86,5%', 173, 200, 86.5],
    ['173/200, đạt 86.5%', 173, 200, 86.5],
    ['86,5% (173/200)', 173, 200, 86.5],
    ['86,5 % (173/200 hộ)', 173, 200, 86.5],
    ['9/2024 (0,4%)', 9, 2024, 0.4],
  ])('reads %j', (text, part, whole, percent) => {
    const ratio = readRatio(text);
    expect([ratio?.part.value, ratio?.whole.value, ratio?.percent?.value ?? null]).toStrictEqual([
      part,
      whole,
      percent,
    ]);
  });

  it('keeps how finely the figures are written', () => {
    expect(readRatio('1,5/20 (7,50%)')).toStrictEqual({
      part: { value: 1.5, ulp: 0.1 },
      whole: { value: 20, ulp: 1 },
      percent: { value: 7.5, ulp: 0.01 },
    });
  });

  it.each([
    '',
    '/',
    '15',
    '15/',
    '/19',
    '30/6/2024',
    '31/12',
    '24/7',
    '9/2024',
    '32/2022/QĐ-UBND',
    '57/KTHT',
    '32/2022-QĐ',
    'trước 30/6',
    '15/19 tiêu chí, 51/57 chỉ tiêu',
    '15/19 tiêu chí 51',
    '5 km/10 phút',
    '1.23.4/5',
    '5/1.23.4',
    '1/2 (1.23.4%)',
    '1.2.3% (1/2)',
    '15%/19',
    '(86,5%)',
  ])('takes %j for no fraction', (text) => {
    expect(readRatio(text)).toBeNull();
  });

  it('takes a long text for no fraction', () => {
    expect(readRatio(`1/2 ${'hộ '.repeat(50)}`)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d/ .,%()ax=-]{0,20}$/), (text) => {
        expect(readRatio(text)?.part.value).not.toBeNaN();
      }),
    );
  });
});
