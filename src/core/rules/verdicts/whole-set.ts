import type { ProposedCatalog } from '../../tables/propose-catalog';
import type { CriteriaTable } from '../../tables/table';
import { readNumbering } from '../../values/numbering';
import { claimsWholeSet } from './catalog-in-force';

/** Whether a table shows a whole set of criteria: its title or its numbering says so, or its catalog's count. */
export function isWholeSet(table: CriteriaTable, proposed: ProposedCatalog | null): boolean {
  const { criteria } = table;
  return (
    criteria.length >= 2 &&
    (claimsWholeSet(table) ||
      criteria.length === proposed?.catalog.counts.criteria ||
      isNumberedThrough(table))
  );
}

/** Criteria 1, 2, 3 … with indicators 1.1, 1.2 … without a gap. */
function isNumberedThrough({ criteria }: CriteriaTable): boolean {
  return criteria.every(
    ({ code, indicators }, i) =>
      isLast(code, i) && indicators.every((indicator, j) => isLast(indicator.code, j)),
  );
}

function isLast(code: string, place: number): boolean {
  return readNumbering(code)?.parts.at(-1) === place + 1;
}
