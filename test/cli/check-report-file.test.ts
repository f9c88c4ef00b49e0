import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkReportFile } from '../../src/cli/check-report-file';
import { run } from '../../src/cli/run';
import { recordedEnvironment } from './recorded-environment';

const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const noCrash = (error: unknown) => {
  throw error;
};

const sample = 'assets/samples/xa-mau-2024.xlsx';
const sampleReport = 'assets/samples/xa-mau-2024-bao-cao.txt';

describe('checkReportFile', () => {
  it('checks the words of a report that comes alone', async () => {
    const path = file('mot.txt', 'Xã đạt 15/19 tiêu chí, còn lại 05 tiêu chí chưa đạt.');
    const outcome = await checkReportFile(path, [], [], noCrash);
    expect(outcome.error ?? outcome.result.findings.map(({ rule }) => rule)).toEqual(['BC103']);
    const other = await checkReportFile(path, [], ['BC105'], noCrash);
    expect(other.error ?? other.result.coverage.map(({ rule }) => rule)).toEqual(['BC105']);
  });

  it.each([
    ['missing', join(folder, 'khong-co.docx'), 'not-found'],
    ['empty', file('rong.txt', ''), 'empty'],
    ['no text', file('anh.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)), 'unsupported'],
    ['damaged', file('cut.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), 'damaged'],
  ])('says in one sentence why a file that is %s cannot be read', async (_, path, code) => {
    const { error } = await checkReportFile(path, [], [], noCrash);
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(/^\p{Lu}[^\n]+\.$/u);
  });
});

describe('check --report', () => {
  it('holds the sample report against its workbook and finds nothing wrong', async () => {
    const environment = recordedEnvironment();
    const command = ['check', sample, '--as-of', '2024-05-15', '--report', sampleReport];
    expect(await run(command, environment)).toBe(0);
    expect(environment.written.out.join('')).toContain('Đã đối chiếu với biểu: ');
  });

  it('needs no workbook', async () => {
    const environment = recordedEnvironment();
    const path = file('hai.txt', 'Vốn huyện: 2.000.000.000 tỷ đồng.');
    expect(await run(['check', '--report', path], environment)).toBe(1);
    expect(environment.written.out.join('')).toContain('BC105');
  });

  it('ends with 2 and one sentence where a report cannot be read', async () => {
    const environment = recordedEnvironment();
    expect(await run(['check', '--report', join(folder, 'x.txt'), '--format', 'json'], environment)).toBe(2);
    expect(environment.written.err.join('')).toContain('Không tìm thấy tệp.');
  });

  it('never writes over the report', async () => {
    const environment = recordedEnvironment();
    const path = file('ba.txt', 'Xã đạt 15/19 tiêu chí.');
    expect(await run(['check', '--report', path, '--output', path], environment)).toBe(2);
  });
});
