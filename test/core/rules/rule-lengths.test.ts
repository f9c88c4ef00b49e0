import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** A rule reads like a sentence; what is longer has a part that belongs beside it. */

const mostLines = 200;
const mostLinesInMedian = 80;

const lengths = ['cells', 'criteria', 'funding', 'deadlines', 'report']
  .map((folder) => join('src/core/rules', folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }));

describe('the files of the rules', () => {
  it.each(lengths)('$path is short', ({ lines }) => {
    expect(lines).toBeLessThanOrEqual(mostLines);
  });

  it('are shorter in the median', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(mostLinesInMedian);
  });
});
