import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { exportCatalog } from '../../src/cli/export-catalog';
import { UsageError } from '../../src/cli/usage-error';
import { readCatalogText } from '../../src/core/catalogs/read-catalog-text';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../src/core/tables/recognise-tables';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const criteria = (title: string) => `${title}
| TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
| 1 | Điện | | Đạt |
| '1.1 | Hộ dùng điện an toàn | ≥ 98% | Đạt |
`;
const one = `### Biểu 01\n${criteria('Biểu 01. Bộ tiêu chí xã NTM')}`;
const two = `${one}### Biểu 02\n${criteria('')}`;
const funding =
  '### Biểu 03\nĐVT: đồng\n| TT | Nguồn vốn | Kế hoạch |\n| 1 | Ngân sách xã | 5 |\n| 2 | Vốn dân | 7 |';
const tablesOf = (grid: string) => recogniseTables(snapshotOfTextGrid(grid)).tables;

function complaint(grid: string, output: string, table: string | null): string {
  try {
    exportCatalog(tablesOf(grid), { output, table }, at('bieu.xlsx'));
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  throw new Error('no complaint');
}

describe('exportCatalog', () => {
  it('writes the only criteria table as a set under its own title', () => {
    const output = at('mot.json');
    const catalog = exportCatalog(tablesOf(one + funding), { output, table: null }, at('bieu.xlsx'));
    expect(catalog).toMatchObject({ id: 'rieng-bo-tieu-chi-xa-ntm', title: 'Bộ tiêu chí xã NTM' });
    expect(readCatalogText(readFileSync(output, 'utf8'))).toEqual({ catalog });
  });

  it('takes a table by its id or its sheet, which names it where it has no title', () => {
    const tables = tablesOf(two);
    expect(exportCatalog(tables, { output: at('hai.json'), table: 'Biểu 02' }, 'a.xlsx').title).toBe(
      'Biểu 02',
    );
    expect(exportCatalog(tables, { output: at('ba.json'), table: 'Biểu 01#1' }, 'a.xlsx').title).toBe(
      'Bộ tiêu chí xã NTM',
    );
  });

  it('asks which table where there are several, and says where there is none', () => {
    const output = at('khong.json');
    expect(complaint(two, output, null)).toContain('--table: "Biểu 01#1", "Biểu 02#1".');
    expect(complaint(two, output, 'Biểu 09')).toContain('Không có biểu tiêu chí "Biểu 09"');
    expect(complaint(funding, output, null)).toContain('không có biểu tiêu chí nào');
    expect(existsSync(output)).toBe(false);
  });

  it('writes over nothing', () => {
    writeFileSync(at('cu.json'), 'cũ');
    expect(complaint(one, at('cu.json'), null)).toContain('vì đã có tệp này');
    expect(readFileSync(at('cu.json'), 'utf8')).toBe('cũ');
    expect(complaint(one, at('bieu.xlsx'), null)).toContain('đè lên bảng tính');
    expect(complaint(one, join(folder, 'thiếu', 'bo.json'), null)).toContain('(ENOENT)');
  });
});
