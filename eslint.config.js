import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import globals from 'globals';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      // An index that the code has just proved needs no invented fallback; `!` says so and adds no untested branch.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      eqeqeq: 'error',
      'no-param-reassign': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        'process',
        'window',
        'document',
        'fetch',
        'Buffer',
        'setTimeout',
        'performance',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core is deterministic.' },
        { object: 'Date', property: 'now', message: 'Time is an input (asOf).' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an input (asOf).',
        },
      ],
    },
  },
  {
    files: ['*.js', '*.cjs', '*.mjs', 'scripts/**', 'src/cli/**', 'test/**', 'bench/**'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    // The measure of the rules' accuracy (npm run accuracy) must share nothing with what it measures, nor with chance.
    files: ['test/seeded/**/*.ts'],
    ignores: ['test/seeded/measure/checker.ts', 'test/seeded/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/src/(?!core/snapshot/|core/claims/text/report-text$)' }] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The measure is deterministic.' },
        { object: 'Date', property: 'now', message: 'The measure is deterministic.' },
      ],
    },
  },
  { files: ['src/taskpane/legacy-gate.js'], languageOptions: { ecmaVersion: 5, sourceType: 'script' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
