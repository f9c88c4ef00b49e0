import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAmount } from '../../../src/core/values/money';
import { formatNumber } from '../../../src/core/values/numbers';

describe('readAmount', () => {
  it.each([
    ['570 triệu đồng', 570, 1, 'triệu đồng'],
    ['1,5 tỷ đồng', 1.5, 0.1, 'tỷ đồng'],
    ['1.5 tỷ', 1.5, 0.1, 'tỷ đồng'],
    ['12.500 đồng', 12500, 1, 'đồng'],
    ['2.170 triệu', 2170, 1, 'triệu đồng'],
    ['12.500đ', 12500, 1, 'đồng'],
    ['-12 tr.đ.', -12, 1, 'triệu đồng'],
    ['3.886.000.000 đồng', 3886000000, 1, 'đồng'],
    ['1.000.000.000 nghìn đồng', 1e9, 1, 'nghìn đồng'],
    ['999.999.999 tỷ đồng', 999999999, 1, 'tỷ đồng'],
    ['12 (triệu đồng)', 12, 1, 'triệu đồng'],
  ])('reads %j', (text, value, ulp, unit) => {
    expect(readAmount(text)).toMatchObject({ figure: { value, ulp }, unit: { text: unit }, doubled: false });
  });

  it.each(['3.000.000.000 tỷ đồng', '1.000.000.000 triệu', '-4.500.000.000 tỷ'])(
    'sees the doubled unit of %j',
    (text) => {
      expect(readAmount(text)).toMatchObject({ doubled: true });
    },
  );

  it.each([
    '',
    'đồng',
    '12.500',
    '570 triệu người',
    '5 km',
    '12..5 đồng',
    '600-700 đồng',
    'trong đó 5 triệu',
    '1 tỷ 1250 triệu',
    '1,5 tỷ 250 triệu',
    '2 tỷ 5',
    '5 5000 đồng',
  ])('takes %j for no amount', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it.each([
    ['khoảng 570 triệu đồng', 570, 'triệu đồng'],
    ['Gần 2 tỷ', 2, 'tỷ đồng'],
    ['ước đạt 1,5 tỷ đồng', 1.5, 'tỷ đồng'],
  ])('knows that %j is not exact', (text, value, unit) => {
    expect(readAmount(text)).toMatchObject({ figure: { value }, unit: { text: unit }, approximate: true });
  });

  it.each([
    ['1 tỷ 250 triệu đồng', 1250, 'triệu đồng'],
    ['-1 tỷ 250 triệu', -1250, 'triệu đồng'],
    ['3 triệu 500 nghìn đồng', 3500, 'nghìn đồng'],
    ['1 tỷ 250 triệu 300 nghìn đồng', 1250300, 'nghìn đồng'],
  ])('adds the two units of %j', (text, value, unit) => {
    expect(readAmount(text)).toMatchObject({
      figure: { value, ulp: 1 },
      unit: { text: unit },
      approximate: false,
    });
  });

  it('reads back an amount as it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e11 }),
        fc.constantFrom('đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng', 'nghìn tỷ đồng'),
        (value, unit) => {
          expect(readAmount(`${formatNumber(value)} ${unit}`)).toMatchObject({
            figure: { value },
            unit: { text: unit },
          });
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readAmount(text)?.figure.value).not.toBeNaN();
      }),
    );
  });
});
