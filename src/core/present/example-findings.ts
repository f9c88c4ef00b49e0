import { catalogsOfGrid } from '../check/catalogs-of-grid';
import type { CheckedWorkbook, ReportFinding } from '../check/check-report';
import { checkReport } from '../check/check-report';
import { checkWorkbook } from '../check/check-workbook';
import type { Finding } from '../check/result';
import type { ReportRule } from '../rules/define-report-rule';
import type { Rule, TextGrid } from '../rules/define-rule';
import { snapshotOfTextGrid } from '../snapshot/text-grid';

/** The day the examples of the rules speak of. */
const exampleDay = '2024-05-15';

/** What the check says of a rule's bad example. */
export function exampleFindings(rule: Rule): readonly Finding[] {
  const { bad, catalog } = rule.examples;
  const options = { asOf: exampleDay, today: exampleDay, catalogs: catalogsOfGrid(catalog) };
  return checkWorkbook(snapshotOfTextGrid(bad), options, [rule]).findings;
}

/** What the check says of a report rule's bad example. */
export function exampleReportFindings(rule: ReportRule): readonly ReportFinding[] {
  const { bad, table } = rule.examples;
  return checkReport({ lines: bad.split('\n') }, attachedTo(table), {}, [rule]).findings;
}

/** The table of an example as the workbook that goes with its report. */
export function attachedTo(table: TextGrid | undefined): readonly CheckedWorkbook[] {
  if (table === undefined) return [];
  const options = { asOf: exampleDay, today: exampleDay };
  return [{ path: 'Biểu kèm theo.xlsx', result: checkWorkbook(snapshotOfTextGrid(table), options) }];
}
