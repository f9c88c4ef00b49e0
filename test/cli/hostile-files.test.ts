import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildOds, numberCell, rowOf, table } from '../hosts/xlsx/legacy/ods-builder';
import {
  addToken,
  biffStream,
  container,
  f64,
  formula,
  label,
  merges,
  number,
  plainGlobals,
  record,
  refToken,
  u16,
  u32,
} from '../hosts/xlsx/legacy/biff-builder';
import { soatBieu } from './built-command';
import { jsonReport } from './json-contract';

/** Files of the other formats that were damaged, or made to do damage. */

const records = [
  ...Array.from({ length: 30 }, (_, i) => label(i, 0, 0, `Thôn ${i}`)),
  ...Array.from({ length: 30 }, (_, i) => number(i, 1, 0, i * 1.5)),
  ...Array.from({ length: 30 }, (_, i) =>
    formula(i, 2, 0, f64(i * 2.5), [...refToken(i, 0), ...refToken(i, 1), ...addToken]),
  ),
  merges([0, 0, 3, 5]),
];
const stream = biffStream(plainGlobals, [
  { name: 'Biểu 1', records },
  { name: 'Biểu 2', records },
]);
const xls = container(stream);

/** The same numbers in every run, so that a failure can be looked at. */
function* places(limit: number): Generator<number> {
  for (let seed = 12_345; ;) yield (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % limit;
}

let home: string;
const at = (name: string) => join(home, name);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  const random = places(stream.length);
  for (let i = 0; i < 12; i++) writeFileSync(at(`cắt ${i}.xls`), xls.slice(0, 600 + i * 800));
  for (let i = 0; i < 24; i++) {
    const flipped = stream.slice();
    for (let flips = 0; flips < 1 + i; flips++) flipped[random.next().value!]! ^= 1 << (i % 8);
    writeFileSync(at(`lật ${i}.xls`), container(flipped));
  }
});

afterAll(() => rmSync(home, { recursive: true }));

function filesOf(...paths: string[]) {
  const { code, out, err } = soatBieu(['check', ...paths, '--format', 'json']);
  const { files } = v.parse(jsonReport, JSON.parse(out));
  return { code, err, files };
}

describe('damaged .xls files', () => {
  it('are each read, or named with one sentence', () => {
    const { files, err } = filesOf(home);
    expect(files).toHaveLength(36);
    for (const { path, error, coverage } of files) {
      if (error)
        expect([path, error.message]).toEqual([path, expect.stringMatching(/^[^\n]+\. Đề nghị [^\n]+\.$/)]);
      else expect([path, coverage.sheets.length]).toEqual([path, expect.any(Number)]);
    }
    expect(files.some(({ error }) => error === null)).toBe(true);
    expect(files.some(({ error }) => error !== null)).toBe(true);
    expect(err).not.toMatch(/ {4}at |TypeError/);
  }, 120_000);
});

describe('files made to do damage', () => {
  it('change nothing that all objects inherit', () => {
    const pair = (name: string) => ({ name, records: [label(0, 0, 0, '__proto__'), number(1, 0, 0, 1)] });
    writeFileSync(
      at('tên.xls'),
      container(biffStream(plainGlobals, [pair('__proto__'), pair('constructor'), pair('Biểu')])),
    );
    const [file] = filesOf(at('tên.xls')).files;
    expect(file!.coverage.sheets.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'Biểu']);
    // A name of what all objects inherit can be refused by the library; it hides no other sheet.
    const [first, , last] = file!.coverage.sheets;
    expect([first!.status, last!.status]).toEqual(['no-table', 'no-table']);
  });

  it('may not claim more than there is', () => {
    // A table of texts that says it has four billion of them, and a merge list longer than its record.
    const claims = [...plainGlobals, record(0x00fc, u32(0xffffffff), u32(0xffffffff))];
    const sheet = { name: 'A', records: [number(0, 0, 0, 1), record(0x00e5, u16(0xffff))] };
    writeFileSync(at('nói quá.xls'), container(biffStream(claims, [sheet])));
    const { files, code } = filesOf(at('nói quá.xls'));
    expect([0, 2]).toContain(code);
    expect(files[0]!.error?.code ?? 'read').toMatch(/^(?:read|damaged|too-large)$/);
  });

  it('end at the limit of cells where one tag stands for seventeen billion', () => {
    const cell = numberCell(1, 'table:number-columns-repeated="16384"');
    const tables = table(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`);
    writeFileSync(at('lặp.ods'), buildOds({ tables }));
    expect(filesOf(at('lặp.ods')).files[0]!.error).toMatchObject({ code: 'too-large' });
  }, 60_000);

  it('leave the file after them to be checked', () => {
    writeFileSync(at('lành.ods'), buildOds({ tables: table(rowOf(numberCell(1))) }));
    const { files } = filesOf(at('cắt 1.xls'), at('lành.ods'));
    expect(files.map(({ error }) => error === null)).toEqual([false, true]);
  });
});

describe('the command line', () => {
  it('does not load the library for .xls with its own code', () => {
    const main = readFileSync('dist/cli/soat-bieu.js', 'utf8');
    expect(main).toContain('soat-bieu');
    expect(main).not.toContain('PerfectOffice_MAIN');
  });
});
