import type { Severity } from '../rules/define-rule';
import type { CheckRun } from './check-run';
import { fileText } from './text/file-text';
import { overviewText } from './text/overview-text';
import { page } from './text/page';
import { reportFileText } from './text/report-file-text';
import type { PageOptions } from './text/page';

export interface TextOptions extends PageOptions {
  /** What the lists show; counts and summary always speak of everything. */
  readonly minSeverity: Severity;
}

/** A run as the report that an official reads in a terminal or a text file. Ends with a line break. */
export function toText(run: CheckRun, options: TextOptions): string {
  const sheet = page(options);
  const lines = [
    '',
    ...run.files.flatMap((file) => fileText(sheet, file, options.minSeverity)),
    ...overviewText(sheet, run.files),
    ...run.reports.flatMap((report) => reportFileText(sheet, report, options.minSeverity)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
