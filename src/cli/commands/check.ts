import type { CheckRun, FileOutcome, ReportOutcome } from '../../core/present/check-run';
import { toJson } from '../../core/present/json';
import { toText } from '../../core/present/text';
import { everyRule } from '../../core/rules/index';
import type { CheckArguments } from '../arguments';
import { checkFile } from '../check-file';
import { checkReportFile } from '../check-report-file';
import type { Environment } from '../environment';
import { exitCodeOf } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { listWorkbooks } from '../list-workbooks';
import type { ListedFile } from '../list-workbooks';
import { lookOf } from '../look';
import type { ChosenCatalog } from '../read-catalog';
import { readCatalog } from '../read-catalog';
import { progressOn } from '../progress';
import { UsageError } from '../usage-error';
import { refuseToOverwrite, refuseToOverwriteSource } from '../refuse-to-overwrite';
import { writeOutput } from '../write-output';

/** soat-bieu check: every workbook given, one after the other, into one report. */
export async function check(command: CheckArguments, environment: Environment): Promise<ExitCode> {
  refuseUnknownRules(command.rules);
  const catalog = readCatalog(command);
  const { files, leftAside } = listWorkbooks(command.paths);
  if (command.output !== null) {
    refuseToOverwrite(command.output, files);
    for (const report of command.reports) refuseToOverwriteSource(command.output, report);
  }
  const outcomes = await checkAll(files, command, catalog, environment);
  const reports = await checkReports(outcomes, command, environment);
  const run = runOf(outcomes, reports, command, environment);
  deliver(draw(run, command, environment), command, environment);
  sayAside(run, leftAside, command, environment);
  return exitCodeOf(run, command.failOn);
}

function refuseUnknownRules(codes: readonly string[]): void {
  const unknown = codes.find((code) => !everyRule.some((rule) => rule.code === code));
  if (unknown !== undefined)
    throw new UsageError(`Không có quy tắc "${unknown}"; gõ "soat-bieu rules" để xem các quy tắc.`);
}

async function checkAll(
  files: readonly ListedFile[],
  command: CheckArguments,
  catalog: ChosenCatalog,
  environment: Environment,
): Promise<FileOutcome[]> {
  const { err, today, debug } = environment;
  const progress = progressOn(err, files.length);
  const outcomes: FileOutcome[] = [];
  const asides: string[] = [];
  for (const [place, file] of files.entries()) {
    progress.show(place, file.path);
    const { asOf, rules: only, region } = command;
    const onCrash = (error: unknown) => {
      if (debug && error instanceof Error) err.write(`${file.path}\n${error.stack}\n`);
    };
    const onAside = (sentence: string) => asides.push(`${file.path}: ${sentence}\n`);
    const options = { asOf, today, rules: only, catalog, region };
    outcomes.push(await checkFile(file, options, onCrash, onAside));
  }
  progress.clear();
  for (const aside of asides) err.write(aside);
  return outcomes;
}

/** Holds every report against all the workbooks that could be read. */
async function checkReports(
  files: readonly FileOutcome[],
  { reports, rules: only }: CheckArguments,
  { err, debug }: Environment,
): Promise<readonly ReportOutcome[]> {
  const workbooks = files.flatMap((file) => (file.error ? [] : [{ path: file.path, result: file.result }]));
  const outcomes: ReportOutcome[] = [];
  for (const path of reports) {
    const onCrash = (error: unknown) => {
      if (debug && error instanceof Error) err.write(`${path}\n${error.stack}\n`);
    };
    outcomes.push(await checkReportFile(path, workbooks, only, onCrash));
  }
  return outcomes;
}

function runOf(
  files: readonly FileOutcome[],
  reports: readonly ReportOutcome[],
  { asOf }: CheckArguments,
  { today, version }: Environment,
): CheckRun {
  const stated = files.flatMap((file) =>
    file.error || file.result.asOfFrom !== 'workbook' ? [] : [file.result.asOf],
  );
  return { tool: { name: 'soat-bieu', version }, asOf: asOf ?? stated[0] ?? today, files, reports };
}

function draw(
  run: CheckRun,
  { format, minSeverity, output }: CheckArguments,
  environment: Environment,
): string {
  if (format === 'json') return `${JSON.stringify(toJson(run), null, 2)}\n`;
  const look = lookOf(output === null ? environment.out : null, environment);
  return toText(run, { ...look, minSeverity });
}

function deliver(report: string, { output }: CheckArguments, { out, err }: Environment): void {
  if (output === null) {
    out.write(report);
    return;
  }
  writeOutput(output, report);
  err.write(`Đã ghi kết quả vào ${output}\n`);
}

/** What the report on standard output does not already say to the person at the terminal. */
function sayAside(
  { files, reports }: CheckRun,
  leftAside: readonly string[],
  { format, output }: CheckArguments,
  { err }: Environment,
): void {
  if (format !== 'text' || output !== null)
    for (const { path, error } of [...files, ...reports]) if (error) err.write(`${path}: ${error.message}\n`);
  if (leftAside.length > 0)
    err.write(`Không soát ${leftAside.length} tệp không phải bảng tính: ${leftAside.join(', ')}\n`);
}
