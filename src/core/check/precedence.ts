import type { RuleFact } from './run-rules';
import { placeOf } from './sum-repair';

/** At one cell the first of these rules speaks and those after it are silent. */
const chains: readonly (readonly string[])[] = [
  ['BG103', 'BG104', 'KP105', 'KP109', 'KP101', 'KP102', 'KP103'],
  ['TC106', 'TC107'],
  ['TH102', 'TH101'],
];

interface Rank {
  /** The cell, within one chain. */
  readonly place: string;
  readonly rank: number;
}

function rankOf({ rule, fact }: RuleFact): Rank | null {
  const chain = chains.findIndex((codes) => codes.includes(rule.code));
  return chain < 0
    ? null
    : { place: `${chain},${placeOf(fact.at)}`, rank: chains[chain]!.indexOf(rule.code) };
}

/** The facts without those that give way to another rule's at the same cell. */
export function firstAtEachCell(facts: readonly RuleFact[]): readonly RuleFact[] {
  const first = new Map<string, number>();
  for (const fact of facts) {
    const own = rankOf(fact);
    if (own) first.set(own.place, Math.min(own.rank, first.get(own.place) ?? own.rank));
  }
  return facts.filter((fact) => {
    const own = rankOf(fact);
    return !own || first.get(own.place) === own.rank;
  });
}
