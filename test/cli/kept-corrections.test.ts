import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../src/cli/check-file';
import { tables } from '../../src/cli/commands/tables';
import { emptyState, formatState } from '../../src/core/check/workbook-state';
import { recogniseTables } from '../../src/core/tables/recognise-tables';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { recordedEnvironment } from './recorded-environment';
import { workbookWithState } from './workbook-with-state';

const rows = [
  ['TT', 'Thôn', 'Đợt một', 'Đợt hai'],
  [1, 'Thôn Thượng', 5, 6],
  [2, 'Thôn Hạ', 7, 8],
];

/** A workbook of one table that is not recognised for sure, with this state in it. */
const workbookWith = (state: string | null) => workbookWithState('Biểu 04', rows, state);

const [origin] = recogniseTables(readXlsx(workbookWith(null))).corrections.origins;
const corrections = [{ layout: origin!.layout, about: 'Biểu 04', kind: 'funding' as const }];

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  writeFileSync(join(home, 'chua.xlsx'), workbookWith(null));
  writeFileSync(join(home, 'co.xlsx'), workbookWith(formatState({ ...emptyState, corrections })));
  writeFileSync(join(home, 'moi.xlsx'), workbookWith('{"version":2}'));
  writeFileSync(join(home, 'hong.xlsx'), workbookWith('{"version":'));
});
afterAll(() => rmSync(home, { recursive: true }));

async function check(name: string) {
  const said: string[] = [];
  const options = {
    asOf: null,
    today: '2024-05-20',
    rules: [],
    catalog: { own: [], id: null },
    region: null,
  };
  const crash = (error: unknown) => {
    throw error as Error;
  };
  const outcome = await checkFile({ path: join(home, name), error: null }, options, crash, (one) =>
    said.push(one),
  );
  if (outcome.error) throw new Error(outcome.error.message);
  return { kind: outcome.result.tables[0]!.kind, said };
}

async function listTables(name: string) {
  const environment = recordedEnvironment();
  await tables({ verb: 'tables', path: join(home, name), exported: null }, environment);
  return { out: environment.written.out.join(''), err: environment.written.err.join('') };
}

describe('the corrections that travel in a file', () => {
  it('are applied by check', async () => {
    expect(await check('chua.xlsx')).toEqual({ kind: 'other', said: [] });
    expect(await check('co.xlsx')).toEqual({ kind: 'funding', said: [] });
  });

  it('are applied by tables, which says who chose', async () => {
    const { out, err } = await listTables('co.xlsx');
    expect(err).toBe('');
    expect(out).toMatch(/Loại +kinh phí, do người dùng chọn\n/);
    expect(out).toContain('Anh/chị đã chọn loại biểu');
  });

  it('are left out and said where they cannot be read', async () => {
    const newer = await check('moi.xlsx');
    expect(newer).toEqual({ kind: 'other', said: [expect.stringContaining('bản mới hơn')] });
    const { out, err } = await listTables('hong.xlsx');
    expect(out).toMatch(/Loại +biểu khác/);
    expect(err).toMatch(/hong\.xlsx: .*không đọc được.*giữ nguyên/);
  });
});
