import { describe, expect, it } from '@jest/globals';
import type { Correction } from '../../../src/core/tables/corrections';
import { correctionOf, withCorrection, withoutCorrection } from '../../../src/core/tables/corrections';
import type { Layout } from '../../../src/core/tables/layout';

const layout: Layout = { sheet: 'bieu', depth: 1, labels: [[0, 0, 'tt']] };
const onSheet = (sheet: string): Layout => ({ ...layout, sheet });
const funding: Correction = { layout, kind: 'funding' };

describe('the list of corrections', () => {
  it('holds one of each table, the later one', () => {
    const other: Correction = { layout: onSheet('khac'), kind: 'none' };
    const list = withCorrection([funding, other], { layout, kind: 'tasks' });
    expect(list).toEqual([other, { layout, kind: 'tasks' }]);
    expect(withoutCorrection(list, { layout })).toEqual([other]);
  });

  it('tells a declared table from a recognised one, and from one of another width', () => {
    const declared: Correction = { layout, declared: { first: 0, last: 3 } };
    const wider: Correction = { layout, declared: { first: 0, last: 4 } };
    const further: Correction = { layout, declared: { first: -1, last: 3 } };
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
    const later: Correction = { layout: onSheet('khac'), kind: 'tasks' };
    expect(correctionOf([funding, later], layout)).toBe(funding);
    expect(correctionOf([funding, later], onSheet('thu ba'))).toBe(later);
  });

  it('is no declared one', () => {
    expect(correctionOf([{ layout, declared: { first: 0, last: 1 } }], layout)).toBeNull();
  });
});
