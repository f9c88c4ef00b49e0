import type { Attachment, AttachmentCell } from '../claims/comparison/attachment';
import type { Claim } from '../claims/claim';
import type { Comparison } from '../claims/comparison/compare-claims';
import type { ReadReport } from '../claims/read-report';
import type { TextSpan } from '../claims/text/text-span';
import type { DataValue, NotRun, RuleText, Severity, TextGrid } from './define-rule';

/** The contract of a rule about the words of a report. It reads claims, never raw lines, and yields facts, never sentences. */

export interface ReportFact {
  readonly messageId: string;
  /** The words at fault. */
  readonly at: TextSpan;
  readonly data: Readonly<Record<string, DataValue>>;
  /** The other words of the report that it is about. */
  readonly related?: readonly TextSpan[];
  /** The cells of the tables that it is about. */
  readonly cells?: readonly AttachmentCell[];
  /** Only where the rule speaks with two severities. */
  readonly severity?: Severity;
}

/** What a rule about a report may look at. */
export interface ReportContext {
  readonly report: ReadReport;
  /** The workbooks given with the report; none when it came alone. */
  readonly attachments: readonly Attachment[];
  readonly comparisons: ReadonlyMap<Claim, Comparison>;
}

export interface ReportExample {
  /** A few lines of a report. */
  readonly bad: string;
  readonly good: string;
  /** The table that goes with both. */
  readonly table?: TextGrid;
}

export interface ReportRule extends RuleText {
  readonly looksAt: 'report';
  readonly examples: ReportExample;
  check(context: ReportContext): Iterable<ReportFact | NotRun>;
}

/** Declares a rule about the words of a report. */
export function defineReportRule(rule: Omit<ReportRule, 'looksAt'>): ReportRule {
  return Object.freeze({ ...rule, looksAt: 'report' });
}
