import { describe, expect, it } from '@jest/globals';
import { findSwaps, swapDayAndMonth } from '../../../src/core/values/swapped-dates';

describe('swapDayAndMonth', () => {
  it.each([
    ['2024-10-05', '2024-05-10'],
    ['2024-01-12', '2024-12-01'],
    ['2024-05-05', null],
    ['2024-05-13', null],
  ])('%s → %s', (iso, swapped) => {
    expect(swapDayAndMonth(iso)).toBe(swapped);
  });
});

describe('findSwaps', () => {
  const typed = (...days: string[]) => days.map((iso) => ({ iso, converted: true }));
  const first = (...days: string[]) => findSwaps(typed(...days))[0]?.iso ?? null;

  it('exchanges a day that stands far from its neighbours and would stand among them', () => {
    expect(findSwaps(typed('2024-10-05', '2024-04-30', '2024-06-30', '2024-05-15'))[0]).toEqual({
      iso: '2024-05-10',
      first: '2024-04-30',
      last: '2024-06-30',
    });
  });

  it('looks before the neighbours as well as behind them', () => {
    expect(first('2024-01-10', '2024-09-30', '2024-10-20', '2024-09-15')).toBe('2024-10-01');
  });

  it('leaves a day that stands near, one that would not stand among them, and one with few neighbours', () => {
    expect(first('2024-07-05', '2024-04-30', '2024-06-30', '2024-05-15')).toBeNull();
    expect(first('2024-10-02', '2024-04-30', '2024-06-30', '2024-05-15')).toBeNull();
    expect(first('2024-10-05', '2024-04-30', '2024-06-30')).toBeNull();
    expect(first('2024-12-05', '2024-03-30', '2024-08-30', '2024-05-15')).toBeNull();
  });

  it('leaves a list that is in order as it stands, and text, which was typed as meant', () => {
    const days = typed('2024-04-30', '2024-05-15', '2024-06-30', '2024-10-05');
    expect(findSwaps(days)[3]).toBeNull();
    const [a, b, c, d] = typed('2024-10-05', '2024-04-30', '2024-06-30', '2024-05-15');
    expect(findSwaps([{ ...a!, converted: false }, b!, c!, d!])[0]).toBeNull();
  });

  it('makes do with neighbours that could be swapped too', () => {
    expect(findSwaps(typed('2024-10-05', '2024-04-12', '2024-06-11', '2024-05-01'))).toEqual([
      { iso: '2024-05-10', first: '2024-04-12', last: '2024-06-11' },
      null,
      null,
      null,
    ]);
    expect(findSwaps(typed('2024-09-12', '2024-12-11', '2024-11-12', '2024-02-10'))[3]?.iso).toBe(
      '2024-10-02',
    );
  });

  it('believes neighbours that cannot be swapped before those that can', () => {
    const sure = ['2024-03-13', '2024-03-25', '2024-03-30'];
    const days = [
      ...typed('2024-10-05', '2024-11-05', '2024-02-06'),
      ...sure.map((iso) => ({ iso, converted: false })),
    ];
    expect(findSwaps(days)[0]).toBeNull();
    expect(findSwaps([...days, { iso: '2024-05-30', converted: false }])[0]?.iso).toBe('2024-05-10');
  });
});
