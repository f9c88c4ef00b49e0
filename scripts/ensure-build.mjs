// @ts-check
// Builds dist/ when it is missing or older than the sources, silently, so that the commands of the README are always true.
// usage: node scripts/ensure-build.mjs [cli|site]   (both without a name)
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'scripts/build', 'assets', 'manifest.xml', 'package.json', 'webpack.config.js'];

/** What each part of the build makes last. */
const parts = {
  cli: { configs: ['cli'], built: ['dist/cli/soat-bieu.js'] },
  site: {
    configs: ['web', 'single-file'],
    built: ['dist/web/index.html', 'dist/web/soat-bieu.html', 'dist/manifest.xml'],
  },
};

/**
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const changed = Math.max(...sources.map(newest));
const wanted = Object.entries(parts).filter(([name]) => (process.argv[2] ?? name) === name);
const stale = wanted.filter(
  ([, { built }]) => !built.every((file) => existsSync(file) && statSync(file).mtimeMs >= changed),
);
const configs = stale.flatMap(([, part]) => part.configs.flatMap((config) => ['--config-name', config]));
if (configs.length > 0) {
  try {
    execFileSync(
      process.execPath,
      ['node_modules/webpack/bin/webpack.js', '--mode', 'production', ...configs],
      { stdio: 'pipe' },
    );
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: Buffer, stderr?: Buffer }} */ (error);
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
    process.exit(2);
  }
}
