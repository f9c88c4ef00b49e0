import type { CountClaim } from '../../claims/counts/count-claim';
import type { ReadReport } from '../../claims/read-report';

/** What one statement says of one set: so many are met, so many are not, of so many. */
export interface CountTriple {
  readonly met: CountClaim;
  readonly unmet: CountClaim;
  readonly total: number;
  /** Where the total is stated by itself. */
  readonly totalClaim: CountClaim | null;
}

/** What parts two statements; "; còn lại 04" goes on with the one before it. */
const parts = /\.(?= )|;(?= )(?! còn (?:lại )?\d)/iu;

/** More letters between two counts than these, and they are two statements. */
const statementReach = 200;

/**
 * The statements that give all three numbers for one set, place and moment. A passage that holds several met or unmet
 * counts of it, or does not say of which set they are, is taken sentence by sentence; where a sentence still holds
 * several, nothing is certain.
 */
export function countTriples({ claims, passages }: ReadReport): readonly CountTriple[] {
  const groups = new Map<string, CountClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'count' || claim.moment === 'plan') continue;
    const { span, of, tier, place, moment, part } = claim;
    const key = [span.passage, of, tier, place, moment, part].join('|');
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].flatMap((group) => {
    const whole = group[0]!.tier === null ? null : tripleOf(group);
    if (whole) return [whole];
    return bySentence(group, passages[group[0]!.span.passage]!.text).flatMap((one) => tripleOf(one) ?? []);
  });
}

function tripleOf(group: readonly CountClaim[]): CountTriple | null {
  const [mets, unmets, totals] = (['met', 'unmet', 'total'] as const).map((state) =>
    group.filter((claim) => claim.state === state),
  );
  const [met, unmet, totalClaim = null] = [mets![0], unmets![0], totals![0]];
  if (mets!.length !== 1 || unmets!.length !== 1 || totals!.length > 1) return null;
  const total = met!.total ?? totalClaim?.value;
  return total === undefined
    ? null
    : { met: met!, unmet: unmet!, total, totalClaim: met!.total === null ? totalClaim : null };
}

function bySentence(group: readonly CountClaim[], text: string): readonly (readonly CountClaim[])[] {
  const sentences: CountClaim[][] = [];
  let end = -Infinity;
  for (const claim of group) {
    const { span } = claim;
    const isNear = span.at - end < statementReach && !parts.test(text.slice(end, span.at + 1));
    if (isNear) sentences.at(-1)!.push(claim);
    else sentences.push([claim]);
    end = span.end;
  }
  return sentences;
}
