import type { CountClaim } from '../../claims/counts/count-claim';
import type { ReadReport } from '../../claims/read-report';

/** Counts of one set, place and moment, in reading order. */
export type SameCounts = readonly CountClaim[];

/**
 * The counts of a report by what they count: only those whose set, place and moment are certain to be one. Where two
 * totals occur, counts without a total could belong to either, and each total is a set of its own.
 */
export function groupCounts({ claims }: ReadReport): readonly SameCounts[] {
  const groups = new Map<string, CountClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'count' || claim.part !== null || claim.tier === null || claim.moment === 'plan')
      continue;
    const { of, tier, place, moment } = claim;
    const key = [of, tier, place, moment].join('|');
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].flatMap(oneSetEach);
}

function oneSetEach(group: SameCounts): readonly SameCounts[] {
  return facets.reduce<readonly SameCounts[]>(
    (parts, facetOf) => parts.flatMap((part) => partedBy(part, facetOf)),
    [group],
  );
}

/** What may tell two counts of one set apart, although both are true. */
const facets: readonly ((claim: CountClaim) => string | number | null)[] = [
  totalOf,
  ({ decision }) => decision,
  ({ judged }) => judged.issue,
  ({ judged }) => judged.by,
];

/** Where they name several, each is a group of its own, and those that name none belong to nobody knows which. */
function partedBy(
  group: SameCounts,
  facetOf: (claim: CountClaim) => string | number | null,
): readonly SameCounts[] {
  const named = new Set(group.map(facetOf).filter((one) => one !== null));
  return named.size <= 1 ? [group] : [...named].map((one) => group.filter((claim) => facetOf(claim) === one));
}

/** Of how many: stated beside the count, or by it. */
export function totalOf({ state, value, total }: CountClaim): number | null {
  return state === 'total' ? value : total;
}
