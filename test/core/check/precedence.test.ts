import { describe, expect, it } from '@jest/globals';
import { firstAtEachCell } from '../../../src/core/check/precedence';
import { tableOf } from '../tables/recognise';
import { addressOf, factOf } from './hand-made-facts';

const table = tableOf(`
  ĐVT: triệu đồng
  | TT | Nguồn vốn | Kế hoạch |
  | 1 | Ngân sách tỉnh | 320 |
  | 2 | Ngân sách xã | 110 |
`);
const told = (...facts: [code: string, at: string][]) =>
  firstAtEachCell(facts.map(([code, at]) => factOf(table, code, at))).map(
    ({ rule, fact }) => `${rule.code} ${addressOf(fact.at)}`,
  );

describe('firstAtEachCell', () => {
  it.each([
    ['BG103', 'BG104'],
    ['BG104', 'KP105'],
    ['KP105', 'KP109'],
    ['KP109', 'KP101'],
    ['KP101', 'KP102'],
    ['KP102', 'KP103'],
    ['TC106', 'TC107'],
    ['TH102', 'TH101'],
  ])('%s comes before %s at one cell', (first, second) => {
    expect(told([second, 'C3'], [first, 'C3'])).toEqual([`${first} C3`]);
  });

  it('leaves other cells and other families alone', () => {
    const facts: [string, string][] = [
      ['KP101', 'C3'],
      ['KP102', 'C4'],
      ['TC107', 'C3'],
      ['TH101', 'C3'],
      ['BG108', 'C3'],
    ];
    expect(told(...facts)).toEqual(['KP101 C3', 'KP102 C4', 'TC107 C3', 'TH101 C3', 'BG108 C3']);
  });

  it('keeps two facts of one rule at one cell', () => {
    expect(told(['KP101', 'C3'], ['KP101', 'C3'], ['KP103', 'C3'])).toEqual(['KP101 C3', 'KP101 C3']);
  });
});
