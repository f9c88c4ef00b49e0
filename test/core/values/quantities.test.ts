import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatNumber, readNumber } from '../../../src/core/values/numbers';
import { readQuantity } from '../../../src/core/values/quantities';

describe('readQuantity', () => {
  it.each([
    ['25 ha', 25, 1, 'ha'],
    ['120 ngày công', 120, 1, 'ngày công'],
    ['1.250 m2', 1250, 1, 'm2'],
    ['6.300 m', 6300, 1, 'm'],
    ['400m', 400, 1, 'm'],
    ['1,3 km', 1.3, 0.1, 'km'],
    ['12 500,5 kg', 12500.5, 0.1, 'kg'],
    ['-5 ha', -5, 1, 'ha'],
    ['08 hộ', 8, 1, 'hộ'],
    ['46 triệu đồng/người/năm', 46, 1, 'triệu đồng/người/năm'],
    ['3,5 tấn'.normalize('NFD'), 3.5, 0.1, 'tấn'],
  ])('reads %j', (text, value, ulp, unit) => {
    expect(readQuantity(text)).toMatchObject({ figure: { value, ulp }, unit: { text: unit } });
  });

  it.each([
    '',
    '25',
    'ha',
    'Thôn 3',
    'QL 48',
    '1.1',
    '1.1 Đường',
    '600-700 kg',
    '12..5 kg',
    '5 km 200 m',
    'khoảng 5 ha',
    '1.250 km',
    '1,125 ha',
    '12 hộ (2 hộ cận nghèo)',
    '15/19 tiêu chí',
    '30/6/2024',
    '3 phần',
  ])('takes %j for no quantity', (text) => {
    expect(readQuantity(text)).toBeNull();
  });

  it('takes a long text for none', () => {
    expect(readQuantity(`25 ${'ha '.repeat(40)}`)).toBeNull();
  });

  it('reads back what is written with a unit', () => {
    const units = fc.constantFrom('ha', 'm2', 'km', 'tấn', 'ngày công', 'hộ', 'triệu đồng', 'tạ/ha');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 2 }),
        units,
        (digits, decimals, unit) => {
          const value = digits / 10 ** decimals;
          fc.pre(readNumber(formatNumber(value)).kind === 'number');
          expect(readQuantity(`${formatNumber(value)} ${unit}`)).toMatchObject({
            figure: { value },
            unit: { text: unit },
          });
        },
      ),
    );
  });
});
