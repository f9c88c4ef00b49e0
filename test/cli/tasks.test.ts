import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run';
import { inflateWithNode } from '../../src/hosts/xlsx/inflate-node';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { labelled, report } from '../core/claims/tasks/notices';
import { buildPdf } from '../hosts/document/pdf-builder';
import { readCalendar } from '../core/present/read-calendar';
import { recordedEnvironment } from './recorded-environment';

let folder: string;
let notice: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tasks-'));
  notice = at('thong-bao.txt');
  writeFileSync(notice, labelled.lines.join('\n'));
  writeFileSync(at('bao-cao.txt'), report.lines.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function tasks(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const environment = recordedEnvironment();
  const code = await run(['tasks', ...argv], environment);
  return { code, out: environment.written.out.join(''), err: environment.written.err.join('') };
}

describe('soat-bieu tasks', () => {
  it('lists the tasks of a notice for a reader', async () => {
    const { code, out, err } = await tasks(notice);
    expect([code, err]).toStrictEqual([0, '']);
    expect(out).toContain('17 nhiệm vụ · 7 có thời hạn · 2 định kỳ · 4 kiến nghị');
    expect(out).toContain('Chủ trì: Phòng Giáo dục và Đào tạo · Thời hạn: 15/7/2031 · Dòng 29');
  });

  it('says on the side which pages it could not read', async () => {
    const texts = [{ text: 'Phòng Nội vụ báo cáo trước ngày 15/7/2031.', x: 80, y: 700 }];
    const scan = 'q 600 0 0 800 0 0 cm /Im Do Q';
    writeFileSync(at('quet.pdf'), buildPdf([{ texts }, { texts: [], drawn: scan }]));
    const { code, err } = await tasks(at('quet.pdf'), '--format', 'json');
    expect([code, err]).toStrictEqual([0, `${at('quet.pdf')}: Trang 2 là ảnh quét, chưa đọc được.\n`]);
  });

  it('gives them as JSON', async () => {
    const { code, out } = await tasks(notice, '--format', 'json');
    expect(code).toBe(0);
    const json = JSON.parse(out) as { version: number; tasks: unknown[]; proposals: unknown[] };
    expect([json.version, json.tasks.length, json.proposals.length]).toStrictEqual([1, 17, 4]);
  });

  it('gives a calendar, from the day asked for or from today', async () => {
    const { out } = await tasks(notice, '--format', 'ics', '--as-of', '2031-04-14');
    expect(readCalendar(out).components).toHaveLength(9);
    expect(out).toContain('DTSTAMP:20310414T000000Z');
    expect((await tasks(notice, '--format', 'ics')).out).toContain('DTSTAMP:20240520T000000Z');
  });

  it('writes the table to follow them up, and never over one that is there', async () => {
    const output = at('theo-doi.xlsx');
    const first = await tasks(notice, '--format', 'xlsx', '--output', output);
    expect(first).toStrictEqual({ code: 0, out: '', err: `Đã ghi kết quả vào ${output}\n` });
    const bytes = readFileSync(output);
    const { sheets } = await readXlsx(bytes, inflateWithNode);
    expect(sheets.map(({ name }) => name)).toStrictEqual(['Theo dõi nhiệm vụ']);
    expect(sheets[0]!.cells[1]!.value).toBe('(Theo văn bản "thong-bao.txt")');
    const second = await tasks(notice, '--format', 'xlsx', '--output', output);
    expect(second.code).toBe(2);
    expect(second.err).toMatch(/^Đã có tệp ".*theo-doi\.xlsx" nên không ghi đè[^\n]*\n$/);
    expect(readFileSync(output)).toStrictEqual(bytes);
  });

  it('writes the other formats to a file too', async () => {
    const output = at('nhiem-vu.json');
    expect((await tasks(notice, '--format', 'json', '--output', output)).code).toBe(0);
    expect((await tasks(at('bao-cao.txt'), '--format', 'json', '--output', output)).code).toBe(0);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toStrictEqual({ version: 1, tasks: [], proposals: [] });
  });

  it('says so where a document orders nothing', async () => {
    expect(await tasks(at('bao-cao.txt'))).toMatchObject({ code: 0, err: '' });
    expect((await tasks(at('bao-cao.txt'))).out).toContain('Không thấy nhiệm vụ nào được giao.');
  });

  it.each<[string, () => string[], string]>([
    ['no document', () => [], 'đúng một văn bản'],
    ['two documents', () => [notice, notice], 'đúng một văn bản'],
    ['a format to come', () => [notice, '--format', 'pdf'], 'text, json, xlsx, ics'],
    ['a table without a file for it', () => [notice, '--format', 'xlsx'], '--output'],
    ['a day that is none', () => [notice, '--format', 'ics', '--as-of', '2031-02-30'], '2031-02-30'],
    ['an option of another command', () => [notice, '--rule', 'TH101'], '--format, --output, --as-of'],
    ['a result over the document', () => [notice, '--output', notice], 'đè lên chính văn bản'],
    ['a file that is not there', () => [at('khong-co.docx')], 'Không tìm thấy tệp.'],
    ['a file that is no document', () => ['assets/icons/check-16.png'], 'không có chữ để đọc'],
    [
      'a folder to write into that is not there',
      () => [notice, '--output', at('khong/co.json')],
      'Không ghi được',
    ],
  ])('turns %s into one sentence', async (_, argv, words) => {
    const { code, out, err } = await tasks(...argv());
    expect([code, out]).toStrictEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toContain(words);
  });

  it('explains itself', async () => {
    expect((await tasks('--help')).out).toContain('soat-bieu tasks VĂN-BẢN');
  });

  it('shows what it did not expect as it is', async () => {
    const environment = recordedEnvironment();
    const broken = {
      write: () => {
        throw new TypeError('gãy');
      },
      isTerminal: false,
      width: null,
    };
    expect(await run(['tasks', notice], { ...environment, out: broken })).toBe(2);
    expect(environment.written.err.join('')).toMatch(/^Chương trình gặp lỗi ngoài dự kiến/);
  });
});
