import type { ComparedClaim, ReportFinding } from '../check/check-report';
import type { AttachmentCell } from '../claims/comparison/attachment';
import { claimValue } from '../claims/claim-value';
import { cellAddress } from '../snapshot/address';
import type { ReportOutcome } from './check-run';
import type { JsonAttachmentCell, JsonClaim, JsonReportFinding, JsonReportText } from './json-report';

/** A report of the run as the JSON contract states it: every claim and every finding. */
export function jsonReportText(report: ReportOutcome): JsonReportText {
  const { path } = report;
  if (report.error) {
    const { code, message } = report.error;
    return {
      path,
      error: { code, message },
      claims: [],
      findings: [],
      openCriteria: null,
      coverage: { rules: [], notes: [] },
    };
  }
  const { claims, findings, openCriteria, coverage, notes } = report.result;
  return {
    path,
    error: null,
    claims: claims.map(jsonClaim),
    findings: findings.map(jsonFinding),
    openCriteria:
      openCriteria &&
      openCriteria.map(({ name, missing, at }) => ({ name, missing, at: at && jsonCell(at) })),
    coverage: { rules: coverage, notes },
  };
}

function jsonClaim({ claim, comparison, line, quote }: ComparedClaim): JsonClaim {
  const said = { line, quote, kind: claim.kind, value: claimValue(claim) };
  const { note = '' } = comparison;
  if (comparison.status === 'not-compared')
    return { ...said, comparedWith: null, why: `${comparison.why} ${note}`.trimEnd() };
  const { status, at, value } = comparison;
  return { ...said, comparedWith: { ...jsonCell(at), value, status }, why: note };
}

function jsonFinding(finding: ReportFinding): JsonReportFinding {
  const { rule, slug, messageId, severity, line, quote, message, why, data, related, cells, fingerprint } =
    finding;
  return {
    ...{ rule, slug, messageId, severity, line, quote, message, why, do: finding.do, data },
    related: related.map((place) => ({ line: place.line, quote: place.quote })),
    cells: cells.map(jsonCell),
    fingerprint,
  };
}

function jsonCell({ path, sheet, row, column }: AttachmentCell): JsonAttachmentCell {
  return { path, sheet, cell: cellAddress(row, column) };
}
