import { resolve } from 'node:path';
import { forgetDrawn } from './drawn.mjs';

forgetDrawn();

/** The suites of the three folders as one script in which each of them is loaded only when it is asked for. */
export default {
  mode: 'production',
  target: 'node20',
  entry: './scripts/mutation/suites.js',
  output: { path: resolve('dist/mutation'), filename: 'suites.cjs', library: { type: 'commonjs2' } },
  // Shared by all runs: the collector of tests, and the library whose seed is fixed once.
  externals: { '@jest/globals': 'commonjs @jest/globals', 'fast-check': 'commonjs fast-check' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    // Suites read files beside them.
    parser: { javascript: { url: false } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: [
          {
            loader: 'swc-loader',
            options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
          },
          resolve('scripts/mutation/only-the-sample.mjs'),
        ],
      },
    ],
  },
  optimization: { minimize: false, concatenateModules: false },
  devtool: false,
  stats: 'errors-only',
};
