// @ts-check
import { expect } from 'expect';
import { bind } from 'jest-each';

/** @typedef {{ name: string, run: () => void }} Test */

/**
 * What a suite imports from @jest/globals (describe, it, expect), with Jest's own matchers and tables of cases. Tests
 * are collected while a suite is loaded and run by whoever asked for them; all of them are synchronous.
 *
 * @returns {{ globals: Record<string, unknown>, collect: (load: () => void) => Test[] }}
 */
export function testCollector() {
  /** @type {string[]} */
  let within = [];
  /** @type {Test[]} */
  let tests = [];

  /** @type {(name: string, body: () => void) => void} */
  const describe = (name, body) => {
    const outside = within;
    within = [...within, name];
    body();
    within = outside;
  };
  /** @type {(name: string, run: () => unknown) => void} */
  const it = (name, run) => {
    const fullName = [...within, name].join(' ');
    tests.push({
      name: fullName,
      run() {
        if (run() instanceof Promise) throw new Error(`An asynchronous test cannot be run here: ${fullName}`);
      },
    });
  };
  const collectOne = Object.assign(it, { each: bind(it, false) });
  const globals = {
    expect,
    describe: Object.assign(describe, { each: bind(describe, false) }),
    it: collectOne,
    test: collectOne,
  };

  return {
    globals,
    collect(load) {
      within = [];
      tests = [];
      load();
      return tests;
    },
  };
}
