// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What the runs so far came to, by file: a hash of the source they were made with, how many mutants it has, and the status
 * of each examined one by its number.
 *
 * @typedef {Record<string, { source: string, all: number, statuses: Record<number, string> }>} Measured
 */

/** Set by stryker.config.mjs, since Stryker's processes work in a copy of the project. */
const file = () => /** @type {string} */ (process.env.MUTATION_MEASURED);

/** @returns {Measured} */
export function readMeasured() {
  return existsSync(file()) ? JSON.parse(readFileSync(file(), 'utf8')) : {};
}

/** @param {Measured} measured */
export function writeMeasured(measured) {
  mkdirSync(dirname(file()), { recursive: true });
  writeFileSync(file(), JSON.stringify(measured));
}
