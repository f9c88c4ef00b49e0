import { parseArgs } from 'node:util';
import { regionNames } from '../core/catalogs/catalog';
import { severities } from '../core/present/severity-words';
import type { Severity } from '../core/rules/define-rule';
import { fold } from '../core/values/fold';
import type { CatalogExport } from './export-catalog';
import { UsageError } from './usage-error';

export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

export interface CheckArguments {
  readonly verb: 'check';
  /** Workbooks and folders; none where only reports are given. */
  readonly paths: readonly string[];
  /** Texts that the workbooks belong to. */
  readonly reports: readonly string[];
  /** "2024-05-15"; `null` when the workbook or today decides. */
  readonly asOf: string | null;
  readonly format: Format;
  /** `null` for standard output. */
  readonly output: string | null;
  readonly minSeverity: Severity;
  readonly failOn: Severity;
  /** Codes of the only rules to run, in capitals; empty for all. */
  readonly rules: readonly string[];
  /** The id of a set of criteria, or a file that holds one; `null` when the tables decide. */
  readonly catalog: string | null;
  /** A key of `regionNames`. */
  readonly region: string | null;
}

export interface TablesArguments {
  readonly verb: 'tables';
  readonly path: string;
  /** `null` when no set of criteria is to be written. */
  readonly exported: CatalogExport | null;
}

export const taskFormats = ['text', 'json', 'xlsx', 'ics'] as const;
export type TaskFormat = (typeof taskFormats)[number];

export interface TasksArguments {
  readonly verb: 'tasks';
  readonly path: string;
  readonly format: TaskFormat;
  /** `null` for standard output; a workbook has no place there. */
  readonly output: string | null;
  /** The day from which a calendar counts; `null` for today. */
  readonly asOf: string | null;
}

export interface RulesArguments {
  readonly verb: 'rules';
  readonly code: string | null;
}

export type Verb = 'check' | 'tables' | 'tasks' | 'rules';

export type Arguments =
  | CheckArguments
  | TablesArguments
  | TasksArguments
  | RulesArguments
  | { readonly verb: 'help'; readonly about: Verb | null }
  | { readonly verb: 'version' };

interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
}

const everywhere: Readonly<Record<string, Option>> = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};

const optionsOf: Readonly<Record<Verb, Readonly<Record<string, Option>>>> = {
  check: {
    report: { type: 'string', multiple: true },
    'as-of': { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    'min-severity': { type: 'string' },
    'fail-on': { type: 'string' },
    rule: { type: 'string', multiple: true },
    catalog: { type: 'string' },
    region: { type: 'string' },
    ...everywhere,
  },
  tables: { 'export-catalog': { type: 'string' }, table: { type: 'string' }, ...everywhere },
  tasks: {
    format: { type: 'string' },
    output: { type: 'string' },
    'as-of': { type: 'string' },
    ...everywhere,
  },
  rules: everywhere,
};

const verbs = Object.keys(optionsOf) as Verb[];

/** Reads what the user typed after the program's name. @throws {UsageError} with one Vietnamese sentence. */
export function readArguments(argv: readonly string[]): Arguments {
  const [first, ...rest] = argv;
  if (first === undefined)
    throw new UsageError(`Cần một lệnh: ${verbs.join(', ')}; gõ "soat-bieu --help" để xem cách dùng.`);
  if (first === '--help' || first === '-h' || first === 'help') return { verb: 'help', about: null };
  if (first === '--version') return { verb: 'version' };
  const verb = verbs.find((known) => known === first);
  if (!verb)
    throw new UsageError(
      `Không có ${first.startsWith('-') ? 'tuỳ chọn' : 'lệnh'} "${first}"; các lệnh hiện có: ${verbs.join(', ')}.`,
    );
  const { values, positionals } = readOptions(verb, rest);
  if (values.has('help')) return { verb: 'help', about: verb };
  if (values.has('version')) return { verb: 'version' };
  return readVerb[verb](values, positionals);
}

type Values = ReadonlyMap<string, readonly string[]>;

function readOptions(
  verb: Verb,
  args: readonly string[],
): { values: Values; positionals: readonly string[] } {
  const options = new Map(Object.entries(optionsOf[verb]));
  // Not strict: the sentences of node:util are English.
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.get(token.name);
    if (!option) throw unknownOption(verb, token.rawName);
    const before = values.get(token.name) ?? [];
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`Tuỳ chọn "${token.rawName}" không nhận giá trị.`);
      values.set(token.name, []);
      continue;
    }
    if (!token.value || (!token.inlineValue && token.value.startsWith('-')))
      throw new UsageError(`Thiếu giá trị sau tuỳ chọn "${token.rawName}".`);
    if (before.length > 0 && !option.multiple)
      throw new UsageError(`Tuỳ chọn "${token.rawName}" chỉ được dùng một lần.`);
    values.set(token.name, [...before, token.value]);
  }
  return { values, positionals };
}

function unknownOption(verb: Verb, rawName: string): UsageError {
  const known = Object.keys(optionsOf[verb]).map((name) => `--${name}`);
  return new UsageError(
    `Lệnh ${verb} không có tuỳ chọn "${rawName}"; các tuỳ chọn hiện có: ${known.join(', ')}.`,
  );
}

const readVerb: Readonly<Record<Verb, (values: Values, positionals: readonly string[]) => Arguments>> = {
  check(values, paths) {
    const reports = values.get('report') ?? [];
    if (paths.length === 0 && reports.length === 0)
      throw new UsageError(
        'Cần ít nhất một tệp .xlsx, .xls, .ods, một thư mục, hoặc một báo cáo (--report) để soát.',
      );
    return {
      verb: 'check',
      paths,
      reports,
      asOf: readDay('--as-of', values.get('as-of')?.[0]),
      format: readChoice('--format', values.get('format')?.[0], formats, 'text'),
      output: values.get('output')?.[0] ?? null,
      minSeverity: readChoice('--min-severity', values.get('min-severity')?.[0], severities, 'info'),
      failOn: readChoice('--fail-on', values.get('fail-on')?.[0], severities, 'error'),
      rules: (values.get('rule') ?? []).map((code) => code.toUpperCase()),
      catalog: values.get('catalog')?.[0] ?? null,
      region: readRegion(values.get('region')?.[0]),
    };
  },
  tables(values, [path, ...more]) {
    if (path === undefined || more.length > 0)
      throw new UsageError('Lệnh tables nhận đúng một tệp .xlsx, .xls hoặc .ods.');
    return { verb: 'tables', path, exported: readExport(values) };
  },
  tasks(values, [path, ...more]) {
    if (path === undefined || more.length > 0)
      throw new UsageError('Lệnh tasks nhận đúng một văn bản .docx, .txt hoặc .pdf.');
    const format = readChoice('--format', values.get('format')?.[0], taskFormats, 'text');
    const output = values.get('output')?.[0] ?? null;
    if (format === 'xlsx' && output === null)
      throw new UsageError('Bảng theo dõi cần một tệp để ghi vào: thêm "--output TỆP.xlsx".');
    return { verb: 'tasks', path, format, output, asOf: readDay('--as-of', values.get('as-of')?.[0]) };
  },
  rules(_, [code, ...more]) {
    if (more.length > 0) throw new UsageError('Lệnh rules nhận nhiều nhất một mã quy tắc.');
    return { verb: 'rules', code: code?.toUpperCase() ?? null };
  },
};

function readExport(values: Values): CatalogExport | null {
  const [output] = values.get('export-catalog') ?? [];
  const table = values.get('table')?.[0] ?? null;
  if (output !== undefined) return { output, table };
  if (table !== null) throw new UsageError('Tuỳ chọn "--table" chỉ dùng cùng "--export-catalog".');
  return null;
}

function readChoice<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
  usual: T,
): T {
  if (value === undefined) return usual;
  const chosen = choices.find((choice) => choice === value);
  if (!chosen)
    throw new UsageError(
      `Tuỳ chọn "${option}" nhận một trong các giá trị: ${choices.join(', ')}; không nhận "${value}".`,
    );
  return chosen;
}

/** Regions are typed with or without accents: "ĐBSH", "dbsh". */
function readRegion(value: string | undefined): string | null {
  if (value === undefined) return null;
  const keys = Object.keys(regionNames);
  const region = keys.find((key) => fold(key) === fold(value));
  if (region === undefined)
    throw new UsageError(`Không có vùng "${value}"; các vùng và nhóm xã: ${keys.join(', ')}.`);
  return region;
}

function readDay(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  // A day past the end of its month rolls over into the next, so it must come back as it was written.
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new UsageError(
      `Tuỳ chọn "${option}" cần một ngày có thật, viết theo dạng 2024-05-15; không nhận "${value}".`,
    );
  return value;
}
