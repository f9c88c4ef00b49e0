import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkFile } from '../../src/cli/check-file';
import { tables } from '../../src/cli/commands/tables';
import type { ChosenCatalog } from '../../src/cli/read-catalog';
import { nameCatalog } from '../../src/core/catalogs/name-catalog';
import { emptyState, formatState } from '../../src/core/check/workbook-state';
import { catalogOfTable } from '../../src/core/tables/catalog-of-table';
import type { KeptCatalogs } from '../../src/core/tables/kept-catalogs';
import { noCatalogs } from '../../src/core/tables/kept-catalogs';
import { recogniseTables } from '../../src/core/tables/recognise-tables';
import { catalogSubject } from '../../src/core/tables/said-catalogs';
import type { CriteriaTable } from '../../src/core/tables/table';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { statePart } from '../../src/hosts/state-part';
import { buildWorkbook, relationshipsXml, sheetXml } from '../hosts/xlsx/package-builder';
import { recordedEnvironment } from './recorded-environment';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cell = (value: string) => (value === '' ? '<c/>' : `<c t="inlineStr"><is><t>${value}</t></is></c>`);
const sheetOf = (target: string) =>
  sheetXml(
    [
      ['KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI'],
      ['TT', 'Nội dung tiêu chí', 'Mức yêu cầu', 'Kết quả'],
      ['1', 'Giao thông', '', ''],
      ['1.1', 'Tỷ lệ đường thôn được cứng hóa', target, '85%'],
      ['1.2', 'Tỷ lệ đường ngõ được cứng hóa', '≥ 70%', '72%'],
    ]
      .map((row) => `<row>${row.map(cell).join('')}</row>`)
      .join(''),
  );

/** The commune's table, which asks for less than the district does; with this state in the file. */
function workbookWith(catalogs: KeptCatalogs, target = '≥ 60%'): Uint8Array {
  const relationships = [
    { id: 'rId1', type: `${relations}/worksheet`, target: 'worksheets/sheet1.xml' },
    { id: 'rId2', type: `${relations}/customXml`, target: '../customXml/item1.xml' },
  ];
  const change = {
    'xl/_rels/workbook.xml.rels': relationshipsXml(relationships),
    'customXml/item1.xml': statePart(formatState({ ...emptyState, catalogs })),
  };
  return buildWorkbook({ sheets: [{ name: 'Biểu 01', xml: sheetOf(target) }], change });
}

const district = recogniseTables(readXlsx(workbookWith(noCatalogs, '≥ 80%')));
const [table] = district.tables as readonly CriteriaTable[];
const subject = catalogSubject(table!, district.corrections.origins[0]!);
const own = nameCatalog(catalogOfTable(table!, { id: '', title: '' }), 'Bộ của huyện', []);
const follows = { own: [own], said: [{ ...subject, catalog: own.id, region: null }] };

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  writeFileSync(join(home, 'theo.xlsx'), workbookWith(follows));
  writeFileSync(
    join(home, 'khong.xlsx'),
    workbookWith({ ...follows, said: [{ ...subject, catalog: null, region: null }] }),
  );
});
afterAll(() => rmSync(home, { recursive: true }));

async function check(name: string, catalog: ChosenCatalog = { own: [], id: null }) {
  const options = { asOf: null, today: '2024-05-20', rules: ['TC103'], catalog, region: null };
  const fail = (problem: unknown) => {
    throw new Error(String(problem));
  };
  const outcome = await checkFile({ path: join(home, name), error: null }, options, fail, fail);
  if (outcome.error) throw new Error(outcome.error.message);
  const { catalogs, findings } = outcome.result;
  return { follows: catalogs.map((one) => one.catalog.title), says: findings.map(({ message }) => message) };
}

describe('the sets that travel in a file', () => {
  it('are held against the tables that follow them', async () => {
    const { follows: sets, says } = await check('theo.xlsx');
    expect(sets).toEqual(['Bộ của huyện']);
    expect(says).toEqual([
      expect.stringContaining('ghi mức yêu cầu ≥ 60%, bộ tiêu chí "Bộ của huyện" là ≥ 80%'),
    ]);
  });

  it('are not where the user chose none', async () => {
    expect(await check('khong.xlsx')).toEqual({ follows: [], says: [] });
  });

  it('give way to the set of the command line', async () => {
    const other = { ...own, id: 'tỉnh', title: 'Bộ của tỉnh' };
    for (const name of ['theo.xlsx', 'khong.xlsx'])
      expect(await check(name, { own: [other], id: 'tỉnh' })).toMatchObject({ follows: ['Bộ của tỉnh'] });
  });

  it('are named by tables', async () => {
    const environment = recordedEnvironment();
    await tables({ verb: 'tables', path: join(home, 'theo.xlsx'), exported: null }, environment);
    expect(environment.written.out.join('')).toMatch(/Bộ tiêu chí +Bộ của huyện \(anh\/chị đã chọn bộ này;/);
  });

  it('are written anew by tables, which says so', async () => {
    const environment = recordedEnvironment();
    const output = join(home, 'bo.json');
    await tables(
      { verb: 'tables', path: join(home, 'theo.xlsx'), exported: { output, table: null } },
      environment,
    );
    expect(environment.written.err.join('')).toBe(
      `Đã ghi bộ tiêu chí (1 tiêu chí, 2 chỉ tiêu, 2 mức đạt) vào ${output}\n`,
    );
  });
});
