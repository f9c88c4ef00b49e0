import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run';
import { recordedEnvironment } from './recorded-environment';

const sample = 'assets/samples/xa-mau-2024.xlsx';
const faulty = 'assets/samples/xa-mau-2024-loi.xlsx';

describe('run', () => {
  it('says the version it was given', async () => {
    const environment = recordedEnvironment();
    expect(await run(['--version'], environment)).toBe(0);
    expect(environment.written).toEqual({ out: ['9.9.9\n'], err: [] });
  });

  it.each([
    ['nothing at all', [], 'check, tables, tasks, rules'],
    ['no file', ['check'], 'ít nhất một tệp'],
    ['a format to come', ['check', sample, '--format', 'sarif'], 'text, json'],
    ['a day that is none', ['check', sample, '--as-of', '2024-02-30'], '2024-02-30'],
    ['an unknown rule', ['check', sample, '--rule', 'TC999'], 'TC999'],
    ['help for a rule there is not', ['rules', 'TC999'], 'TC999'],
  ])('turns %s into one sentence', async (_, argv, words) => {
    const environment = recordedEnvironment();
    expect(await run(argv, environment)).toBe(2);
    const { out, err } = environment.written;
    expect(out).toEqual([]);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(words);
    expect(err[0]).toMatch(/^[^\n]+\n$/);
  });

  it('shows no stack of what it did not expect, but for those who ask', async () => {
    const broken = {
      write: () => {
        throw new TypeError('gãy');
      },
      isTerminal: false,
      width: null,
    };
    const quiet = { ...recordedEnvironment(), out: broken };
    expect(await run(['--version'], quiet)).toBe(2);
    expect(quiet.written.err.join('')).toMatch(/^Chương trình gặp lỗi ngoài dự kiến [^\n]*\n$/);
    const asked = { ...recordedEnvironment(), out: broken, debug: true };
    await run(['--version'], asked);
    expect(asked.written.err.join('')).toContain('TypeError: gãy');
  });

  it('colours on a terminal, with a line that moves while several files are checked', async () => {
    const environment = recordedEnvironment({ isTerminal: true, width: 100 });
    expect(await run(['check', sample, faulty, '--as-of', '2024-05-15'], environment)).toBe(1);
    expect(environment.written.out.join('')).toContain('\u001b[1;31m× SAI');
    expect(environment.written.err[0]).toContain('Đang soát 1/2: ');
    expect(environment.written.err.at(-1)).toBe('\r\u001b[2K');
  });

  it('takes today from outside, where neither user nor workbook names a day', async () => {
    const environment = recordedEnvironment();
    await run(['check', 'package.json', '--format', 'json'], environment);
    const report = JSON.parse(environment.written.out.join('')) as {
      asOf: string;
      tool: { version: string };
    };
    expect([report.asOf, report.tool.version]).toEqual(['2024-05-20', '9.9.9']);
  });
});
