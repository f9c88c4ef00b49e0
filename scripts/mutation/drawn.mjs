// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The drawn mutants' ids, one file for each source: the bundler draws them, Stryker's checker asks for them. */
const folder = () => join(dirname(/** @type {string} */ (process.env.MUTATION_MEASURED)), 'drawn');

export function forgetDrawn() {
  rmSync(folder(), { recursive: true, force: true });
  mkdirSync(folder(), { recursive: true });
}

/**
 * @param {string} path
 * @param {Iterable<string>} ids
 */
export function writeDrawn(path, ids) {
  writeFileSync(join(folder(), `${path.replaceAll('/', '-')}.json`), JSON.stringify([...ids]));
}

/** @returns {ReadonlySet<string>} */
export function readDrawn() {
  return new Set(
    readdirSync(folder()).flatMap((name) => JSON.parse(readFileSync(join(folder(), name), 'utf8'))),
  );
}
