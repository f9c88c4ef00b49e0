import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/usage-error';

const usual = {
  verb: 'check',
  reports: [],
  asOf: null,
  format: 'text',
  output: null,
  minSeverity: 'info',
  failOn: 'error',
  rules: [],
  catalog: null,
  region: null,
};

function complaint(...argv: string[]): string {
  try {
    readArguments(argv);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  throw new Error('no complaint');
}

describe('readArguments', () => {
  it('reads check with what is usual', () => {
    expect(readArguments(['check', 'a.xlsx', 'thư mục'])).toEqual({ ...usual, paths: ['a.xlsx', 'thư mục'] });
  });

  it('reads every option of check, in any order', () => {
    const argv =
      'check --as-of 2024-02-29 a.xlsx --format=json --output kq.json --min-severity warning --fail-on info --rule TC107 --rule kp101 --catalog qd-318-2022-xa-ntm --region dbsh --report bc.docx --report=tb.txt';
    expect(readArguments(argv.split(' '))).toEqual({
      verb: 'check',
      paths: ['a.xlsx'],
      reports: ['bc.docx', 'tb.txt'],
      asOf: '2024-02-29',
      format: 'json',
      output: 'kq.json',
      minSeverity: 'warning',
      failOn: 'info',
      rules: ['TC107', 'KP101'],
      catalog: 'qd-318-2022-xa-ntm',
      region: 'ĐBSH',
    });
  });

  it('takes a report without a workbook', () => {
    expect(readArguments(['check', '--report', 'bc.docx'])).toEqual({
      ...usual,
      paths: [],
      reports: ['bc.docx'],
    });
  });

  it('takes what follows -- for a file', () => {
    expect(readArguments(['check', '--', '--a.xlsx'])).toEqual({ ...usual, paths: ['--a.xlsx'] });
  });

  it('reads tables and rules', () => {
    expect(readArguments(['tables', 'a.xlsx'])).toEqual({ verb: 'tables', path: 'a.xlsx', exported: null });
    const argv = ['tables', 'a.xlsx', '--export-catalog', 'bo.json'];
    const exported = { output: 'bo.json', table: null };
    expect(readArguments(argv)).toEqual({ verb: 'tables', path: 'a.xlsx', exported });
    expect(readArguments([...argv, '--table', 'Biểu 01'])).toMatchObject({
      exported: { ...exported, table: 'Biểu 01' },
    });
    expect(readArguments(['rules'])).toEqual({ verb: 'rules', code: null });
    expect(readArguments(['rules', 'tc107'])).toEqual({ verb: 'rules', code: 'TC107' });
  });

  it('reads help and version wherever they stand', () => {
    expect(readArguments(['--help'])).toEqual({ verb: 'help', about: null });
    expect(readArguments(['-h'])).toEqual({ verb: 'help', about: null });
    expect(readArguments(['check', '--help'])).toEqual({ verb: 'help', about: 'check' });
    expect(readArguments(['rules', '-h'])).toEqual({ verb: 'help', about: 'rules' });
    expect(readArguments(['--version'])).toEqual({ verb: 'version' });
    expect(readArguments(['tables', '--version'])).toEqual({ verb: 'version' });
  });

  it('reads tasks: a document, a format and where to write it', () => {
    expect(readArguments(['tasks', 'tb.docx'])).toEqual({
      verb: 'tasks',
      path: 'tb.docx',
      format: 'text',
      output: null,
      asOf: null,
    });
    expect(
      readArguments(['tasks', 'tb.txt', '--format', 'xlsx', '--output', 'a.xlsx', '--as-of', '2031-04-14']),
    ).toEqual({ verb: 'tasks', path: 'tb.txt', format: 'xlsx', output: 'a.xlsx', asOf: '2031-04-14' });
  });

  it('names the commands there are', () => {
    expect(complaint()).toContain('check, tables, tasks, rules');
    for (const verb of ['new', 'roll-up', 'compare', 'chek', '__proto__'])
      expect(complaint(verb, 'a.xlsx')).toBe(
        `Không có lệnh "${verb}"; các lệnh hiện có: check, tables, tasks, rules.`,
      );
    expect(complaint('--as-of', '2024-05-15')).toMatch(/^Không có tuỳ chọn "--as-of"/);
  });

  it.each(['--annotate', '--constructor', '-x', '--Format'])('does not know %s', (option) => {
    const sentence = complaint('check', 'a.xlsx', option, 'x');
    expect(sentence).toContain(`không có tuỳ chọn "${option}"`);
    expect(sentence).toContain(
      '--report, --as-of, --format, --output, --min-severity, --fail-on, --rule, --catalog, --region, --help, --version',
    );
  });

  it.each(['sarif', 'html', 'JSON', ''])('does not know the format "%s"', (format) => {
    expect(complaint('check', 'a.xlsx', '--format', format)).toContain('--format');
  });

  it('knows the three severities', () => {
    expect(complaint('check', 'a.xlsx', '--region', 'Bắc')).toContain(
      'TDMNPB, ĐBSH, BTB, DHNTB, TN, ĐNB, ĐBSCL',
    );
    expect(complaint('check', 'a.xlsx', '--fail-on', 'sai')).toContain('error, warning, info');
    expect(complaint('check', 'a.xlsx', '--min-severity', 'all')).toContain('error, warning, info');
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '15/5/2024', '2024-5-15', 'hôm nay'])(
    'refuses %s as a day',
    (day) => {
      expect(complaint('check', 'a.xlsx', '--as-of', day)).toContain(day);
    },
  );

  it('wants a value where one belongs, and none where none does', () => {
    expect(complaint('check', 'a.xlsx', '--output')).toBe('Thiếu giá trị sau tuỳ chọn "--output".');
    expect(complaint('check', 'a.xlsx', '--as-of', '--format', 'json')).toBe(
      'Thiếu giá trị sau tuỳ chọn "--as-of".',
    );
    expect(complaint('check', 'a.xlsx', '--help=x')).toBe('Tuỳ chọn "--help" không nhận giá trị.');
    expect(complaint('check', 'a.xlsx', '--format', 'text', '--format', 'json')).toContain('một lần');
  });

  it('wants files where they belong', () => {
    expect(complaint('check')).toContain('ít nhất một tệp');
    expect(complaint('tables')).toContain('đúng một tệp');
    expect(complaint('tables', 'a.xlsx', '--table', 'Biểu 01')).toContain('"--export-catalog"');
    expect(complaint('tables', 'a.xlsx', 'b.xlsx')).toContain('đúng một tệp');
    expect(complaint('rules', 'TC107', 'TC108')).toContain('nhiều nhất một mã');
  });
});
