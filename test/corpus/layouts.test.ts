import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../src/core/tables/recognise-tables';
import { drawRecognition } from './draw-recognition';
import { layoutFolder, layoutNames, readLayout } from './read-layouts';

/**
 * Layouts as officials draw them, each beside what a person reads in it. UPDATE_LAYOUTS=1 rewrites the readings; every
 * change is then to be read, not just accepted.
 */
describe('layouts', () => {
  it('are many', () => {
    expect(layoutNames.length).toBeGreaterThanOrEqual(60);
  });

  it.each(layoutNames)('%s', (name) => {
    const read = drawRecognition(recogniseTables(snapshotOfTextGrid(readLayout(name))));
    const expected = new URL(`${name}.read.txt`, layoutFolder);
    if (process.env['UPDATE_LAYOUTS'] === '1') writeFileSync(expected, read);
    expect(read).toBe(readFileSync(expected, 'utf8'));
  });
});
