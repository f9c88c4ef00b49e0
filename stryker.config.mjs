// Mutation testing: see CONTRIBUTING.md. `npm run mutation`, or `npm run mutation -- --mutate src/core/values/dates.ts`.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const plugin = (name) => fileURLToPath(new URL(`scripts/mutation/${name}.mjs`, import.meta.url));

process.env.MUTATION_ROOT = process.cwd();
process.env.MUTATION_MEASURED ??= resolve('coverage/mutation/measured.json');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/core/values/**/*.ts', 'src/core/tables/**/*.ts', 'src/core/rules/**/*.ts'],
  plugins: ['suite-runner', 'rule-prose', 'seeded-sample', 'folder-report'].map(plugin),
  ignorers: ['rule-prose'],
  checkers: ['seeded-sample'],
  warnings: { slow: false },
  buildCommand: 'webpack --config scripts/mutation/webpack.config.js',
  testRunner: 'suites',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 30_000,
  timeoutFactor: 5,
  reporters: ['folders', 'json', 'html'],
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
  htmlReporter: { fileName: 'coverage/mutation/mutation.html' },
  tempDirName: 'coverage/mutation/sandboxes',
  // What neither the suites nor the bundle of them need.
  ignorePatterns: [
    '/assets',
    '/bench',
    '/coverage',
    '/dist',
    '/test/conformance',
    '/test/e2e',
    '/test/seeded',
  ],
  // The sources are instrumented, not type-checked; webpack reads the same files as ever.
  disableTypeChecks: false,
  allowConsoleColors: false,
};
