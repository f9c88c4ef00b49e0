import { catalogsOfGrid } from '../check/catalogs-of-grid';
import { checkWorkbook } from '../check/check-workbook';
import type { Finding } from '../check/result';
import type { Rule } from '../rules/define-rule';
import { snapshotOfTextGrid } from '../snapshot/text-grid';

/** The day the examples of the rules speak of. */
const exampleDay = '2024-05-15';

/** What the check says of a rule's bad example. */
export function exampleFindings(rule: Rule): readonly Finding[] {
  const { bad, catalog } = rule.examples;
  const options = { asOf: exampleDay, today: exampleDay, catalogs: catalogsOfGrid(catalog) };
  return checkWorkbook(snapshotOfTextGrid(bad), options, [rule]).findings;
}
