import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { applyEdits } from '../../../src/core/edits/edit-plan';
import type { CellEdit } from '../../../src/core/edits/edit-plan';
import { rules } from '../../../src/core/rules/index';
import { boxAddress, cellAddress, columnLetters } from '../../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';

/** The only file here that knows the product: what is measured, in the measure's own words. */
export interface Found {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly sheet: string;
  /** "F12". */
  readonly cell: string;
  readonly message: string;
  readonly edits: readonly CellEdit[] | null;
}

/** The codes of the rules there are. */
export const builtRules: readonly string[] = rules.map(({ code }) => code);

export function findIn(snapshot: WorkbookSnapshot, asOf: string): readonly Found[] {
  return checkWorkbook(snapshot, { asOf, today: asOf }).findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.at.sheet,
    cell: cellAddress(finding.at.row, finding.at.column),
    message: finding.message,
    edits: finding.fix?.edits ?? null,
  }));
}

/** What the product takes each table for: for the person who looks into one case. */
export function tablesIn(snapshot: WorkbookSnapshot, asOf: string): readonly string[] {
  return checkWorkbook(snapshot, { asOf, today: asOf }).tables.map(
    ({ sheet, box, kind, columns }) =>
      `${sheet}!${boxAddress(box)} ${kind}: ${columns.map(({ column, role }) => `${columnLetters(column)} ${role}`).join(', ')}`,
  );
}

/** The snapshot after a fix; `null` when a cell no longer holds what the fix expects. */
export function applyFix(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot | null {
  const outcome = applyEdits(snapshot, edits);
  return 'stale' in outcome ? null : outcome.snapshot;
}
