import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { Linter } from 'eslint';

it('is written in ES5, for browsers that stop at anything newer', () => {
  const script = readFileSync('src/taskpane/legacy-gate.js', 'utf8');
  const languageOptions = { ecmaVersion: 5, sourceType: 'script' } as const;
  expect(new Linter().verify(script, { languageOptions })).toEqual([]);
  expect(new Linter().verify('const a = 1;', { languageOptions })).toHaveLength(1);
});
