import { describe, expect, it } from '@jest/globals';
import { listSome } from '../../../../src/core/present/text/list-some';

describe('listSome', () => {
  it('names all where they are few', () => {
    expect(listSome(['A1', 'B2'], 2, 'ô')).toBe('A1, B2');
  });

  it('counts those it does not name', () => {
    expect(listSome(['A1', 'B2', 'C3'], 1, 'ô')).toBe('A1 và 2 ô khác');
  });
});
