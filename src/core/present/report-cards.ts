import type { ComparedClaim, ReportFinding, ReportResult } from '../check/check-report';
import type { AttachmentCell } from '../claims/comparison/attachment';
import type { TextSpan } from '../claims/text/text-span';
import { reportRules } from '../rules/report/index';
import { cellAddress } from '../snapshot/address';
import type { CellRef } from '../snapshot/address';
import { formatNumber } from '../values/numbers';
import type { ClaimContext } from './claim-context';
import { claimContext } from './claim-context';
import type { FindingKind } from './finding-kinds';
import { findingKindOf } from './finding-kinds';

/** What the pane shows of one fault of a report, and of one of its figures. */

export interface ReportCard extends ClaimContext {
  readonly key: string;
  readonly kind: FindingKind;
  readonly rule: string;
  readonly title: string;
  readonly line: number;
  readonly span: TextSpan;
  readonly message: string;
  readonly why: string;
  readonly do: string;
  /** The other words of the report that it is about. */
  readonly related: readonly { readonly line: number; readonly quote: string; readonly span: TextSpan }[];
  readonly cells: readonly NamedCell[];
}

/** What became of a figure when the tables were asked. */
export type ClaimStanding = 'agrees' | 'differs' | 'uncompared';

/** A figure of the report, and what the tables say. */
export interface ClaimLine extends ClaimContext {
  readonly key: string;
  readonly line: number;
  readonly span: TextSpan;
  readonly standing: ClaimStanding;
  /** What the table says; "" where it was not compared. */
  readonly stated: string;
  readonly cell: NamedCell | null;
  /** How far rounded figures lie apart, and the like. */
  readonly note: string;
  /** Why it was not compared; "" where it was. */
  readonly why: string;
}

export interface NamedCell {
  /** "Biểu 01, A91" */
  readonly label: string;
  readonly at: CellRef;
}

export function claimLine({ report }: ReportResult, { claim, comparison, line }: ComparedClaim): ClaimLine {
  const { passage, at } = claim.span;
  const { note = '' } = comparison;
  const key = `${passage}:${at}:${claim.kind}`;
  const said = { ...claimContext(report, claim), key, line, span: claim.span, note };
  if (comparison.status === 'not-compared')
    return { ...said, standing: 'uncompared', stated: '', cell: null, why: comparison.why };
  const { value, status } = comparison;
  return {
    ...said,
    standing: status === 'differs' ? 'differs' : 'agrees',
    stated: typeof value === 'number' ? formatNumber(value) : value,
    cell: namedCell(comparison.at),
    why: '',
  };
}

export function reportCard({ report }: ReportResult, finding: ReportFinding): ReportCard {
  const { rule, line, span, message, why, related, cells, fingerprint } = finding;
  return {
    ...claimContext(report, finding),
    key: fingerprint,
    kind: findingKindOf(finding),
    rule,
    title: reportRules.find(({ code }) => code === rule)!.title,
    line,
    span,
    message,
    why,
    do: finding.do,
    related,
    cells: cells.map(namedCell),
  };
}

export function namedCell({ sheet, row, column }: AttachmentCell): NamedCell {
  return { label: `${sheet}, ${cellAddress(row, column)}`, at: { sheet, row, column } };
}
