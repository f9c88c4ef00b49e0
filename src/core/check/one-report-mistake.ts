import type { TextSpan } from '../claims/text/text-span';
import type { ReportFact, ReportRule } from '../rules/define-report-rule';

/** What a report rule said. */
export interface ReportRuleFact {
  readonly rule: ReportRule;
  readonly fact: ReportFact;
}

/**
 * Which rule gives way to which: a count that the table refutes is also what contradicts the other counts, and what makes
 * met and unmet miss the total.
 */
const givesWay: readonly {
  readonly code: string;
  readonly to: readonly string[];
  readonly byRelated: boolean;
}[] = [
  { code: 'BC102', to: ['BC101'], byRelated: false },
  { code: 'BC103', to: ['BC101', 'BC102'], byRelated: true },
];

/** One mistake, one finding: what another rule proves more sharply of the same words is told there, with all places related. */
export function tellReportMistakesOnce(facts: readonly ReportRuleFact[]): readonly ReportRuleFact[] {
  const told = new Set(facts);
  const byPlace = new Map<string, ReportRuleFact[]>();
  for (const one of facts) {
    const place = placeOf(one.fact.at);
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  const more = new Map<ReportRuleFact, ReportFact[]>();
  for (const one of facts) {
    const way = givesWay.find(({ code }) => code === one.rule.code);
    if (!way) continue;
    const words = way.byRelated ? [one.fact.at, ...(one.fact.related ?? [])] : [one.fact.at];
    const sharper = words
      .flatMap((span) => byPlace.get(placeOf(span)) ?? [])
      .find(({ rule }) => way.to.includes(rule.code));
    if (!sharper) continue;
    told.delete(one);
    more.set(sharper, [...(more.get(sharper) ?? []), one.fact]);
  }
  return [...told].map((one) => withPlaces(one, more.get(one) ?? []));
}

function withPlaces(one: ReportRuleFact, others: readonly ReportFact[]): ReportRuleFact {
  if (others.length === 0) return one;
  const related = [...(one.fact.related ?? [])];
  const known = new Set([one.fact.at, ...related].map(placeOf));
  for (const span of others.flatMap((fact) => [fact.at, ...(fact.related ?? [])]))
    if (!known.has(placeOf(span))) {
      known.add(placeOf(span));
      related.push(span);
    }
  return { ...one, fact: { ...one.fact, related } };
}

function placeOf({ passage, at }: TextSpan): string {
  return `${passage}:${at}`;
}
