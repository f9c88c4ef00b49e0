// @ts-check
import { createHash } from 'node:crypto';
import { hashOf, readMeasured } from './measured.mjs';

/** What the sample is drawn with; MUTATION_SHARE=1 examines every mutant (of one file, say). */
export const seed = 'soat-bieu';
export const share = Number(process.env.MUTATION_SHARE ?? 0.11);

/** MUTATION_AGAIN=1 examines only what no test noticed the last time; in a file that has changed since, its whole sample. */
const before = process.env.MUTATION_AGAIN === '1' ? readMeasured() : {};

/**
 * Whether a mutant is in the sample, by a hash of the seed, its file and its number in it: neither how hard it is to
 * detect nor how long it takes has a say. A file's sample changes only with the file.
 *
 * @param {string} path "src/core/values/dates.ts"
 * @param {number} number from 0, in the order of the file
 */
export function isDrawn(path, number) {
  const last = before[path];
  if (last?.source === hashOf(path)) return ['Survived', 'NoCoverage'].includes(last.statuses[number] ?? '');
  const hash = createHash('sha256').update(`${seed} ${path} ${number}`);
  return hash.digest().readUInt32BE(0) / 2 ** 32 < share;
}
