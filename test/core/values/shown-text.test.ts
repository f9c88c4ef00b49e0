import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDateFormat, isPercentFormat, shownDivisor, shownText } from '../../../src/core/values/shown-text';

describe('shownDivisor', () => {
  it.each([
    ['General', 1],
    ['#,##0', 1],
    ['#,##0.00', 1],
    ['#,##0,', 1000],
    ['#,##0.0,,"tr"', 1e6],
    ['0,.0', 1000],
    ['0" nghìn, "', 1],
    ['0\\,', 1],
    ['#,##0;-#,##0,', 1],
  ])('%s → %d', (format, divisor) => {
    expect(shownDivisor(format)).toBe(divisor);
  });
});

describe('shownText', () => {
  it.each([
    [null, 'General', ''],
    ['Tổng cộng', 'General', 'Tổng cộng'],
    ['001', '@', '001'],
    ['Đạt', '#,##0', 'Đạt'],
    ['Đạt', '"→ "@', '→ Đạt'],
    [true, 'General', 'TRUE'],
    [{ error: '#REF!' }, '#,##0', '#REF!'],
    [12500, 'General', '12500'],
    [-5, 'General', '-5'],
    [-0, 'General', '0'],
    [12.5, 'General', '12,5'],
    [0.1 + 0.2, 'General', '0,3'],
    [123456789012, 'General', '1,23457E+11'],
    [12345.678, '#,##0.00', '12.345,68'],
    [0.865, '0.0%', '86,5%'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [15000, '#,##0\\ "đ"', '15.000 đ'],
    [45473, 'dd/mm/yyyy', '30/06/2024'],
    [45473, '[$-1010000]d/m/yyyy;@', '30/6/2024'],
    [1.5, '[h]:mm', '36:00'],
    [12.5, 'zzz[', '12,5'],
    [1e300, 'dd/mm/yyyy', '1E+300'],
  ] as const)('shows %j with %j as %j', (value, format, text) => {
    expect(shownText(value, format, false)).toBe(text);
  });

  it('counts days from 1904 where the workbook does, but not hours', () => {
    expect(shownText(44011, 'dd/mm/yyyy', true)).toBe('30/06/2024');
    expect(shownText(1.5, '[h]:mm', true)).toBe('36:00');
    expect(shownText('30/6', 'dd/mm/yyyy', true)).toBe('30/6');
    expect(shownText(12500, '#,##0', true)).toBe('12.500');
  });

  it('never throws, whatever the format', () => {
    const format = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            '#',
            '0',
            ',',
            '.',
            '%',
            ';',
            '"',
            '[',
            ']',
            'd',
            'm',
            'y',
            '@',
            'E+',
            'General',
            '\\',
            '?',
            '/',
          ),
        )
        .map((parts) => parts.join('')),
    );
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean());
    fc.assert(
      fc.property(value, format, fc.boolean(), (stored, pattern, date1904) => {
        expect(typeof shownText(stored, pattern, date1904)).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});

describe('isDateFormat', () => {
  it.each(['dd/mm/yyyy', 'd-mmm-yy', 'mmm', 'yyyy', 'm/d/yyyy h:mm', '[$-42A]dd mmmm yyyy', 'mm/yyyy'])(
    '%j',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each(['General', '0%', '#,##0', 'h:mm', '[h]:mm', 'mm:ss', '@', '', 'yyyy[', '"dd"0'])(
    'not %j',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});

describe('isPercentFormat', () => {
  it.each([
    ['0%', true],
    ['0.00 %', true],
    ['0"%"', false],
    ['General', false],
    ['0%[', false],
  ])('%j: %s', (format, percent) => {
    expect(isPercentFormat(format)).toBe(percent);
  });
});
