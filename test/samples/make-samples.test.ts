import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';

const committed = 'assets/samples';
const names = [
  'xa-mau-2024.xlsx',
  'xa-mau-2024-loi.xlsx',
  'xa-mau-2024-loi.json',
  'xa-mau-2024-bao-cao.docx',
  'xa-mau-2024-bao-cao-loi.docx',
] as const;

interface Planted {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
}

/** A sheet as a lookup by address: formulas as "=…", days as "2024-06-30". */
type Cells = ReadonlyMap<string, string | number>;

async function readCells(name: string): Promise<ReadonlyMap<string, Cells>> {
  const workbook = await readXlsx(readFileSync(join(committed, name)));
  return new Map(
    workbook.sheets.map((sheet) => {
      const cells = new Map<string, string | number>();
      sheet.rows.forEach((row, r) => {
        row.forEach((value, c) => {
          const address = String.fromCharCode(65 + c) + String(r + 1);
          if (value instanceof Date) cells.set(address, value.toISOString().slice(0, 10));
          else if (typeof value === 'string' || typeof value === 'number') cells.set(address, value);
          const formula = sheet.cells?.get(`${String(r)},${String(c)}`)?.formula;
          if (formula !== undefined) cells.set(`=${address}`, formula);
        });
      });
      return [sheet.name, cells];
    }),
  );
}

let clean: ReadonlyMap<string, Cells>;
let faulty: ReadonlyMap<string, Cells>;

beforeAll(async () => {
  clean = await readCells('xa-mau-2024.xlsx');
  faulty = await readCells('xa-mau-2024-loi.xlsx');
});

const sheetOf = (name: string) => clean.get(name)!;
const rowsBetween = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
const columnSum = (cells: Cells, column: string, first: number, last: number) =>
  rowsBetween(first, last).reduce((sum, row) => sum + Number(cells.get(`${column}${String(row)}`)), 0);

describe('make-samples', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('makes the committed files again, byte for byte, in any time zone', () => {
    execFileSync(process.execPath, ['scripts/make-samples.mjs', folder], {
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    for (const name of names) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(committed, name)))).toBe(true);
    }
  });
});

describe('xa-mau-2024.xlsx', () => {
  it.each([
    ['Biểu 01', 19, 57, 15, 51],
    ['Biểu 02', 19, 74, 12, 58],
  ])(
    '%s holds %i criteria and %i indicators, %i and %i of them met',
    (name, criteria, indicators, metCriteria, metIndicators) => {
      const cells = sheetOf(name);
      const indexes = [...cells].filter(([address]) => /^A\d+$/.test(address));
      const statusOf = (address: string) => cells.get(address.replace('A', 'F'));
      const criterionRows = indexes.filter(([, index]) => typeof index === 'number');
      const indicatorRows = indexes.filter(([, index]) => /^\d+\.\d+$/.test(String(index)));
      expect([criterionRows.length, indicatorRows.length]).toEqual([criteria, indicators]);
      expect(criterionRows.filter(([address]) => statusOf(address) === 'Đạt')).toHaveLength(metCriteria);
      expect(indicatorRows.filter(([address]) => statusOf(address) === 'Đạt')).toHaveLength(metIndicators);

      for (const [address, index] of criterionRows) {
        const own = indicatorRows.filter(([, code]) => String(code).startsWith(`${String(index)}.`));
        expect(own.length).toBeGreaterThan(0);
        const met = own.every(([indicator]) => statusOf(indicator) === 'Đạt');
        expect(statusOf(address)).toBe(met ? 'Đạt' : 'Chưa đạt');
      }
      for (const [address] of indicatorRows) {
        const planned = ['G', 'H'].map((column) => cells.has(address.replace('A', column)));
        expect(planned).toEqual(statusOf(address) === 'Đạt' ? [false, false] : [true, true]);
      }
      const counts = `Tổng hợp: đạt ${String(metCriteria)}/19 tiêu chí; ${String(metIndicators)}/${String(indicators)} chỉ tiêu`;
      expect([...cells.values()]).toContain(counts);
    },
  );

  it('adds up the six sources of funding in every column, with the rates as shown', () => {
    const cells = sheetOf('Biểu 03');
    const mobilised = rowsBetween(10, 15).map((row) => cells.get(`D${String(row)}`));
    expect(mobilised).toEqual([
      3_392_000_000, 2_000_000_000, 1_000_000_000, 2_360_000_000, 3_886_000_000, 2_170_000_000,
    ]);
    expect(cells.get('B16')).toBe('Tổng cộng');
    expect(cells.get('D16')).toBe(14_808_000_000);
    for (const column of ['C', 'D', 'E', 'F', 'G']) {
      expect(cells.get(`${column}16`)).toBe(columnSum(cells, column, 10, 15));
      expect(cells.get(`=${column}16`)).toBe(`SUM(${column}10:${column}15)`);
    }
    for (const row of rowsBetween(10, 16).map(String)) {
      const [plan, total, cash, kind, disbursed, rate] = ['C', 'D', 'E', 'F', 'G', 'H'].map((column) =>
        Number(cells.get(column + row)),
      ) as [number, number, number, number, number, number];
      expect(total).toBe(cash + kind);
      expect(disbursed).toBeLessThanOrEqual(plan);
      expect(rate).toBeCloseTo((disbursed / plan) * 100, 10);
    }
  });

  it('adds up the contributions of seven villages, which Biểu 03 states rounded to the million', () => {
    const cells = sheetOf('Biểu 04');
    expect(cells.get('B17')).toBe('Tổng cộng');
    expect(cells.get('G17')).toBe(2_169_856_000);
    for (const column of ['C', 'D', 'E', 'F', 'G']) {
      expect(cells.get(`${column}17`)).toBe(columnSum(cells, column, 10, 16));
    }
    for (const row of rowsBetween(10, 17).map(String)) {
      const parts = ['D', 'E', 'F'].map((column) => Number(cells.get(column + row)));
      expect(cells.get(`G${row}`)).toBe(parts.reduce((sum, part) => sum + part));
    }
    expect(Math.round(2_169_856_000 / 1_000_000) * 1_000_000).toBe(sheetOf('Biểu 03').get('D15'));
  });

  it('sets every task an owner and one of two deadlines, as a day or in words', () => {
    const cells = sheetOf('Biểu 05');
    const rows = rowsBetween(10, 18).map(String);
    expect(rows.map((row) => cells.get(`A${row}`))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(rows.map((row) => cells.get(`E${row}`)))).toEqual(
      new Set(['2024-06-30', '2024-08-31', 'Trước ngày 30/6/2024', 'Trước ngày 31/8/2024']),
    );
    for (const row of rows) {
      expect(cells.get(`C${row}`)).toEqual(expect.any(String));
      const [total, budget, other] = ['F', 'G', 'H'].map((column) => cells.get(column + row));
      if (total === undefined) expect([budget, other]).toEqual([undefined, undefined]);
      else expect(total).toBe(Number(budget) + Number(other));
    }
  });

  it('says on every sheet that its figures are illustrative, in composed Vietnamese letters', () => {
    for (const cells of clean.values()) {
      const texts = [...cells.values()].filter((value) => typeof value === 'string');
      expect(texts.some((text) => text.startsWith('Ghi chú: Số liệu minh họa'))).toBe(true);
      expect(texts).toEqual(texts.map((text) => text.normalize('NFC')));
    }
  });
});

describe('xa-mau-2024-loi.xlsx', () => {
  const list = JSON.parse(readFileSync(join(committed, 'xa-mau-2024-loi.json'), 'utf8')) as {
    readonly asOf: string;
    readonly planted: readonly Planted[];
  };

  it('lists each planted error once, under a rule of its own', () => {
    expect(list.asOf).toBe('2024-05-15');
    expect(list.planted.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`)).toEqual([
      'TC107 Biểu 01 F73',
      'TC108 Biểu 02 F35',
      'TH102 Biểu 02 G95',
      'TC109 Biểu 02 A103',
      'BG101 Biểu 03 H10',
      'BG103 Biểu 03 H14',
      'KP101 Biểu 03 C16',
      'KP105 Biểu 03 G16',
      'KP115 Biểu 04 C17',
      'BG104 Biểu 05 F10',
      'KP102 Biểu 05 F11',
      'TH103 Biểu 05 E15',
      'TH104 Biểu 05 E18',
    ]);
  });

  it('differs from its clean twin in these cells, and in the one figure that a formula draws from them', () => {
    const changed = [...clean].flatMap(([name, cells]) => {
      const others = faulty.get(name)!;
      const addresses = new Set([...cells.keys(), ...others.keys()].filter((key) => !key.startsWith('=')));
      return [...addresses]
        .filter((address) => cells.get(address) !== others.get(address))
        .map((address) => `${name} ${address}`);
    });
    expect(changed.sort()).toEqual([
      'Biểu 01 E73',
      'Biểu 02 A103',
      'Biểu 02 F35',
      'Biểu 02 G95',
      'Biểu 03 C16',
      'Biểu 03 G16',
      'Biểu 03 H10',
      'Biểu 03 H14',
      'Biểu 03 H16',
      'Biểu 04 C17',
      'Biểu 05 E15',
      'Biểu 05 E18',
      'Biểu 05 F10',
      'Biểu 05 F11',
      'Biểu 05 I15',
    ]);
  });

  it('keeps what the formulas give: a total without its last row, and the rate that follows from it', () => {
    const cells = faulty.get('Biểu 03')!;
    expect(cells.get('=G16')).toBe('SUM(G10:G14)');
    expect(cells.get('G16')).toBe(columnSum(cells, 'G', 10, 14));
    expect(cells.get('H14')).toBe('#DIV/0!');
    expect(cells.get('H16')).toBeCloseTo((Number(cells.get('G16')) / Number(cells.get('C16'))) * 100, 10);
  });
});
