import type { ComparedClaim, ReportFinding, ReportResult } from '../check/check-report';
import type { AttachmentCell } from '../claims/comparison/attachment';
import { isFigure } from '../claims/figure-claims';
import type { OpenCriterion } from '../claims/comparison/open-criteria';
import { reportRules } from '../rules/report/index';
import { cellAddress } from '../snapshot/address';
import type { CellRef } from '../snapshot/address';
import { formatNumber } from '../values/numbers';
import type { ClaimContext } from './claim-context';
import { claimContext } from './claim-context';
import type { FindingKind } from './finding-kinds';
import { findingKindOf } from './finding-kinds';
import { severities } from './severity-words';

/** A checked report as the pane shows it. */
export interface ReportView {
  /** "18 số khớp biểu · 2 số khác · 1 số chưa đối chiếu" */
  readonly counts: string;
  /** Surest first. */
  readonly findings: readonly ReportCard[];
  readonly agreeing: readonly ClaimLine[];
  readonly uncompared: readonly { readonly why: string; readonly claims: readonly ClaimLine[] }[];
  /** Unmet criteria without task, owner or deadline: "Giao thông: chưa thấy nhiệm vụ". */
  readonly openCriteria: readonly { readonly text: string; readonly cell: NamedCell | null }[];
}

export interface ReportCard extends ClaimContext {
  readonly key: string;
  readonly kind: FindingKind;
  readonly rule: string;
  readonly title: string;
  readonly line: number;
  readonly message: string;
  readonly why: string;
  readonly do: string;
  /** The other words of the report that it is about. */
  readonly related: readonly { readonly line: number; readonly quote: string }[];
  readonly cells: readonly NamedCell[];
}

/** A figure of the report, and what the tables say. */
export interface ClaimLine extends ClaimContext {
  readonly key: string;
  readonly line: number;
  /** What the table says; "" where it was not compared. */
  readonly stated: string;
  readonly cell: NamedCell | null;
  /** How far rounded figures lie apart, and the like. */
  readonly note: string;
}

export interface NamedCell {
  /** "Biểu 01, A91" */
  readonly label: string;
  readonly at: CellRef;
}

/** Lays a checked report out for the pane. */
export function reportView(result: ReportResult): ReportView {
  const figures = result.claims.filter(({ claim }) => isFigure(claim));
  const lines = figures.map((one) => claimLine(result, one));
  const withStatus = (...statuses: readonly string[]) =>
    lines.filter((_, i) => statuses.includes(figures[i]!.comparison.status));
  const agreeing = withStatus('agrees', 'rounds');
  const left = withStatus('not-compared');
  const reasons = [...new Set(figures.map(({ comparison }) => whyOf(comparison)))].filter(
    (why) => why !== '',
  );
  return {
    counts: [
      `${agreeing.length} số khớp biểu`,
      `${withStatus('differs').length} số khác`,
      `${left.length} số chưa đối chiếu`,
    ].join(' · '),
    findings: severities.flatMap((severity) =>
      result.findings.filter((one) => one.severity === severity).map((one) => card(result, one)),
    ),
    agreeing,
    uncompared: reasons.map((why) => ({
      why,
      claims: lines.filter((_, i) => whyOf(figures[i]!.comparison) === why),
    })),
    openCriteria: (result.openCriteria ?? []).map((one) => ({
      text: openWords(one),
      cell: one.at && namedCell(one.at),
    })),
  };
}

function whyOf(comparison: ComparedClaim['comparison']): string {
  return comparison.status === 'not-compared' ? comparison.why : '';
}

function claimLine({ report }: ReportResult, { claim, comparison, line }: ComparedClaim): ClaimLine {
  const { passage, at } = claim.span;
  const { note = '' } = comparison;
  const said = { ...claimContext(report, claim), key: `${passage}:${at}`, line, note };
  if (comparison.status === 'not-compared') return { ...said, stated: '', cell: null };
  const { value } = comparison;
  const stated = typeof value === 'number' ? formatNumber(value) : value;
  return { ...said, stated, cell: namedCell(comparison.at) };
}

function card({ report }: ReportResult, finding: ReportFinding): ReportCard {
  const { rule, line, message, why, related, cells, fingerprint } = finding;
  return {
    ...claimContext(report, finding),
    key: fingerprint,
    kind: findingKindOf(finding),
    rule,
    title: reportRules.find(({ code }) => code === rule)!.title,
    line,
    message,
    why,
    do: finding.do,
    related: related.map((place) => ({ line: place.line, quote: place.quote })),
    cells: cells.map(namedCell),
  };
}

function namedCell({ sheet, row, column }: AttachmentCell): NamedCell {
  return { label: `${sheet}, ${cellAddress(row, column)}`, at: { sheet, row, column } };
}

const missingWords = { task: 'nhiệm vụ', owner: 'đơn vị chủ trì', deadline: 'thời hạn' } as const;

/** "Giao thông: chưa thấy nhiệm vụ" */
export function openWords({ name, missing }: OpenCriterion): string {
  const [first] = missing;
  const what = first === 'task' ? missingWords.task : missing.map((one) => missingWords[one]).join(', ');
  return `${name}: chưa thấy ${what}`;
}
