import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { policyOfPage } from './scripts/build/content-security-policy.mjs';
import { developmentAddress, hostingOf } from './scripts/build/hosting.mjs';
import { InlineScripts, policyToCome } from './scripts/build/inline-scripts.mjs';
import { MinifyScripts } from './scripts/build/minify-scripts.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { baseUrl, officeJs, officeSource } = hostingOf(process.env);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

/** The library that reads .pdf asks where it stands, to fetch what it is never let fetch: webpack would write our path. */
const pdfLibrary = {
  test: /unpdf[\\/]dist[\\/]pdfjs\.mjs$/,
  loader: resolve('scripts/build/without-own-address.mjs'),
};

const resolveTypescript = { extensions: ['.ts', '.tsx', '.js'] };

/** A file that stayed the same is written again, so that its date says when it was built (scripts/ensure-build.mjs). */
const writesAlways = { compareBeforeEmit: false };

/** The command line: one ES module for Node. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  experiments: { outputModule: true },
  output: {
    path: resolve('dist/cli'),
    filename: 'soat-bieu.js',
    chunkFilename: '[name].js',
    module: true,
    chunkFormat: 'module',
    clean: true,
    ...writesAlways,
  },
  resolve: resolveTypescript,
  module: {
    rules: [typescript, pdfLibrary],
    parser: { javascript: { worker: ['Worker from node:worker_threads'] } },
  },
  plugins: [
    new webpack.DefinePlugin({ SOAT_BIEU_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
  ],
  optimization: { minimize: false },
  devtool: false,
};

/** A page may open no connection, so the sample travels inside a script. */
const sampleWorkbook = { test: /\.xlsx$/, type: 'asset/inline' };

const browser = {
  target: ['web', 'es2022'],
  resolve: resolveTypescript,
  module: { rules: [typescript, pdfLibrary, sampleWorkbook] },
  performance: { hints: false },
  optimization: { minimizer: [new MinifyScripts()] },
  devtool: false,
};

/** The site: the web edition and the add-in's pages, to be served from one folder. */
const web = {
  ...browser,
  name: 'web',
  entry: {
    index: './src/web/main.tsx',
    taskpane: './src/taskpane/main.tsx',
    commands: './src/commands/main.ts',
  },
  output: {
    path: resolve('dist/web'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: { keep: 'soat-bieu.html' },
    ...writesAlways,
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: 'src/web/index.html',
      chunks: ['index'],
      templateParameters: { policy: policyOfPage('index.html', officeSource), icon: 'icons/check-32.png' },
    }),
    ...['taskpane', 'commands'].map(
      (page) =>
        new HtmlWebpackPlugin({
          template: `src/${page}/${page}.html`,
          filename: `${page}.html`,
          chunks: [page],
          // The legacy gate loads the scripts, and only where they can run.
          inject: false,
          templateParameters: (compilation, assets) => ({
            policy: policyOfPage(`${page}.html`, officeSource),
            scripts: [officeJs, ...assets.js].join(' '),
          }),
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'src/taskpane/legacy-gate.js', info: { minimized: true } },
        { from: 'assets/icons', to: 'icons' },
        {
          from: 'manifest.xml',
          to: resolve('dist/manifest.xml'),
          transform: (content) => content.toString().replaceAll(developmentAddress, baseUrl),
        },
      ],
    }),
  ],
};

/** The web edition as one file that opens without any server. */
const singleFile = {
  ...browser,
  name: 'single-file',
  entry: './src/web/main.tsx',
  output: { path: resolve('dist/web'), filename: 'soat-bieu.js', ...writesAlways },
  module: { ...browser.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  plugins: [
    // A page opened from a disk can start no worker from a file beside it.
    new webpack.NormalModuleReplacementPlugin(/\/ask-worker$/, resolve('src/web/ask-no-worker.ts')),
    new webpack.NormalModuleReplacementPlugin(/\/open-in-worker$/, resolve('src/web/open-in-page.ts')),
    new HtmlWebpackPlugin({
      template: 'src/web/index.html',
      filename: 'soat-bieu.html',
      inject: 'body',
      scriptLoading: 'blocking',
      templateParameters: { policy: policyToCome, icon: 'data:,' },
    }),
    new InlineScripts(),
  ],
};

export default [cli, web, singleFile];
