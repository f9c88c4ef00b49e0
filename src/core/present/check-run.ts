import type { ReportResult } from '../check/check-report';
import type { CheckResult } from '../check/result';

/** What one run over one or several files comes to: what the presenters of a run (text, JSON) are given. */

export type FileErrorCode =
  'not-found' | 'unsupported' | 'empty' | 'damaged' | 'encrypted' | 'too-large' | 'no-permission';

export interface FileFailure {
  readonly code: FileErrorCode;
  /** One Vietnamese sentence. */
  readonly message: string;
}

/** One file of the run: checked, or not readable and why. */
export type FileOutcome =
  | { readonly path: string; readonly error: null; readonly result: CheckResult }
  | { readonly path: string; readonly error: FileFailure };

/** One report of the run: held against the workbooks, or not readable and why. */
export type ReportOutcome =
  | { readonly path: string; readonly error: null; readonly result: ReportResult }
  | { readonly path: string; readonly error: FileFailure };

export interface CheckRun {
  readonly tool: { readonly name: string; readonly version: string };
  /** "2024-05-15": the day the run as a whole speaks of. */
  readonly asOf: string;
  readonly files: readonly FileOutcome[];
  /** The reports that the workbooks belong to; none where only workbooks were given. */
  readonly reports: readonly ReportOutcome[];
}
