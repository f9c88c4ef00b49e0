import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Ignore } from '../../src/core/check/ignore';
import { emptyState, formatState } from '../../src/core/check/workbook-state';
import type { JsonReport } from '../../src/core/present/json-report';
import { recordedEnvironment } from './recorded-environment';
import { workbookWithState } from './workbook-with-state';

const rows = [
  ['TT', 'Nội dung', 'Kế hoạch', 'Giải ngân'],
  [1, 'Đường thôn Thượng', 20, 30],
  [2, 'Nhà văn hóa thôn Hạ', 50, 40],
  ['', 'Tổng cộng', 70, 75],
];
const reason = 'huyện cho để ngoài';
const ignores: readonly Ignore[] = [
  {
    kind: 'finding',
    rule: 'KP101',
    severity: 'error',
    fingerprint: 'KP101 | Biểu 03 | tong cong | giai ngan',
    about: 'Biểu 03, D4: dòng Tổng cộng',
    reason,
  },
  { kind: 'rule', rule: 'KP113', reason: 'không in' },
];

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  const write = (name: string, state: string | null) =>
    writeFileSync(join(home, name), workbookWithState('Biểu 03', rows, state));
  write('chua.xlsx', null);
  write('co.xlsx', formatState({ ...emptyState, ignores }));
});
afterAll(() => rmSync(home, { recursive: true }));

async function check(name: string, ...options: readonly string[]) {
  const environment = recordedEnvironment();
  const code = await run(['check', join(home, name), ...options], environment);
  return { code, out: environment.written.out.join('') };
}

describe('the ignores that travel in a file', () => {
  it('count for nothing in the exit code, and are told with their reasons', async () => {
    expect((await check('chua.xlsx')).code).toBe(1);
    const { code, out } = await check('co.xlsx');
    expect(code).toBe(0);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('Đã bỏ qua (1)');
    expect(text).toContain(`Lý do bỏ qua: ${reason}`);
    expect(text).toContain('lần này không còn gì để bỏ qua. Lý do bỏ qua: không in');
    expect(text).toMatch(/× 0 sai ▲ 0 cần xem lại ○ \d+ lưu ý 1 đã bỏ qua|Ngoài 1 chỗ đã bỏ qua/);
  });

  it('stand in the JSON report beside their findings', async () => {
    const { out } = await check('co.xlsx', '--format', 'json');
    const [file] = (JSON.parse(out) as JsonReport).files;
    expect(file!.findings.find(({ rule }) => rule === 'KP101')).toMatchObject({
      cell: 'D4',
      ignored: { reason },
    });
    expect(file!.ignores.map(({ rule, findings }) => [rule, findings])).toEqual([
      ['KP101', 1],
      ['KP113', 0],
    ]);
  });

  it('are not called unused where their rule was not asked for', async () => {
    const { out } = await check('co.xlsx', '--rule', 'KP101');
    expect(out).not.toContain('không còn gì để bỏ qua');
  });
});
