import type { Attachment, AttachmentCell } from '../claims/comparison/attachment';
import type { Claim } from '../claims/claim';
import type { Comparison } from '../claims/comparison/compare-claims';
import { compareClaims } from '../claims/comparison/compare-claims';
import type { OpenCriterion } from '../claims/comparison/open-criteria';
import { findOpenCriteria } from '../claims/comparison/open-criteria';
import type { ReadReport } from '../claims/read-report';
import { readReport } from '../claims/read-report';
import type { ReportText } from '../claims/text/report-text';
import { readTasks } from '../claims/tasks/tasks';
import type { TextPlace, TextSpan } from '../claims/text/text-span';
import { placeOf } from '../claims/text/text-span';
import type { ReportRule } from '../rules/define-report-rule';
import type { DataValue, Severity } from '../rules/define-rule';
import { NotRun } from '../rules/define-rule';
import { reportRules } from '../rules/report/index';
import { fold } from '../values/fold';
import { numberRepeats } from './fingerprint';
import type { ReportRuleFact } from './one-report-mistake';
import { tellReportMistakesOnce } from './one-report-mistake';
import type { CheckResult, RuleCoverage } from './result';
import { fillTemplate } from './sentences';

/** Something wrong in the words of a report, at a line. */
export interface ReportFinding extends TextPlace {
  readonly rule: string;
  readonly slug: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly span: TextSpan;
  /** Vietnamese sentences: what, why, what to do. */
  readonly message: string;
  readonly why: string;
  readonly do: string;
  readonly data: Readonly<Record<string, DataValue>>;
  readonly related: readonly (TextPlace & { readonly span: TextSpan })[];
  readonly cells: readonly AttachmentCell[];
  /** rule + the words at fault without their figures: stays the same when lines are inserted. */
  readonly fingerprint: string;
}

/** A claim with its place, beside the cell that says the same thing, or why there is none. */
export interface ComparedClaim extends TextPlace {
  readonly claim: Claim;
  readonly comparison: Comparison;
}

/** What the check of a report comes to. */
export interface ReportResult {
  readonly report: ReadReport;
  readonly claims: readonly ComparedClaim[];
  readonly findings: readonly ReportFinding[];
  readonly coverage: readonly RuleCoverage[];
  /**
   * The unmet criteria, by the tables and by the report's words, that lack a task, an owner or a deadline; `null` where
   * nothing handed in gives tasks.
   */
  readonly openCriteria: readonly OpenCriterion[] | null;
  /** Vietnamese sentences: what of the report was not read or not looked at, and why. */
  readonly notes: readonly string[];
}

/** A workbook that was checked, as an attachment of the reports given with it. */
export interface CheckedWorkbook {
  readonly path: string;
  readonly result: CheckResult;
}

/** The whole arc of a report: from its lines and the workbooks that go with it to what is told. */
export function checkReport(
  text: ReportText,
  workbooks: readonly CheckedWorkbook[],
  { only }: { readonly only?: readonly string[] } = {},
  rules: readonly ReportRule[] = reportRules,
): ReportResult {
  const report = readReport(text);
  const attachments = workbooks.map(attachmentOf);
  const comparisons = compareClaims(report, attachments);
  const coverage: RuleCoverage[] = [];
  const facts: ReportRuleFact[] = [];
  for (const rule of rules) {
    if (only && !only.includes(rule.code)) continue;
    const reasons = new Set<string>();
    for (const said of rule.check({ report, attachments, comparisons })) {
      if (said instanceof NotRun) reasons.add(said.why);
      else facts.push({ rule, fact: said });
    }
    coverage.push({
      rule: rule.code,
      table: '',
      status: reasons.size > 0 ? 'not-run' : 'run',
      why: [...reasons].join('; '),
    });
  }
  const claims = report.claims.map((claim) => ({
    claim,
    comparison: comparisons.get(claim)!,
    ...placeOf(report.passages, claim.span),
  }));
  return {
    report,
    claims,
    findings: makeReportFindings(tellReportMistakesOnce(facts), report),
    coverage,
    openCriteria: findOpenCriteria(report.passages, attachments, readTasks(text)),
    notes: [...(text.notes ?? []), ...notesOnCells(report)],
  };
}

function notesOnCells({ inCells }: ReadReport): readonly string[] {
  return inCells === 0
    ? []
    : [`Còn ${inCells} số trong bảng của báo cáo chưa đối chiếu, vì ý nghĩa của chúng nằm ở đầu cột.`];
}

function attachmentOf({ path, result }: CheckedWorkbook): Attachment {
  const { tables, summary, catalogs, coverage } = result;
  return {
    path,
    tables,
    hasUnread: coverage.sheets.some(({ status }) => status === 'no-table' || status === 'unreadable'),
    summary,
    catalogs: new Map(catalogs.map(({ table, catalog }) => [table, catalog])),
  };
}

/** Nobody follows more places; a text that repeats itself has thousands. */
const mostRelated = 50;

function makeReportFindings(
  told: readonly ReportRuleFact[],
  { passages }: ReadReport,
): readonly ReportFinding[] {
  const sorted = [...told].sort(
    (a, b) =>
      a.fact.at.passage - b.fact.at.passage ||
      a.fact.at.at - b.fact.at.at ||
      (a.rule.code < b.rule.code ? -1 : Number(a.rule.code > b.rule.code)),
  );
  const fingerprints = numberRepeats(
    sorted.map(({ rule, fact }) => {
      const { text } = passages[fact.at.passage]!;
      return [rule.code, fold(text.slice(0, 80)).replace(/\d+/g, '#')].join(' | ');
    }),
  );
  return sorted.map(({ rule, fact }, i) => {
    const { messageId, at: span, data, related = [], cells = [], severity = rule.severity } = fact;
    const message = rule.messages[messageId]!;
    return {
      rule: rule.code,
      slug: rule.slug,
      messageId,
      severity,
      span,
      ...placeOf(passages, span),
      message: fillTemplate(message.what, data),
      why: rule.why,
      do: fillTemplate(message.do, data),
      data,
      related: related.slice(0, mostRelated).map((one) => ({ span: one, ...placeOf(passages, one) })),
      cells,
      fingerprint: fingerprints[i]!,
    };
  });
}
