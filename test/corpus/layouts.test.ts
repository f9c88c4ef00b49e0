import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../src/core/tables/recognise-tables';
import { drawRecognition } from './draw-recognition';

/**
 * Layouts as officials draw them, each beside what a person reads in it: ⟨name⟩.txt is a text grid (its first lines, which
 * begin with "//", say what is special about it), ⟨name⟩.read.txt the recognition. UPDATE_LAYOUTS=1 rewrites the latter;
 * every change is then to be read, not just accepted.
 */
const folder = new URL('layouts/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.read.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

function readLayout(name: string): string {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8').replace(/^(?:\/\/.*\n)+/, '');
}

describe('layouts', () => {
  it('are many', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it.each(names)('%s', (name) => {
    const read = drawRecognition(recogniseTables(snapshotOfTextGrid(readLayout(name))));
    const expected = new URL(`${name}.read.txt`, folder);
    if (process.env['UPDATE_LAYOUTS'] === '1') writeFileSync(expected, read);
    expect(read).toBe(readFileSync(expected, 'utf8'));
  });
});
