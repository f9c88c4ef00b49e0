import { describe, expect, it } from '@jest/globals';
import { isOneSlipAway } from '../../../src/core/values/one-slip';

describe('isOneSlipAway', () => {
  it.each([
    ['datt', 'dat'],
    ['dt', 'dat'],
    ['dax', 'dat'],
    ['dta', 'dat'],
    ['chuadta', 'chuadat'],
    ['aa', 'a'],
  ])('%s and %s are', (a, b) => {
    expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['dat', 'dat'],
    ['', ''],
    ['datxx', 'dat'],
    ['tad', 'dat'],
    ['khong', 'chua'],
    ['abcd', 'badc'],
  ])('%s and %s are not', (a, b) => {
    expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([false, false]);
  });
});
