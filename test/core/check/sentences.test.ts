import { describe, expect, it } from '@jest/globals';
import { fillTemplate, holesOf } from '../../../src/core/check/sentences';

describe('holesOf', () => {
  it('lists the holes in order', () => {
    expect(holesOf('Ô {cell} ghi {stated}, {cell} cần {so-cần}')).toEqual(['cell', 'stated', 'cell']);
    expect(holesOf('Không có {} hay { chỗ } trống')).toEqual([]);
  });
});

describe('fillTemplate', () => {
  it.each([
    ['{x}', { x: 'F18' }, 'F18'],
    ['{x}', { x: 12500.5 }, '12.500,5'],
    ['{x}', { x: { amount: 12350, unit: 'triệu đồng' } }, '12.350 triệu đồng'],
    ['{x}', { x: { amount: 12350, unit: null } }, '12.350'],
    ['{x}', { x: ['3', '8', '17.2'] }, '3, 8, 17.2'],
    ['{x} và {x-y}', { x: 1, 'x-y': 2 }, '1 và 2'],
    ['"{x}"', { x: 'ộ'.repeat(32_767) }, `"${'ộ'.repeat(300)}…"`],
  ])('fills %s with %j: %s', (template, data, sentence) => {
    expect(fillTemplate(template, data)).toBe(sentence);
  });

  it('leaves a hole without data, and does not fill what the data brings', () => {
    expect(fillTemplate('Ô {cell} ghi {stated}', { stated: '{cell}' })).toBe('Ô {cell} ghi {cell}');
    expect(fillTemplate('{toString}', {})).toBe('{toString}');
  });
});
