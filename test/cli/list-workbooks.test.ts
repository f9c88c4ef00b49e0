import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listWorkbooks } from '../../src/cli/list-workbooks';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  for (const folder of ['xã 2', 'xã 10/con', 'trống']) mkdirSync(join(home, folder), { recursive: true });
  for (const file of [
    'xã 2/b.xlsx',
    'xã 2/~$b.xlsx',
    'xã 2/cũ.XLS',
    'xã 10/a.xlsx',
    'xã 10/con/c.ods',
    'báo cáo.docx',
  ])
    writeFileSync(join(home, file), '');
  symlinkSync(home, join(home, 'xã 2', 'vòng'));
});

afterAll(() => rmSync(home, { recursive: true }));

const inHome = (...names: string[]) => names.map((name) => join(home, name));

describe('listWorkbooks', () => {
  it('finds every workbook below a folder, in the order of people', () => {
    const { files } = listWorkbooks([home]);
    expect(files.map(({ path }) => path)).toEqual(
      inHome('xã 2/b.xlsx', 'xã 2/cũ.XLS', 'xã 10/a.xlsx', 'xã 10/con/c.ods'),
    );
    expect(files.every(({ error }) => error === null)).toBe(true);
  });

  it('says what it left aside, and does not follow a link in circles', () => {
    expect(listWorkbooks([home]).leftAside).toEqual(inHome('báo cáo.docx', 'xã 2/~$b.xlsx', 'xã 2/vòng'));
  });

  it('takes a file that is named for what is meant, once', () => {
    const [file] = inHome('báo cáo.docx');
    expect(listWorkbooks([file!, file!]).files).toEqual([{ path: file, error: null }]);
    expect(listWorkbooks([join(home, 'xã 2', 'b.xlsx'), home]).files).toHaveLength(4);
  });

  it('keeps the place of a file that is not there', () => {
    const { files } = listWorkbooks(inHome('không có.xlsx', 'xã 10/a.xlsx'));
    expect(files.map(({ path }) => path)).toEqual(inHome('không có.xlsx', 'xã 10/a.xlsx'));
  });

  it('says that a folder holds no workbook', () => {
    const { files } = listWorkbooks(inHome('trống'));
    expect(files).toHaveLength(1);
    expect(files[0]!.error).toMatchObject({ code: 'not-found' });
    expect(files[0]!.error!.message).toContain('Thư mục không có bảng tính nào');
  });
});
