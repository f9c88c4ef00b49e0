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
 * @typedef {readonly [file: string, load: () => void]} Suite
 */

/** What the instrumented code reads and writes. */
const stryker = /** @type {Record<string, any>} */ ({});
Object.assign(globalThis, { __stryker__: stryker });

// The same drawn examples in every run: a mutant must not be killed by chance.
fc.configureGlobal({ seed: 20_240_515 });
// What the library prepares at its first use takes longer than many a suite may.
fc.sample(fc.string({ unit: 'grapheme' }), 1);
fc.sample(fc.string({ unit: 'binary' }), 1);

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
   * processes can tell each other. What runs while a suite is loaded counts as covered by it, since a mutant is active
   * from the loading on: a vocabulary is then tested by the suites that load it.
   *
   * @returns {Promise<DryRunResult>}
   */
  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = this.#suites().map(([file], i) => {
      const [, load] = /** @type {Suite} */ (this.#suites()[i]);
      const began = performance.now();
      stryker.currentTestId = file;
      const failure = failureOf(this.#collector, load);
      stryker.currentTestId = undefined;
      const timeSpentMs = performance.now() - began;
      this.#times[file] = timeSpentMs;
      const about = { id: file, name: file, fileName: `test/${file}`, timeSpentMs };
      return failure ? { ...about, status: 1, failureMessage: failure.message } : { ...about, status: 0 };
    });
    writeFileSync(timesFile, JSON.stringify(this.#times));
    const { mutantCoverage } = stryker;
    return /** @type {DryRunResult} */ ({ status: 'complete', tests, mutantCoverage });
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, sandboxFileName, hitLimit }) {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.activeMutant = activeMutant.id;
    const suites = nearestFirst(this.#suites(), sandboxFileName, this.#times);
    let nrOfTests = 0;
    for (const [file, load] of suites) {
      if (testFilter && !testFilter.includes(file)) continue;
      nrOfTests += 1;
      const timeout = 10_000 + 10 * (this.#times[file] ?? 0);
      const failure = within(timeout, () => failureOf(this.#collector, load));
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

  /** @returns {Suite[]} */
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
 * The first test of a suite that fails, and with what; a suite that cannot be loaded fails, too.
 *
 * @param {ReturnType<typeof testCollector>} collector
 * @param {() => void} load
 * @returns {{ name: string, message: string } | null}
 */
function failureOf(collector, load) {
  let name = 'loading';
  try {
    for (const test of collector.collect(load)) {
      name = test.name;
      test.run();
    }
    return null;
  } catch (error) {
    return { name, message: String(error instanceof Error ? error.message : error) };
  }
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
 * @param {readonly Suite[]} suites
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
