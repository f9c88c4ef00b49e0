import { describe, expect, it } from '@jest/globals';
import type { CellRef } from '../../../src/core/snapshot/address';
import { parseCellAddress } from '../../../src/core/snapshot/address';
import type { Breach } from '../../../src/core/rules/define-rule';
import { figuresOf, holdsWith, isRepairedAt, placeOf, sumOfParts } from '../../../src/core/check/sum-repair';
import { recognise } from '../tables/recognise';

const cell = (address: string): CellRef => ({ sheet: 'Biểu', ...parseCellAddress(address)! });
const breach = (total: string, ...parts: string[]): Breach => ({
  total: cell(total),
  parts: parts.map(cell),
});

const { tables } = recognise(`
  Nguồn vốn xây dựng nông thôn mới
  ĐVT: triệu đồng
  | TT | Nguồn vốn | Kế hoạch | Vốn tỉnh | Vốn xã |
  | 1 | Đường thôn | 320.5 | 200.5 | 120 |
  | 2 | Nhà văn hóa | 110 | - | 110 |
  | 3 | Trường học | x | | 50 |
  | | Tổng cộng | 500 | 200.5 | 280 |
`);
const figures = figuresOf(tables);

describe('figuresOf', () => {
  it('reads figures in the base unit, blank and "-" as nothing', () => {
    expect(figures.at(cell('C5'))).toEqual({ low: 109_500_000, high: 110_500_000 });
    expect(figures.at(cell('D5'))).toEqual({ low: 0, high: 0 });
    expect(figures.at(cell('D6'))).toEqual({ low: 0, high: 0 });
  });

  it('has no figure where one is missing, and none outside the tables', () => {
    expect(figures.at(cell('C6'))).toBeNull();
    expect(figures.at(cell('B4'))).toBeNull();
    expect(figures.at(cell('K40'))).toBeNull();
  });

  it('tells what a number would stand for, in the unit of the cell', () => {
    expect(figures.ifWritten(cell('C5'), 12.5)).toEqual({ low: 12_450_000, high: 12_550_000 });
    expect(figures.ifWritten(cell('K40'), 3)).toEqual({ low: 2.5, high: 3.5 });
  });
});

describe('placeOf', () => {
  it('tells cells of two sheets apart', () => {
    expect(placeOf(cell('A1'))).not.toBe(placeOf({ ...cell('A1'), sheet: 'Biểu 02' }));
  });
});

describe('sumOfParts', () => {
  it('adds the parts, and cannot where one is unknown', () => {
    expect(sumOfParts(breach('E7', 'E4', 'E5', 'E6'), figures)).toEqual({
      low: 278_500_000,
      high: 281_500_000,
    });
    expect(sumOfParts(breach('C7', 'C4', 'C5', 'C6'), figures)).toBeNull();
  });
});

describe('isRepairedAt', () => {
  const row = breach('C4', 'D4', 'E4');
  const column = breach('C7', 'C4', 'C5');

  it('knows whether one value suits all relations', () => {
    expect(isRepairedAt(cell('C4'), [row], figures)).toBe(true);
    expect(isRepairedAt(cell('C4'), [row, column], figures)).toBe(false);
    expect(isRepairedAt(cell('C4'), [row, breach('D4', 'C4', 'D5')], figures)).toBe(false);
    expect(isRepairedAt(cell('E4'), [row, breach('E4', 'D4', 'D5')], figures)).toBe(false);
    expect(isRepairedAt(cell('E4'), [row, breach('E4', 'E4')], figures)).toBe(false);
  });

  it('cannot tell for a cell without a figure, nor beside one', () => {
    expect(isRepairedAt(cell('C6'), [breach('C6', 'E6')], figures)).toBe(false);
    expect(isRepairedAt(cell('E6'), [breach('C6', 'E6')], figures)).toBe(false);
    expect(isRepairedAt(cell('C7'), [breach('C7', 'C6')], figures)).toBe(false);
  });
});

describe('holdsWith', () => {
  const total = breach('C7', 'C4', 'C5');

  it('judges the relation with other values in it', () => {
    expect(holdsWith(total, new Map(), figures)).toBe(false);
    const values = new Map([[placeOf(cell('C4')), { low: 390e6, high: 390e6 }]]);
    expect(holdsWith(total, values, figures)).toBe(true);
  });

  it('does not hold where a figure is unknown', () => {
    expect(holdsWith(breach('C6', 'E6'), new Map(), figures)).toBe(false);
    expect(holdsWith(breach('E6', 'C6'), new Map(), figures)).toBe(false);
  });
});

describe('a relation that takes something away', () => {
  const remaining: Breach = { ...breach('C4', 'D4'), less: [cell('E4')] };

  it('is solved for each of its cells', () => {
    const rest = sumOfParts(remaining, figures)!;
    expect(rest.low).toBeCloseTo(79_950_000, 3);
    expect(rest.high).toBeCloseTo(81_050_000, 3);
    expect(isRepairedAt(cell('E4'), [remaining], figures)).toBe(true);
    expect(
      holdsWith(remaining, new Map([[placeOf(cell('E4')), { low: -120e6, high: -120e6 }]]), figures),
    ).toBe(true);
    expect(holdsWith(remaining, new Map(), figures)).toBe(false);
  });
});
