import { describe, expect, it } from '@jest/globals';
import type { Correction } from '../../../src/core/tables/corrections';
import {
  aboutTable,
  correctionOf,
  withCorrection,
  withoutCorrection,
} from '../../../src/core/tables/corrections';
import type { Layout } from '../../../src/core/tables/layout';

const layout: Layout = { sheet: 'bieu', depth: 1, labels: [[0, 0, 'tt']] };
const about = 'Biểu';
const onSheet = (sheet: string): Layout => ({ ...layout, sheet });
const funding: Correction = { layout, about, kind: 'funding' };

describe('the list of corrections', () => {
  it('holds one of each table, the later one', () => {
    const other: Correction = { layout: onSheet('khac'), about, kind: 'none' };
    const list = withCorrection([funding, other], { layout, about, kind: 'tasks' });
    expect(list).toEqual([other, { layout, about, kind: 'tasks' }]);
    expect(withoutCorrection(list, { layout })).toEqual([other]);
  });

  it('tells a declared table from a recognised one, and from one of another width', () => {
    const declared: Correction = { layout, about, declared: { first: 0, last: 3 } };
    const wider: Correction = { layout, about, declared: { first: 0, last: 4 } };
    const further: Correction = { layout, about, declared: { first: -1, last: 3 } };
    expect(withCorrection([funding, declared, further], wider)).toHaveLength(4);
    expect(withoutCorrection([funding, declared], declared)).toEqual([funding]);
  });
});

describe('correctionOf', () => {
  it('finds a correction of the same form on whichever sheet', () => {
    expect(correctionOf([funding], onSheet('khac'))).toBe(funding);
    expect(correctionOf([funding], { ...layout, depth: 2 })).toBeNull();
    expect(correctionOf([], layout)).toBeNull();
  });

  it('of two prefers the one of the same sheet, else the later one', () => {
    const later: Correction = { layout: onSheet('khac'), about, kind: 'tasks' };
    expect(correctionOf([funding, later], layout)).toBe(funding);
    expect(correctionOf([funding, later], onSheet('thu ba'))).toBe(later);
  });

  it('is no declared one', () => {
    expect(correctionOf([{ layout, about, declared: { first: 0, last: 1 } }], layout)).toBeNull();
  });
});

describe('aboutTable', () => {
  it('names the sheet and the first labels', () => {
    expect(aboutTable('Biểu 03', ['TT', 'Nội\ndung', 'Năm', 'Năm', '', 'Xã', 'Tỉnh'])).toBe(
      'Biểu 03 ("TT", "Nội dung", "Năm", "Xã"…)',
    );
    expect(aboutTable('Biểu 03', [' '])).toBe('Biểu 03');
    expect(
      aboutTable(
        'a',
        Array.from({ length: 9 }, (_, i) => `${i} `.repeat(500)),
      ).length,
    ).toBeLessThan(201);
  });
});
