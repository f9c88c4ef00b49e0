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

  const inRows = (disbursed: string, rates: string) =>
    findRates(
      tableOf(`
ĐVT: triệu đồng
| TT | Nội dung | Vốn tỉnh | Vốn xã | Vốn dân | Vốn khác |
| 1 | Kế hoạch | 800 | 400 | 90 | 80 |
| 2 | Giải ngân | ${disbursed} |
| 3 | Tỷ lệ giải ngân | ${rates} |`),
    );

  it('takes a lone 1 among fractions for all of it, not for one per cent', () => {
    const rates = inRows('600 | 100 | 45 | 20', '0.75 | 0.25 | 0.5 | 1');
    expect(rates.map(draw)).toEqual(['C5 = C4/C3', 'D5 = D4/D3', 'E5 = E4/E3', 'F5 ≠ F4/F3']);
    expect(rates[3]!.value).toBeCloseTo(0.25);
  });

  it('takes 0,5 for half a per cent where that is what was done', () => {
    const rates = inRows('4 | 1 | 45 | 72', '0.5 | 0.25 | 50 | 90');
    expect(rates.map(draw)).toEqual(['C5 = C4/C3', 'D5 = D4/D3', 'E5 = E4/E3', 'F5 = F4/F3']);
  });

  it('holds the rate of a total that a formula adds to the digits of its parts', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ giải ngân |
| 1 | a | 800 | 600 | 75 |
| 2 | b | 400 | 100 | 25 |
| 3 | c | 90 | 45 | 50 |
| | Cộng | =SUM(C3:C5) → 1290 | =SUM(D3:D5) → 745 | 85 |`);
    expect(findRates(table).map(draw)).toEqual(['E3 = D3/C3', 'E4 = D4/C4', 'E5 = D5/C5', 'E6 ≠ D6/C6']);
  });

  it('asks no more of a rate than the digits that are shown', () => {
    const rates = ratesOf([
      '800 | 600 | 0.75 {0%}',
      '400 | 100 | 0.25 {0%}',
      '2000 | 1493 | 0.7512 {0%}',
      '90 | 45 | 0.5 {0%}',
    ]);
    expect(rates.map(draw)).toEqual(['E3 = D3/C3', 'E4 = D4/C4', 'E5 = D5/C5', 'E6 = D6/C6']);
  });
});
