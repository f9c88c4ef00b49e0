import { describe, expect, it } from '@jest/globals';
import type { Ignore } from '../../../src/core/check/ignore';
import { isSameIgnore, withIgnore, withoutIgnore } from '../../../src/core/check/ignore';

const layout = { sheet: 'bieu', depth: 1, labels: [[0, 0, 'tt'] as const] };
const finding: Ignore = {
  kind: 'finding',
  rule: 'KP101',
  severity: 'error',
  fingerprint: 'KP101 | a',
  about: '',
  reason: '',
};
const inTable: Ignore = { kind: 'rule-in-table', rule: 'KP101', sheet: 'Biểu', layout, reason: '' };
const rule: Ignore = { kind: 'rule', rule: 'KP101', reason: '' };
const all = [finding, inTable, rule];

describe('isSameIgnore', () => {
  it('tells the scopes apart', () => {
    for (const [i, a] of all.entries())
      for (const [j, b] of all.entries()) expect(isSameIgnore(a, b)).toBe(i === j);
  });

  it.each([
    [finding, { fingerprint: 'KP101 | b' }],
    [inTable, { rule: 'KP102' }],
    [inTable, { sheet: 'Biểu 2' }],
    [inTable, { layout: { ...layout, depth: 2 } }],
    [rule, { rule: 'KP102' }],
  ])('tells the subjects apart: %#', (ignore, change) => {
    expect(isSameIgnore(ignore, { ...ignore, ...change } as Ignore)).toBe(false);
  });

  it('minds no reason', () => {
    for (const one of all) expect(isSameIgnore(one, { ...one, reason: 'khác' })).toBe(true);
  });
});

describe('the list of ignores', () => {
  it('takes one in place of an earlier one of the same, and gives it up', () => {
    const later = { ...finding, reason: 'lần hai' };
    expect(withIgnore(all, later)).toEqual([inTable, rule, later]);
    expect(withoutIgnore(all, later)).toEqual([inTable, rule]);
  });
});
