import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import webpack from 'webpack';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } } },
};

/** The command line: one ES module for Node. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  experiments: { outputModule: true },
  output: {
    path: resolve('dist/cli'),
    filename: 'soat-bieu.js',
    module: true,
    chunkFormat: 'module',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  plugins: [
    new webpack.DefinePlugin({ SOAT_BIEU_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
  ],
  optimization: { minimize: false },
  devtool: false,
};

export default [cli];
