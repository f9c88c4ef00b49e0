// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { testCollector } from './collect-tests.mjs';

/**
 * @typedef {import('@stryker-mutator/api/test-runner').DryRunResult} DryRunResult
 * @typedef {import('@stryker-mutator/api/test-runner').MutantRunOptions} MutantRunOptions
 * @typedef {import('@stryker-mutator/api/test-runner').MutantRunResult} MutantRunResult
 * @typedef {import('./collect-tests.mjs').Test} Test
 */

/** What the instrumented code reads and writes. */
const stryker = /** @type {Record<string, any>} */ ({});
Object.assign(globalThis, { __stryker__: stryker });

// The same drawn examples in every run: a mutant must not be killed by chance.
fc.configureGlobal({ seed: 20_240_515 });

const script = 'dist/mutation/suites.cjs';
const timesFile = 'dist/mutation/suite-times.json';

/**
 * Runs the suites in this process, which takes a hundredth of what Jest takes to load them. Every run starts from newly
 * loaded modules, so that no reading remembered under one mutant is seen by the next.
 */
class SuiteRunner {
  #collector = testCollector();
  #script = /** @type {Script | null} */ (null);
  /** In milliseconds, by suite. */
  #times = /** @type {Record<string, number>} */ ({});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const source = readFileSync(script, 'utf8');
    this.#script = new Script(`(function (module, exports, require) {${source}\n})`, { filename: script });
    // Measured by whichever process made the initial run.
    if (existsSync(timesFile)) this.#times = JSON.parse(readFileSync(timesFile, 'utf8'));
  }

  /**
   * Stryker hears of suites, not of their tests: thousands of mutants times thousands of tests are more than its
   * processes can tell each other.
   *
   * @returns {Promise<DryRunResult>}
   */
  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = this.#suites().map(([file, load]) => {
      const began = performance.now();
      const cases = this.#collector.collect(load);
      stryker.currentTestId = file;
      const failure = firstFailure(cases);
      stryker.currentTestId = undefined;
      const timeSpentMs = performance.now() - began;
      this.#times[file] = timeSpentMs;
      const about = { id: file, name: file, fileName: `test/${file}`, timeSpentMs };
      return failure ? { ...about, status: 1, failureMessage: failure.message } : { ...about, status: 0 };
    });
    writeFileSync(timesFile, JSON.stringify(this.#times));
    return /** @type {DryRunResult} */ ({
      status: 'complete',
      tests,
      mutantCoverage: stryker.mutantCoverage,
    });
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, mutantActivation, sandboxFileName, hitLimit }) {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    const whileLoading = mutantActivation === 'static' ? activeMutant.id : undefined;
    stryker.activeMutant = whileLoading;
    let nrOfTests = 0;
    for (const [file, load] of nearestFirst(this.#suites(), sandboxFileName, this.#times)) {
      if (testFilter && !testFilter.includes(file)) continue;
      nrOfTests += 1;
      const failure = within(3000 + 10 * (this.#times[file] ?? 0), () => {
        /** @type {Test[]} */
        let cases = [];
        stryker.activeMutant = whileLoading;
        const failedToLoad = firstFailure([{ name: '', run: () => (cases = this.#collector.collect(load)) }]);
        stryker.activeMutant = activeMutant.id;
        return failedToLoad ?? firstFailure(cases);
      });
      if (!failure) continue;
      const { hitCount } = stryker;
      return /** @type {MutantRunResult} */ (
        failure === 'endless' || hitCount > /** @type {number} */ (hitLimit)
          ? { status: 'timeout', reason: `${file}, ${hitCount} of ${hitLimit} passes` }
          : {
              status: 'killed',
              failureMessage: `${failure.name}: ${failure.message}`,
              killedBy: [file],
              nrOfTests,
            }
      );
    }
    return /** @type {MutantRunResult} */ ({ status: 'survived', nrOfTests });
  }

  /** @returns {[file: string, load: () => void][]} */
  #suites() {
    const module = { exports: /** @type {any} */ ({}) };
    const host = createRequire(import.meta.url);
    const requireFrom = (/** @type {string} */ name) =>
      name === '@jest/globals' ? this.#collector.globals : name === 'fast-check' ? fc : host(name);
    /** @type {Script} */ (this.#script).runInThisContext()(module, module.exports, requireFrom);
    const { suites } = module.exports;
    return suites.keys().map((/** @type {string} */ key) => [key.slice('./'.length), () => suites(key)]);
  }
}

/**
 * The first test that fails, and with what.
 *
 * @param {readonly Test[]} tests
 * @returns {{ name: string, message: string } | null}
 */
function firstFailure(tests) {
  for (const { name, run } of tests) {
    try {
      run();
    } catch (error) {
      return { name, message: String(error instanceof Error ? error.message : error) };
    }
  }
  return null;
}

/**
 * What the work gives; "endless" where it takes longer than so many milliseconds. A mutant that never ends would
 * otherwise cost a process and the time of all suites.
 *
 * @template T
 * @param {number} timeout
 * @param {() => T} work
 * @returns {T | 'endless'}
 */
function within(timeout, work) {
  stryker.work = work;
  try {
    return new Script('__stryker__.work()').runInThisContext({ timeout: Math.ceil(timeout) });
  } catch {
    return 'endless';
  }
}

/**
 * The suite of the mutated file, then the suites of its folder, then the others; the quick ones first.
 *
 * @template {readonly [file: string, load: () => void]} T
 * @param {readonly T[]} suites
 * @param {string} mutated
 * @param {Readonly<Record<string, number>>} times
 */
function nearestFirst(suites, mutated, times) {
  const path = mutated.replaceAll('\\', '/').split('/src/').at(-1) ?? '';
  const own = basename(path, '.ts');
  const folder = path.split('/').slice(0, 2).join('/');
  const distance = (/** @type {string} */ file) =>
    basename(file, '.test.ts') === own ? 0 : file.startsWith(`${folder}/`) ? 1 : 2;
  return [...suites].sort(([a], [b]) => distance(a) - distance(b) || (times[a] ?? 0) - (times[b] ?? 0));
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'suites', injectableClass: Object.assign(SuiteRunner, { inject: [] }) },
];
