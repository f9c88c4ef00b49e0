import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildPdf } from '../hosts/document/pdf-builder';
import { docxFile, encryptedFile, xlsFile, zipBomb } from './bad-files';
import { soatBieu } from './built-command';
import { jsonReport } from './json-contract';
import type { JsonContract } from './json-contract';

const good = 'assets/samples/xa-mau-2024.xlsx';
const faulty = 'assets/samples/xa-mau-2024-loi.xlsx';

let home: string;
const at = (name: string) => join(home, name);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  const sample = readFileSync(good);
  writeFileSync(at('báo cáo.docx'), docxFile());
  writeFileSync(at('báo cáo đổi đuôi.xlsx'), docxFile());
  writeFileSync(at('cũ.xls'), xlsFile());
  writeFileSync(at('rỗng.xlsx'), '');
  writeFileSync(at('cụt.xlsx'), sample.subarray(0, Math.floor(sample.length * 0.6)));
  writeFileSync(at('chữ.xlsx'), 'Không phải bảng tính');
  writeFileSync(at('khoá.xlsx'), encryptedFile());
  writeFileSync(at('bom.xlsx'), zipBomb());
  mkdirSync(at('các xã/xã 2'), { recursive: true });
  writeFileSync(at('các xã/xã 1.xlsx'), sample);
  writeFileSync(at('các xã/~$xã 1.xlsx'), 'khoá');
  writeFileSync(at('các xã/xã 2/cũ.xls'), xlsFile());
});

afterAll(() => rmSync(home, { recursive: true }));

function json(...args: string[]): { code: number | null; err: string; report: JsonContract } {
  const { code, out, err } = soatBieu(['check', ...args, '--format', 'json']);
  return { code, err, report: v.parse(jsonReport, JSON.parse(out)) };
}

const vietnamese = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;

describe('check', () => {
  it('answers for the clean sample by the contract, and ends with 0', () => {
    const { code, err, report } = json(good, '--as-of', '2024-05-15');
    expect([code, err]).toEqual([0, '']);
    expect(report.asOf).toBe('2024-05-15');
    const [file] = report.files;
    expect(
      file!.summary.criteria.map(({ criteria, indicators }) => [criteria, indicators].map(metOfTotal)),
    ).toEqual([
      ['15/19', '51/57'],
      ['12/19', '58/74'],
    ]);
    const totals = file!.summary.funding.flatMap(({ columns }) => columns.map(({ total }) => total));
    expect(totals).toEqual(expect.arrayContaining([14_808_000_000, 2_169_856_000]));
    const graver = file!.findings.filter(({ severity, rule }) => severity !== 'info' && rule !== 'TH104');
    expect(graver).toEqual([]);
  });

  it('ends with 1 for the faulty sample', () => {
    const { code, report } = json(faulty, '--as-of', '2024-05-15');
    expect(code).toBe(1);
    expect(report.files[0]!.findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('takes the day that the workbook states, and says so', () => {
    expect(json(good).report.asOf).toBe('2024-05-15');
    expect(soatBieu(['check', good]).out).toContain('Tính đến ngày 15/5/2024 (theo ngày ghi trong biểu)');
    expect(soatBieu(['check', good, '--as-of', '2024-07-01']).out).toContain(
      'Tính đến ngày 1/7/2024 (theo tuỳ chọn --as-of)',
    );
  });

  it('writes a report for people: no colour in a pipe, no line wider than the page, no space at its end', () => {
    const { code, out, err } = soatBieu(['check', faulty, '--as-of', '2024-05-15']);
    expect([code, err]).toEqual([1, '']);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('× SAI (');
    expect(out).toContain('Tổng hợp từ các biểu');
    for (const line of out.split('\n')) {
      expect([...line].length).toBeLessThanOrEqual(100);
      expect(line).toBe(line.trimEnd());
    }
  });

  it('keeps every finding in JSON, and only the asked ones in the list', () => {
    const { report } = json(faulty, '--min-severity', 'error');
    expect(report.files[0]!.findings.some(({ severity }) => severity === 'info')).toBe(true);
    const { out } = soatBieu(['check', faulty, '--min-severity', 'error']);
    expect(out).not.toContain('LƯU Ý');
    expect(out).toMatch(/Không liệt kê \d+ mục/);
  });

  it('lets --fail-on decide the exit code', () => {
    expect(soatBieu(['check', good, '--as-of', '2024-05-15', '--fail-on', 'info']).code).toBe(1);
    expect(soatBieu(['check', good, '--as-of', '2024-05-15', '--fail-on', 'error']).code).toBe(0);
  });

  it('runs only the rules that were asked for', () => {
    const { report } = json(faulty, '--rule', 'tc107', '--rule', 'KP101');
    const { findings, coverage } = report.files[0]!;
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['TC107', 'KP101']));
    expect(new Set(coverage.rules.map(({ rule }) => rule))).toEqual(new Set(['TC107', 'KP101']));
  });

  it('writes the report into a file, and never over a workbook', () => {
    const answer = soatBieu(['check', good, '--format', 'json', '--output', at('kq.json')]);
    expect(answer).toEqual({ code: 0, out: '', err: `Đã ghi kết quả vào ${at('kq.json')}\n` });
    expect(() => v.parse(jsonReport, JSON.parse(readFileSync(at('kq.json'), 'utf8')))).not.toThrow();
    const refused = soatBieu(['check', at('cụt.xlsx'), '--output', at('cụt.xlsx')]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('sẽ đè lên bảng tính');
    const nowhere = soatBieu(['check', good, '--output', at('không/có/kq.txt')]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('(ENOENT)');
  });

  it('checks a folder, names what it left aside, and reports what it cannot read', () => {
    const { code, err, report } = json(at('các xã'));
    expect(code).toBe(2);
    expect(report.files.map(({ path, error }) => [path, error?.code ?? null])).toEqual([
      [at('các xã/xã 1.xlsx'), null],
      [at('các xã/xã 2/cũ.xls'), 'damaged'],
    ]);
    expect(err).toContain(`Không soát 1 tệp không phải bảng tính: ${at('các xã/~$xã 1.xlsx')}`);
  });

  it('sums several files up', () => {
    const { code, out } = soatBieu(['check', good, faulty]);
    expect(code).toBe(1);
    expect(out).toContain('Tất cả 2 tệp: đã soát 2, không đọc được 0');
  });
});

const metOfTotal = ({ met, total }: { met: number; total: number }) => `${met}/${total}`;

describe('check --report', () => {
  it('reads a .pdf with the library that is loaded for it alone, and knows nothing of where it was built', () => {
    writeFileSync(
      at('báo cáo.pdf'),
      buildPdf([{ texts: [{ text: 'Xã đạt 12/19 tiêu chí nông thôn mới.', x: 80, y: 700 }] }]),
    );
    const { code, err, report } = json('--report', at('báo cáo.pdf'));
    expect([code, err]).toEqual([0, '']);
    expect(report.reports[0]!.claims[0]).toMatchObject({ line: 1, value: expect.anything() });
    for (const file of readdirSync('dist/cli'))
      expect([file, readFileSync(join('dist/cli', file), 'utf8').includes(process.cwd())]).toEqual([
        file,
        false,
      ]);
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['báo cáo.docx', 'unsupported'],
    ['báo cáo đổi đuôi.xlsx', 'unsupported'],
    ['cũ.xls', 'damaged'],
    ['chữ.xlsx', 'unsupported'],
    ['rỗng.xlsx', 'empty'],
    ['cụt.xlsx', 'damaged'],
    ['khoá.xlsx', 'encrypted'],
    ['bom.xlsx', 'too-large'],
    ['không có.xlsx', 'not-found'],
  ];

  it('is named with its reason, file by file, and the good file after it is still checked', () => {
    const { code, err, report } = json(...cases.map(([name]) => at(name)), good);
    expect(code).toBe(2);
    const last = report.files.at(-1)!;
    expect([last.path, last.error, last.tables.length]).toEqual([good, null, 5]);
    const bad = report.files.slice(0, -1);
    expect(bad.map(({ path, error }) => [path, error?.code])).toEqual(
      cases.map(([name, code]) => [at(name), code]),
    );
    for (const { error, tables, findings } of bad) {
      expect(error!.message).toMatch(vietnamese);
      expect(error!.message).not.toMatch(/\n| at |Error/);
      expect([tables, findings]).toEqual([[], []]);
    }
    expect(err).toBe(bad.map(({ path, error }) => `${path}: ${error!.message}\n`).join(''));
  });

  it('says it once in the report for people', () => {
    const { code, out, err } = soatBieu(['check', at('khoá.xlsx')]);
    expect([code, err]).toEqual([2, '']);
    expect(out).toContain('× Tệp được đặt mật khẩu');
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)('says that a file may not be read', () => {
    writeFileSync(at('kín.xlsx'), 'PK');
    chmodSync(at('kín.xlsx'), 0);
    expect(json(at('kín.xlsx')).report.files[0]!.error!.code).toBe('no-permission');
  });

  it.each([
    ['a verb to come', ['roll-up', '.'], 'lệnh hiện có'],
    ['an unknown option', ['check', good, '--annotate', 'a'], '--annotate'],
    ['tables of a missing file', ['tables', '/không/có.xlsx'], '/không/có.xlsx: Không tìm thấy tệp.'],
  ])('%s is one sentence and exit code 2', (_, args, sentence) => {
    const { code, out, err } = soatBieu(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(vietnamese);
  });
});

describe('tables and rules', () => {
  it('shows what was recognised', () => {
    const { code, out, err } = soatBieu(['tables', good]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Đã nhận ra 5 biểu.');
    expect(out).toContain('Vì sao hiểu như vậy');
  });

  it('lists the rules and explains one', () => {
    expect(soatBieu(['rules']).out).toMatch(/\n {4}TC107 {2}sai {10}\S/);
    const { code, out } = soatBieu(['rules', 'kp101']);
    expect(code).toBe(0);
    expect(out).toContain('KP101');
    expect(out).not.toMatch(/^#|\*\*|```/m);
  });

  it('says how it is used, and which version it is', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(soatBieu(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(soatBieu(['--help']).out).toContain('soat-bieu check');
    expect(soatBieu(['check', '--help']).out).toContain('--min-severity');
  });
});

describe('the process', () => {
  const unix = existsSync('/bin/sh') ? it : it.skip;

  unix('ends in silence when its reader has gone', () => {
    const { stderr } = spawnSync(
      '/bin/sh',
      ['-c', `node dist/cli/soat-bieu.js tables "$0" | head -c 1`, good],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
  });

  unix('says by its exit code that it could not write', () => {
    if (!existsSync('/dev/full')) return;
    const { status } = spawnSync('/bin/sh', [
      '-c',
      `node dist/cli/soat-bieu.js check "$0" > /dev/full`,
      good,
    ]);
    expect(status).toBe(2);
  });
});
