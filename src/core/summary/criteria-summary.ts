import type { CriteriaTable } from '../tables/table';
import type { Count, CriteriaSummary, CriteriaVerdicts, Verdict } from './summary';

interface Judged {
  readonly code: string;
  readonly verdict: Verdict;
}

/** How many criteria and indicators of a table are met, and which are not, by their codes. */
export function summariseCriteria(table: CriteriaTable, { criteria }: CriteriaVerdicts): CriteriaSummary {
  const labels = new Map(table.criteria.map((criterion) => [criterion.row, criterion.label]));
  const named = criteria.map((one) => ({ ...one, code: one.code === '' ? labels.get(one.row)! : one.code }));
  // Where the set has indicators, a criterion without any is one itself: "10 Thu nhập" counts in 57 as well as in 19.
  const hasIndicators = criteria.some((one) => one.indicators.length > 0);
  const indicators = named.flatMap((one): readonly Judged[] =>
    one.indicators.length > 0 ? one.indicators : [one],
  );
  return { table: table.id, criteria: countOf(named), indicators: countOf(hasIndicators ? indicators : []) };
}

function countOf(judged: readonly Judged[]): Count {
  const codesOf = (verdict: Verdict) =>
    judged.filter((one) => one.verdict === verdict).map((one) => one.code);
  return {
    met: codesOf('met').length,
    total: judged.length,
    unmet: codesOf('unmet'),
    notJudged: codesOf('not-judged'),
  };
}
