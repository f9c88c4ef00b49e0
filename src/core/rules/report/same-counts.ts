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
  const totals = new Set(group.flatMap((claim) => totalOf(claim) ?? []));
  const decisions = new Set(group.flatMap(({ decision }) => decision ?? []));
  if (totals.size <= 1 && decisions.size <= 1) return [group];
  return [...totals].map((total) =>
    group.filter((one) => totalOf(one) === total && (decisions.size <= 1 || one.decision !== null)),
  );
}

/** Of how many: stated beside the count, or by it. */
export function totalOf({ state, value, total }: CountClaim): number | null {
  return state === 'total' ? value : total;
}
