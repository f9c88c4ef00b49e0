// @ts-check
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { hashOf, readMeasured, writeMeasured } from './measured.mjs';
import { seed, share } from './sample.mjs';

/**
 * @typedef {import('@stryker-mutator/api/core').MutantResult} MutantResult
 * @typedef {{ readonly mutants: readonly { id: string, status: string }[] }} FileResult
 */

const page = 'docs/mutation.md';
const folders = ['values', 'tables', 'rules'];
const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

/**
 * Prints what no test noticed, adds the run to what was measured before, and writes docs/mutation.md from all of it. A
 * run over a part of the files renews their part of the figures.
 */
class FolderReport {
  /** @param {MutantResult} mutant */
  onMutantTested({ status, fileName, location, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const { line, column } = location.start;
    const place = `${relative(process.cwd(), fileName)}:${line}:${column}`;
    process.stdout.write(`${status} ${place} → ${replacement?.replaceAll('\n', '⏎')}\n`);
  }

  /** @param {{ files: Readonly<Record<string, FileResult>> }} report */
  onMutationTestReportReady({ files }) {
    const measured = readMeasured();
    for (const [path, { mutants }] of Object.entries(files)) {
      const placed = mutants.filter(({ status }) => status !== 'Ignored');
      const first = placed.reduce((least, { id }) => Math.min(least, Number(id)), Infinity);
      const found = placed
        .filter(({ status }) => statuses.includes(status))
        .map(({ id, status }) => [Number(id) - first, status]);
      const source = hashOf(path);
      const last = measured[path];
      const before = process.env.MUTATION_AGAIN === '1' && last?.source === source ? last.statuses : {};
      measured[path] = { source, all: placed.length, statuses: { ...before, ...Object.fromEntries(found) } };
    }
    writeMeasured(measured);
    const table = tableOf(measured);
    process.stdout.write(`\n${table}`);
    if (process.env.MUTATION_SHARE === undefined) writeFileSync(page, pageOf(table));
  }
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
