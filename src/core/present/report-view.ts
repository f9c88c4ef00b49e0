import type { ReportResult } from '../check/check-report';
import { isFigure } from '../claims/figure-claims';
import type { OpenCriterion } from '../claims/comparison/open-criteria';
import type { ClaimLine, NamedCell, ReportCard } from './report-cards';
import { claimLine, namedCell, reportCard } from './report-cards';
import type { ReportTextView } from './report-text-view';
import { reportTextView } from './report-text-view';
import { severities } from './severity-words';

/** A checked report as the pane shows it. */
export interface ReportView {
  /** "18 số khớp biểu · 2 số khác · 1 số chưa đối chiếu" */
  readonly counts: string;
  /** What of the report was not read or not looked at. */
  readonly notes: readonly string[];
  /** Surest first. */
  readonly findings: readonly ReportCard[];
  readonly agreeing: readonly ClaimLine[];
  readonly uncompared: readonly { readonly why: string; readonly claims: readonly ClaimLine[] }[];
  /** Unmet criteria without task, owner or deadline: "Giao thông: chưa thấy nhiệm vụ". */
  readonly openCriteria: readonly { readonly text: string; readonly cell: NamedCell | null }[];
  /** The report itself, its words marked by all of these. */
  readonly text: ReportTextView;
}

/** Lays a checked report out for the pane. */
export function reportView(result: ReportResult): ReportView {
  const lines = result.claims.filter(({ claim }) => isFigure(claim)).map((one) => claimLine(result, one));
  const agreeing = lines.filter(({ standing }) => standing === 'agrees');
  const differing = lines.filter(({ standing }) => standing === 'differs');
  const left = lines.filter(({ standing }) => standing === 'uncompared');
  const findings = severities.flatMap((severity) =>
    result.findings.filter((one) => one.severity === severity).map((one) => reportCard(result, one)),
  );
  return {
    counts: [
      `${agreeing.length} số khớp biểu`,
      `${differing.length} số khác`,
      `${left.length} số chưa đối chiếu`,
    ].join(' · '),
    notes: result.notes,
    findings,
    agreeing,
    uncompared: byReason(left),
    openCriteria: (result.openCriteria ?? []).map((one) => ({
      text: openWords(one),
      cell: one.at && namedCell(one.at),
    })),
    text: reportTextView(result.report.passages, findings, lines),
  };
}

function byReason(claims: readonly ClaimLine[]): ReportView['uncompared'] {
  const groups = new Map<string, ClaimLine[]>();
  for (const claim of claims) {
    const group = groups.get(claim.why);
    if (group) group.push(claim);
    else groups.set(claim.why, [claim]);
  }
  return [...groups].map(([why, ofReason]) => ({ why, claims: ofReason }));
}

const missingWords = { task: 'nhiệm vụ', owner: 'đơn vị chủ trì', deadline: 'thời hạn' } as const;

/** "Giao thông: chưa thấy nhiệm vụ" */
export function openWords({ name, missing }: OpenCriterion): string {
  const [first] = missing;
  const what = first === 'task' ? missingWords.task : missing.map((one) => missingWords[one]).join(', ');
  return `${name}: chưa thấy ${what}`;
}
