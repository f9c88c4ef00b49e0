import type { CheckRun } from '../core/present/check-run';
import { reaches } from '../core/present/severity-words';
import type { Severity } from '../core/rules/define-rule';

export const exitCodes = {
  /** Nothing at or above the threshold. */
  clean: 0,
  findings: 1,
  /** Wrong usage, or a file that could not be read. */
  trouble: 2,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a run ends with. A file that could not be read outweighs findings; what the user chose to ignore counts for nothing. */
export function exitCodeOf(
  { files, reports }: Pick<CheckRun, 'files' | 'reports'>,
  failOn: Severity,
): ExitCode {
  if ([...files, ...reports].some(({ error }) => error)) return exitCodes.trouble;
  const open = files.flatMap((file) =>
    file.error ? [] : file.result.findings.filter(({ ignored }) => !ignored),
  );
  const said = reports.flatMap((report) => (report.error ? [] : report.result.findings));
  const counts = [...open, ...said].some(({ severity }) => reaches(severity, failOn));
  return counts ? exitCodes.findings : exitCodes.clean;
}
