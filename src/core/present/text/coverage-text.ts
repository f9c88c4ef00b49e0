import type { CheckResult, RuleCoverage } from '../../check/result';
import { coverageLine } from '../coverage-words';
import { drawParagraph } from './draw-rows';
import { listSome } from './list-some';
import type { Page } from './page';

/** What was checked and which rules were not applied, and why: without it "nothing found" would mean nothing. */
export function coverageText(page: Page, result: CheckResult): string[] {
  return [...drawParagraph(page, 2, coverageLine(result)), ...notRun(page, result.coverage.rules)];
}

/** Rules that were held back for the same reason share a line. */
function notRun(page: Page, rules: readonly RuleCoverage[]): string[] {
  const held = rules.filter(({ status }) => status === 'not-run');
  const reasons = [...new Set(held.map(({ why }) => why))];
  return reasons.flatMap((reason) => {
    const names = held
      .filter(({ why }) => why === reason)
      .map(({ rule, table }) => (table === '' ? rule : `${rule} (${table})`));
    return drawParagraph(
      page,
      4,
      `${listSome([...new Set(names)], 8, 'chỗ')}: ${reason}`,
      'faint',
      'Chưa áp dụng ',
    );
  });
}
