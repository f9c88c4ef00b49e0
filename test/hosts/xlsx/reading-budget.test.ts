import { describe, expect, it } from '@jest/globals';
import { ReadingBudget } from '../../../src/hosts/xlsx/reading-budget';
import { readingLimits } from '../../../src/hosts/xlsx/reading-limits';

const tooLarge = expect.objectContaining({ code: 'too-large' });

function budgetOf(limits: Partial<typeof readingLimits>): ReadingBudget {
  return new ReadingBudget({ ...readingLimits, ...limits });
}

describe('ReadingBudget', () => {
  it('allows a part its own limit, or what the whole has left', () => {
    const budget = budgetOf({ partBytes: 60, totalBytes: 100 });
    expect(budget.partBytes).toBe(60);
    budget.spendBytes(60);
    expect(budget.partBytes).toBe(40);
    expect(() => budget.spendBytes(41)).toThrow(tooLarge);
    budget.spendBytes(40);
    expect(() => budget.spendBytes(1)).toThrow(tooLarge);
  });

  it('counts items', () => {
    const budget = budgetOf({ items: 2 });
    budget.spendItem();
    budget.spendItem();
    expect(() => budget.spendItem()).toThrow(tooLarge);
  });

  it('counts the characters of shared formulas', () => {
    const budget = budgetOf({ formulaCharacters: 10 });
    budget.spendFormula(10);
    expect(() => budget.spendFormula(1)).toThrow(tooLarge);
  });

  it('keeps every part below the longest string of a browser', () => {
    expect(readingLimits.partBytes).toBeLessThanOrEqual(2 ** 28);
    expect(readingLimits.partBytes).toBeLessThanOrEqual(readingLimits.totalBytes);
  });
});
