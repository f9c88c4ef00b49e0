import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { utils, write } from '@lokalise/xlsx';
import type { BookType } from '@lokalise/xlsx';
import fc from 'fast-check';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/snapshot/snapshot';
import { readOds } from '../../../../src/hosts/xlsx/legacy/read-ods';
import { readXls } from '../../../../src/hosts/xlsx/legacy/read-xls';
import { readXlsx } from '../../../../src/hosts/xlsx/read-xlsx';
import { randomRows } from './random-sheet';

type Rows = readonly (readonly (string | number | boolean | null)[])[];

function written(rows: Rows, bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Biểu');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const placesOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, cells }) => [name, cells.map(({ row, column, value }) => [row, column, value])]);

describe('a workbook written by the library', () => {
  it('has the same values as .xls as it has as .xlsx', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        expect(placesOf(readXls(written(rows, 'biff8')))).toEqual(placesOf(readXlsx(written(rows, 'xlsx'))));
      }),
      { numRuns: 60 },
    );
  });

  it('has the same values as .ods, but for blanks at the ends of texts, which that writer loses', () => {
    const tidy = (value: unknown) => (typeof value === 'string' ? value.trim().replace(/ +/g, ' ') : value);
    const tidied = (snapshot: WorkbookSnapshot) =>
      snapshot.sheets[0]!.cells.map(({ row, column, value }) => [row, column, tidy(value)]).filter(
        ([, , value]) => value !== '',
      );
    fc.assert(
      fc.property(randomRows, (rows) => {
        expect(tidied(readOds(written(rows, 'ods')))).toEqual(tidied(readXlsx(written(rows, 'xlsx'))));
      }),
      { numRuns: 60 },
    );
  });
});

/** LibreOffice, where it is installed, is a writer of its own mind: fonts, formats, merges and formulas come along. */
const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    return execFileSync(name, ['--version'], { stdio: 'pipe', timeout: 60_000 }).length > 0;
  } catch {
    return false;
  }
});

describe('a workbook written by LibreOffice', () => {
  if (office === undefined) {
    it('is not at hand', () => {
      console.info('Máy không có LibreOffice: bỏ qua phần so với bản do LibreOffice ghi.');
      expect(office).toBeUndefined();
    });
    return;
  }

  const home = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  afterAll(() => rmSync(home, { recursive: true }));

  const sample = readFileSync('assets/samples/xa-mau-2024-loi.xlsx');
  const saved = (format: 'xls' | 'ods'): Uint8Array => {
    writeFileSync(join(home, 'a.xlsx'), sample);
    const profile = `-env:UserInstallation=file://${join(home, 'profile')}`;
    execFileSync(office, [profile, '--headless', '--convert-to', format, '--outdir', home, 'a.xlsx'], {
      cwd: home,
      stdio: 'pipe',
      timeout: 170_000,
    });
    return new Uint8Array(readFileSync(join(home, `a.${format}`)));
  };
  /** It writes a dash in a format without quotes, and numbers with fifteen digits. */
  const asWritten = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      format: cell.format.replace(/["\\]/g, ''),
      value: typeof cell.value === 'number' ? Number(cell.value.toPrecision(14)) : cell.value,
    })),
  });

  it.each([
    ['xls', readXls],
    ['ods', readOds],
  ] as const)(
    'is as .%s what it was as .xlsx',
    (format, read) => {
      const original = readXlsx(new Uint8Array(sample));
      expect(read(saved(format)).sheets.map(asWritten)).toEqual(original.sheets.map(asWritten));
    },
    180_000,
  );
});
