import { resolve } from 'node:path';

/** The measurement as one script for Node; it is no part of the product's build. */
export default {
  name: 'accuracy',
  target: 'node20',
  entry: './test/seeded/main.ts',
  experiments: { outputModule: true },
  output: { path: resolve('dist/accuracy'), filename: 'accuracy.js', module: true, chunkFormat: 'module' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
    ],
  },
  optimization: { minimize: false },
  devtool: false,
  stats: 'errors-only',
};
