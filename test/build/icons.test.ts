import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { pngSize } from './png-size';

const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-icons-'));
execFileSync(process.execPath, ['scripts/make-icons.mjs', folder]);

/** The picture itself: two versions of zlib may pack it differently. */
function pixelsOf(file: string): Buffer {
  const bytes = readFileSync(file);
  const start = bytes.indexOf('IDAT') + 4;
  return inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
}

it('draws the icons that are in assets, and no others', () => {
  const files = readdirSync(folder).sort();
  expect(files).toEqual(readdirSync('assets/icons').sort());
  expect(files).toHaveLength(12);
  for (const file of files) {
    const [drawn, kept] = [join(folder, file), join('assets/icons', file)];
    expect(`${pngSize(readFileSync(kept))}`).toBe(/\d+/.exec(file)![0]);
    expect(pixelsOf(drawn).equals(pixelsOf(kept))).toBe(true);
  }
});
