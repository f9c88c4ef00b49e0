import { describe, expect, it } from '@jest/globals';
import {
  columnRoleWords,
  kindWords,
  leftoverWords,
  rowRoleWords,
} from '../../../src/core/present/table-words';
import { columnRoles, tableKinds } from '../../../src/core/tables/table';

const words = [kindWords, columnRoleWords, rowRoleWords, leftoverWords].flatMap((of) => Object.values(of));

describe('table words', () => {
  it('has one for every kind and role', () => {
    expect(Object.keys(kindWords)).toEqual([...tableKinds]);
    expect(Object.keys(columnRoleWords)).toEqual([...columnRoles]);
  });

  it('tells the roles of a column apart', () => {
    expect(new Set(Object.values(columnRoleWords)).size).toBe(columnRoles.length);
  });

  it('speaks Vietnamese', () => {
    for (const word of words) expect(word).not.toMatch(/[fjwz]|index|total|note/i);
  });
});
