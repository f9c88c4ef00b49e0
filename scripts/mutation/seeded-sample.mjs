// @ts-check
import { readDrawn } from './drawn.mjs';

/** Lets only the sample through. The others count as not examined: Stryker leaves them out of the score. */
class SeededSample {
  async init() {}

  /** @param {readonly { id: string }[]} mutants */
  async group(mutants) {
    return mutants.length > 0 ? [mutants.map(({ id }) => id)] : [];
  }

  /** @param {readonly { id: string }[]} mutants */
  async check(mutants) {
    const drawn = readDrawn();
    const outside = { status: 'compileError', reason: 'outside the sample' };
    return Object.fromEntries(mutants.map(({ id }) => [id, drawn.has(id) ? { status: 'passed' } : outside]));
  }
}

export const strykerPlugins = [
  {
    kind: 'Checker',
    name: 'seeded-sample',
    injectableClass: Object.assign(SeededSample, { inject: [] }),
  },
];
