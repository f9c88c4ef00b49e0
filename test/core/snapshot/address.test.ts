import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  boxAddress,
  cellAddress,
  columnLetters,
  columnNumber,
  insideBox,
  maxColumn,
  maxRow,
  parseBoxAddress,
  parseCellAddress,
} from '../../../src/core/snapshot/address';

const row = fc.integer({ min: 1, max: maxRow });
const column = fc.integer({ min: 1, max: maxColumn });

describe('columnLetters và columnNumber', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [28, 'AB'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [maxColumn, 'XFD'],
  ])('cột %d là %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  });
});

describe('parseCellAddress', () => {
  it.each(['F12', '$F12', 'F$12', '$F$12'])('đọc %s', (text) => {
    expect(parseCellAddress(text)).toEqual({ row: 12, column: 6 });
  });

  it.each(['', 'F', '12', 'F0', 'f12', 'F12:F13', 'XFE1', 'A1048577', 'ABCD1', 'F12 '])(
    'từ chối %j',
    (text) => {
      expect(parseCellAddress(text)).toBeNull();
    },
  );

  it('đọc lại đúng địa chỉ vừa viết', () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        expect(parseCellAddress(cellAddress(r, c))).toEqual({ row: r, column: c });
      }),
    );
  });
});

describe('parseBoxAddress và boxAddress', () => {
  it('viết một ô không có dấu hai chấm', () => {
    expect(boxAddress({ top: 4, left: 1, bottom: 4, right: 1 })).toBe('A4');
    expect(parseBoxAddress('A4')).toEqual({ top: 4, left: 1, bottom: 4, right: 1 });
  });

  it('sắp lại hai góc viết ngược', () => {
    expect(parseBoxAddress('J82:A4')).toEqual({ top: 4, left: 1, bottom: 82, right: 10 });
  });

  it.each(['', 'A4:', ':A4', 'A4:B5:C6', 'A:C'])('từ chối %j', (text) => {
    expect(parseBoxAddress(text)).toBeNull();
  });

  it('đọc lại đúng vùng vừa viết', () => {
    fc.assert(
      fc.property(row, column, row, column, (r1, c1, r2, c2) => {
        const box = {
          top: Math.min(r1, r2),
          left: Math.min(c1, c2),
          bottom: Math.max(r1, r2),
          right: Math.max(c1, c2),
        };
        expect(parseBoxAddress(boxAddress(box))).toEqual(box);
      }),
    );
  });
});

describe('insideBox', () => {
  it.each([
    [2, 2, true],
    [4, 3, true],
    [1, 2, false],
    [5, 2, false],
    [2, 1, false],
    [2, 4, false],
  ])('ô dòng %d cột %d: %s', (r, c, inside) => {
    expect(insideBox({ top: 2, left: 2, bottom: 4, right: 3 }, r, c)).toBe(inside);
  });
});
