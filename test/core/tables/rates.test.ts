import { describe, expect, it } from '@jest/globals';
import { cellAddress } from '../../../src/core/snapshot/address';
import type { Rate } from '../../../src/core/tables/rates';
import { findRates } from '../../../src/core/tables/rates';
import { tableOf } from './recognise';

const rows = (lines: readonly string[]) =>
  lines.map((cells, i) => `| ${i + 1} | Công trình ${'ABCDEF'.charAt(i)} | ${cells} |`).join('\n');
const ratesOf = (lines: readonly string[]) =>
  findRates(
    tableOf(`ĐVT: triệu đồng\n| TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ giải ngân |\n${rows(lines)}`),
  );
const draw = ({ at, done, plan, fits }: Rate) =>
  `${cellAddress(at.row, at.column)} ${fits ? '=' : '≠'} ${cellAddress(done.row, done.column)}/${cellAddress(plan.row, plan.column)}`;

describe('findRates', () => {
  it('tells the rate that differs, and what it should be', () => {
    const rates = ratesOf(['800 | 600 | 75', '400 | 300 | 57', '90 | 45 | 50', '80 | 20 | 25']);
    expect(rates.map(draw)).toEqual(['E3 = D3/C3', 'E4 ≠ D4/C4', 'E5 = D5/C5', 'E6 = D6/C6']);
    expect(rates[1]!.value).toBeCloseTo(75);
  });

  it('knows fractions of one', () => {
    const rates = ratesOf(['800 | 600 | 0.75', '400 | 300 | 0.75', '90 | 45 | 0.5', '80 | 80 | 1']);
    expect(rates.map(draw)).toEqual(['E3 = D3/C3', 'E4 = D4/C4', 'E5 = D5/C5', 'E6 = D6/C6']);
  });

  it('takes nothing for a rate that only half of the rows follow', () => {
    expect(ratesOf(['800 | 600 | 75', '400 | 300 | 57', '90 | 45 | 50', '80 | 20 | 35'])).toEqual([]);
  });

  it('learns nothing from what is not begun or wholly done', () => {
    expect(ratesOf(['800 | 0 | 0', '400 | 0 | 0', '90 | 90 | 100', '80 | 20 | 25'])).toEqual([]);
  });

  it('learns nothing from two rows, however many rates are stated', () => {
    expect(ratesOf(['800 | 600 | 75', '400 | 300 | 75', ' | 45 | 50', ' | 20 | 25'])).toEqual([]);
  });
});
