import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figureOfValue, formatNumber, readNumber } from '../../../src/core/values/numbers';

const number = (value: number, ulp: number, percent = false) => ({
  kind: 'number',
  figure: { value, ulp },
  percent,
});

describe('readNumber', () => {
  it.each([
    ['1234', 1234, 1],
    ['0', 0, 1],
    ['04', 4, 1],
    ['007', 7, 1],
    ['00123', 123, 1],
    ['1.234.567', 1234567, 1],
    ['1,234,567', 1234567, 1],
    ['1 234 567', 1234567, 1],
    ['1 234', 1234, 1],
    ['1\u00a0234\u202f567,5', 1234567.5, 0.1],
    ['1 234,567', 1234.567, 0.001],
    ['12.345,6', 12345.6, 0.1],
    ['1,234,567.89', 1234567.89, 0.01],
    ['1,234.567', 1234.567, 0.001],
    ['1.234.567,891', 1234567.891, 0.001],
    ['1234.5', 1234.5, 0.1],
    ['1234,567', 1234.567, 0.001],
    ['0.234', 0.234, 0.001],
    ['012.345', 12.345, 0.001],
    ['12.3', 12.3, 0.1],
    ['1,5', 1.5, 0.1],
    ['12.50', 12.5, 0.01],
    ['12.3456', 12.3456, 0.0001],
    [',5', 0.5, 0.1],
    [' 2.000.000 ', 2000000, 1],
    ['+5', 5, 1],
    ['-5', -5, 1],
    ['- 5', -5, 1],
    ['−5,5', -5.5, 0.1],
    ['–5', -5, 1],
    ['-0', 0, 1],
    ['(12.345.678)', -12345678, 1],
    ['( 5 )', -5, 1],
  ])('reads %j as %d', (text, value, ulp) => {
    expect(readNumber(text)).toStrictEqual(number(value, ulp));
  });

  it.each([
    ['85%', 85, 1],
    ['85 %', 85, 1],
    ['86,5%', 86.5, 0.1],
    ['-2,35%', -2.35, 0.01],
  ])('keeps the figure of the percentage %j', (text, value, ulp) => {
    expect(readNumber(text)).toStrictEqual(number(value, ulp, true));
  });

  it.each([
    ['1.234', [1234, 1.234]],
    ['1,234', [1234, 1.234]],
    ['-1.234', [-1234, -1.234]],
    ['(12.500)', [-12500, -12.5]],
    ['1.234%', [1234, 1.234]],
  ])('sees two readings in %j', (text, readings) => {
    expect(readNumber(text)).toStrictEqual({ kind: 'ambiguous', readings });
  });

  it.each([
    ['1.234', ',', 1234, 1],
    ['1.234', '.', 1.234, 0.001],
    ['1,234', ',', 1.234, 0.001],
    ['1,234', '.', 1234, 1],
    // A sign that can only be read one way is read so, whatever the column is used to.
    ['12.5', ',', 12.5, 0.1],
    ['1.234.567', '.', 1234567, 1],
  ] as const)('settles %j by the decimal sign %j', (text, decimal, value, ulp) => {
    expect(readNumber(text, decimal)).toStrictEqual(number(value, ulp));
  });

  it.each([
    '12..500',
    '12.,5',
    '600-700',
    '12 hoặc 22',
    '1.25O.000',
    '458000o0',
    'từ 600 đến 700',
    '600 – 700',
    '600~700',
    '2021-2025',
    '1.23.456',
    '1.234.56',
    '1.2345.678',
    '12,34,567',
    '1.234 567',
    '1. 234',
    '12 5',
    '12.500.',
    '5.',
    '--5',
    '(-5)',
    '(86,5%)',
    '5%%',
  ])('finds no single reading in %j', (text) => {
    expect(readNumber(text)).toStrictEqual({ kind: 'unreadable' });
  });

  it.each([
    '',
    '   ',
    '-',
    '..',
    '…',
    '%',
    'x',
    'Đạt',
    '12 km',
    '12.500 đồng',
    '15/19',
    '12 hoặc hơn',
    'O12',
    '12 oo',
    'từ 600 đến 700 đến 800',
    'từ 600',
    '30/6/2024',
    '30.6.2024',
    '30-6-2024',
    '2024-06-30',
    '1e5',
    '0x10',
    'Infinity',
    "1'234",
    '٣',
  ])('takes %j for no number', (text) => {
    expect(readNumber(text)).toStrictEqual({ kind: 'none' });
  });

  it('finds no reading in more digits than a number holds', () => {
    expect(readNumber('9'.repeat(400))).toStrictEqual({ kind: 'unreadable' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d .,+()%]{0,20}$/)), (text) => {
        expect(['number', 'ambiguous', 'unreadable', 'none']).toContain(readNumber(text).kind);
      }),
    );
  });

  it('reads back what formatNumber writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 2 }),
        (digits, decimals) => {
          const value = digits / 10 ** decimals;
          expect(readNumber(formatNumber(value), ',')).toMatchObject({ kind: 'number', figure: { value } });
        },
      ),
    );
  });
});

describe('figureOfValue', () => {
  it.each([
    [2170, 1],
    [12.5, 0.1],
    [0.05, 0.01],
    [1e21, 1e21],
    [1.25e22, 1e20],
    [1e-7, 1e-7],
    [1.5e-7, 1e-8],
    [-3.25, 0.01],
    [0, 1],
  ])('takes the last digit of %d', (value, ulp) => {
    expect(figureOfValue(value)).toStrictEqual({ value, ulp });
  });

  it('knows no minus zero', () => {
    expect(figureOfValue(-0)).toStrictEqual({ value: 0, ulp: 1 });
  });

  it('agrees with the text of the same digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        expect(readNumber(String(value), '.')).toStrictEqual({
          kind: 'number',
          figure: figureOfValue(value),
          percent: false,
        });
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [12500, '12.500'],
    [12.5, '12,5'],
    [0.1 + 0.2, '0,3'],
    [1234567.891, '1.234.567,891'],
    [-1234.5, '-1.234,5'],
    [0, '0'],
    [-0, '0'],
    [1e-12, '0'],
    [-1e-12, '0'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1234567890123.45, '1.234.567.890.123,45'],
    [1 / 3, '0,3333333333'],
  ])('writes %d as %j', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [86.4865, 2, '86,49'],
    [86.5, 2, '86,5'],
    [86, 2, '86'],
    [12345.678, 0, '12.346'],
  ])('writes %d with at most %d decimals', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });
});
