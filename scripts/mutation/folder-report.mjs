// @ts-check
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { hashOf, readMeasured, writeMeasured } from './measured.mjs';
import { seed, share } from './sample.mjs';

/**
 * @typedef {import('@stryker-mutator/api/core').MutantResult} MutantResult
 */

const page = 'docs/mutation.md';
const folders = ['values', 'tables', 'rules'];
const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

/** So many results are kept in memory before they are written down: a run that is cut short leaves what it found. */
const mostUnwritten = 20;

/**
 * Prints what no test noticed, adds the run to what was measured before, and writes docs/mutation.md from all of it. A
 * run over a part of the files renews their part of the figures.
 */
class FolderReport {
  #measured = readMeasured();
  /** The number in its file of each mutant, by id. */
  #numbers = /** @type {Map<string, number>} */ (new Map());
  #unwritten = 0;

  /** @param {{ mutantPlans: readonly { mutant: import('@stryker-mutator/api/core').MutantTestCoverage }[] }} event */
  onMutationTestingPlanReady({ mutantPlans }) {
    const placed = mutantPlans.map(({ mutant }) => mutant).filter(({ status }) => status !== 'Ignored');
    for (const [path, mutants] of groupByPath(placed)) {
      const ids = mutants.map(({ id }) => Number(id));
      const first = ids.reduce((least, id) => Math.min(least, id), Infinity);
      for (const id of ids) this.#numbers.set(String(id), id - first);
      const source = hashOf(path);
      const last = this.#measured[path];
      const before = process.env.MUTATION_AGAIN === '1' && last?.source === source ? last.statuses : {};
      this.#measured[path] = { source, all: ids.length, statuses: { ...before } };
    }
  }

  /** @param {MutantResult} mutant */
  onMutantTested({ id, status, fileName, location, replacement }) {
    if (!statuses.includes(status)) return;
    const path = pathOf(fileName);
    const file = this.#measured[path];
    if (file) file.statuses[/** @type {number} */ (this.#numbers.get(id))] = status;
    this.#unwritten += 1;
    if (this.#unwritten >= mostUnwritten) this.#write();
    if (status === 'Killed') return;
    const { line, column } = location.start;
    process.stdout.write(`${status} ${path}:${line}:${column} → ${replacement?.replaceAll('\n', '⏎')}\n`);
  }

  onMutationTestReportReady() {
    this.#write();
    const table = tableOf(this.#measured);
    process.stdout.write(`\n${table}`);
    if (process.env.MUTATION_SHARE === undefined) writeFileSync(page, pageOf(table));
  }

  #write() {
    writeMeasured(this.#measured);
    this.#unwritten = 0;
  }
}

/**
 * @template {{ readonly fileName: string }} T
 * @param {readonly T[]} mutants
 * @returns {ReadonlyMap<string, readonly T[]>}
 */
function groupByPath(mutants) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const mutant of mutants) {
    const path = pathOf(mutant.fileName);
    groups.set(path, [...(groups.get(path) ?? []), mutant]);
  }
  return groups;
}

/** "src/core/values/dates.ts" @param {string} fileName */
function pathOf(fileName) {
  return relative(process.cwd(), fileName).replaceAll('\\', '/');
}

/** @param {import('./measured.mjs').Measured} measured */
function tableOf(measured) {
  const rows = [...folders, ''].map((folder) => {
    const files = Object.entries(measured).filter(([path]) => path.startsWith(`src/core/${folder}`));
    const found = files.flatMap(([, { statuses: byNumber }]) => Object.values(byNumber));
    const counts = statuses.map((status) => found.filter((one) => one === status).length);
    const [killed = 0, timedOut = 0] = counts;
    const score = found.length > 0 ? `${((100 * (killed + timedOut)) / found.length).toFixed(1)} %` : '–';
    const all = files.reduce((sum, [, file]) => sum + file.all, 0);
    return `| ${[folder || 'all', files.length, all, found.length, ...counts, score].join(' | ')} |\n`;
  });
  return [
    '| folder | files | mutants | examined | killed | timed out | survived | not covered | score |\n',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n',
    ...rows,
  ].join('');
}

/** @param {string} table */
function pageOf(table) {
  return `# Mutation score

<!-- Written by \`npm run mutation\`; do not edit. -->

Stryker changes the code in one place (a condition, a word, a part of an expression), and the suites of these folders and
of \`test/corpus\` are run against the change. A change that makes a test fail or run without end is detected; the score is
the share of the detected among the examined. The bar is 85 %.

Seed \`${seed}\`, share ${share}: the sample is drawn by a hash of the seed, the file and a mutant's number in it. How to run it
and what stays out: see [CONTRIBUTING.md](../CONTRIBUTING.md).

${table}`;
}

export const strykerPlugins = [
  { kind: 'Reporter', name: 'folders', injectableClass: Object.assign(FolderReport, { inject: [] }) },
];
