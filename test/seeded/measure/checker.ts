import type { Catalog } from '../../../src/core/catalogs/catalog';
import { readCatalogText } from '../../../src/core/catalogs/read-catalog-text';
import { checkReport } from '../../../src/core/check/check-report';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { applyEdits } from '../../../src/core/edits/edit-plan';
import type { CellEdit } from '../../../src/core/edits/edit-plan';
import { readTasks } from '../../../src/core/claims/tasks/tasks';
import { rules } from '../../../src/core/rules/index';
import { reportRules } from '../../../src/core/rules/report/index';
import { boxAddress, cellAddress, columnLetters } from '../../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import type { CleanWorkbook } from '../paper/clean-workbook';
import { snapshotOf } from '../paper/clean-workbook';
import { publishedSet } from '../words/criteria-set';

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

/** The codes of the rules about the words of a report. */
export const builtReportRules: readonly string[] = reportRules.map(({ code }) => code);

function check(workbook: CleanWorkbook) {
  const { asOf, followsSet } = workbook;
  const set = followsSet ? { catalogs: [importedSet()], catalog: 'bo-tieu-chi-mau' } : {};
  return checkWorkbook(snapshotOf(workbook), { asOf, today: asOf, ...set });
}

/** The invented set of criteria, as the product keeps one that a user has imported. */
function importedSet(): Catalog {
  const known = { standing: 'user', source: null };
  const criteria = publishedSet.map(({ code, name, indicators }) => ({
    code,
    name,
    ...known,
    indicators: indicators.map(({ target, ...indicator }) => ({
      ...indicator,
      unit: null,
      targets: [{ region: 'chung', text: target, ...known }],
      ...known,
    })),
  }));
  const catalog = {
    version: 1,
    id: 'bo-tieu-chi-mau',
    decision: null,
    issued: null,
    title: 'Bộ tiêu chí mẫu',
    tier: 'commune',
    place: null,
    period: null,
    level: 'full',
    counts: {
      criteria: criteria.length,
      indicators: criteria.reduce((sum, { indicators }) => sum + indicators.length, 0),
      ...known,
    },
    base: null,
    regions: [],
    remarks: [],
    criteria,
  };
  const reading = readCatalogText(JSON.stringify(catalog));
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.catalog;
}

export function findIn(workbook: CleanWorkbook): readonly Found[] {
  return check(workbook).findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.at.sheet,
    cell: cellAddress(finding.at.row, finding.at.column),
    message: finding.message,
    edits: finding.fix?.edits ?? null,
  }));
}

/** What the product takes each table for: for the person who looks into one case. */
export function tablesIn(workbook: CleanWorkbook): readonly string[] {
  return check(workbook).tables.map(
    ({ sheet, box, kind, columns }) =>
      `${sheet}!${boxAddress(box)} ${kind}: ${columns.map(({ column, role }) => `${columnLetters(column)} ${role}`).join(', ')}`,
  );
}

/** The snapshot after a fix; `null` when a cell no longer holds what the fix expects. */
export function applyFix(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot | null {
  const outcome = applyEdits(snapshot, edits);
  return 'stale' in outcome ? null : outcome.snapshot;
}

/** What is found in a report that was handed in with a workbook. */
export interface FoundInReport extends Pick<Found, 'rule' | 'severity' | 'message'> {
  readonly line: number;
  readonly quote: string;
}

/** A task that is read from a notice. */
export interface FoundTask {
  readonly task: string;
  readonly quote: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly recurrence: string | null;
}

export function tasksIn(lines: readonly string[]): readonly FoundTask[] {
  return readTasks({ lines }).tasks.map(({ task, quote, owner, due, recurrence }) => ({
    task,
    quote,
    owner,
    due,
    recurrence,
  }));
}

function checkWords(lines: readonly string[], workbook: CleanWorkbook) {
  const attached =
    workbook.sheets.length === 0 ? [] : [{ path: 'Biểu kèm theo.xlsx', result: check(workbook) }];
  return checkReport({ lines }, attached);
}

/** What the product takes each statement for, and what it was compared with: for the person who looks into one case. */
export function claimsIn(lines: readonly string[], workbook: CleanWorkbook): readonly string[] {
  return checkWords(lines, workbook).claims.map(({ claim, comparison, line, quote }) => {
    const { kind, span, ...read } = claim;
    return `${line} ${kind} "${quote}" ${JSON.stringify(read).slice(0, 300)} ${JSON.stringify(comparison).slice(0, 200)} ${span.at}`;
  });
}

export function findInReport(lines: readonly string[], workbook: CleanWorkbook): readonly FoundInReport[] {
  return checkWords(lines, workbook).findings.map(({ rule, severity, message, line, quote }) => ({
    rule,
    severity,
    message,
    line,
    quote,
  }));
}
