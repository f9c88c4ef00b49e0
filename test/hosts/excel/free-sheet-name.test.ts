import { describe, expect, it } from '@jest/globals';
import { freeSheetName } from '../../../src/hosts/excel/free-sheet-name';

describe('the name of a new sheet', () => {
  it.each([
    ['Theo dõi nhiệm vụ', [], 'Theo dõi nhiệm vụ'],
    ['Theo dõi', ['Biểu 01', 'THEO DÕI'], 'Theo dõi (2)'],
    ['Theo dõi', ['Theo dõi', 'Theo dõi (2)', 'Theo dõi (4)'], 'Theo dõi (3)'],
    ['Theo dõi', ['Theo dõi'.normalize('NFD')], 'Theo dõi (2)'],
    ['Quý I/2031: [xã] *?\\', [], 'Quý I-2031- -xã- ---'],
    ["''Thôn'", [], 'Thôn’'],
    [' hai\tdòng\n', [], 'hai-dòng-'],
    ['Theo dõi nhiệm vụ của Ủy ban xã Mẫu', [], 'Theo dõi nhiệm vụ của Ủy ban xã'],
    [
      'Theo dõi nhiệm vụ của Ủy ban xã Mẫu',
      ['Theo dõi nhiệm vụ của Ủy ban xã'],
      'Theo dõi nhiệm vụ của Ủy ba (2)',
    ],
    [`${'a'.repeat(30)}😀`, [], 'a'.repeat(30)],
    [`${'a'.repeat(29)} bc`, [], `${'a'.repeat(29)} b`],
    [`${'a'.repeat(30)} b`, [], 'a'.repeat(30)],
  ])('%j beside %j is %j', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
    expect(name.length).toBeLessThanOrEqual(31);
  });

  it('is free however many are taken', () => {
    const taken: string[] = [];
    for (let i = 0; i < 120; i++) taken.push(freeSheetName('x'.repeat(40), taken));
    expect(new Set(taken).size).toBe(120);
    expect(Math.max(...taken.map(({ length }) => length))).toBe(31);
    expect(taken.at(-1)).toBe(`${'x'.repeat(25)} (120)`);
  });
});
