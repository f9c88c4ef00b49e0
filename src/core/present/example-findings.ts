import { checkWorkbook } from '../check/check-workbook';
import type { Finding } from '../check/result';
import type { Rule } from '../rules/define-rule';
import { snapshotOfTextGrid } from '../snapshot/text-grid';

/** The day the examples of the rules speak of. */
const exampleDay = '2024-05-15';

/** What the check says of a rule's bad example. */
export function exampleFindings(rule: Rule): readonly Finding[] {
  const options = { asOf: exampleDay, today: exampleDay };
  return checkWorkbook(snapshotOfTextGrid(rule.examples.bad), options, [rule]).findings;
}
