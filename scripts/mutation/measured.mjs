// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What the runs so far came to, by file: a hash of the source they were made with, how many mutants it has, and the status
 * of each examined one by its number.
 *
 * @typedef {Record<string, { source: string, all: number, statuses: Record<number, string> }>} Measured
 */

/** Set by stryker.config.mjs, since Stryker's processes work in a copy of the project. */
const file = () => /** @type {string} */ (process.env.MUTATION_MEASURED);
const root = () => /** @type {string} */ (process.env.MUTATION_ROOT);

/** @returns {Measured} */
export function readMeasured() {
  return existsSync(file()) ? JSON.parse(readFileSync(file(), 'utf8')) : {};
}

/** @param {Measured} measured */
export function writeMeasured(measured) {
  mkdirSync(dirname(file()), { recursive: true });
  writeFileSync(file(), JSON.stringify(measured));
}

/**
 * A hash of a source as it is written in the project.
 *
 * @param {string} path
 */
export function hashOf(path) {
  return createHash('sha256')
    .update(readFileSync(join(root(), path)))
    .digest('hex');
}
