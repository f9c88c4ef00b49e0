import type { Catalog, CatalogCriterion, CatalogIndicator } from '../catalogs/catalog';
import { areAlike, isCutShort } from '../values/similar-names';
import type { CriteriaTable, CriterionEntry } from './table';

/** A row of a table, and the indicator of the catalog that it is. */
export interface MatchedIndicator {
  readonly indicator: CatalogIndicator;
  readonly row: number;
}

/** What a criterion of the catalog lacks in the table. */
export interface MissingIndicators {
  readonly criterion: CatalogCriterion;
  /** `null` where the table lacks the criterion itself. */
  readonly entry: CriterionEntry | null;
  readonly indicators: readonly CatalogIndicator[];
}

/** A row that is judged on its own and that the catalog does not know. */
export interface UnknownRow {
  readonly code: string;
  readonly label: string;
  readonly row: number;
}

/** A table laid over a catalog. */
export interface CatalogMatch {
  readonly matched: readonly MatchedIndicator[];
  readonly missing: readonly MissingIndicators[];
  readonly unknown: readonly UnknownRow[];
  /** How much of the catalog the table holds, 0 to 1, in indicators. */
  readonly share: number;
}

/** Lays a table over a catalog, by the codes and by the names, criteria first and the indicators inside them. */
export function matchCatalog(table: CriteriaTable, catalog: Catalog): CatalogMatch {
  const pairs = pairUp(
    catalog.criteria.map((criterion) => ({ ...criterion, label: criterion.name, criterion })),
    table.criteria,
  );
  const laid = pairs.found.map(([{ criterion }, entry]) => layCriterion(criterion, entry));
  const absent = pairs.missing.map(({ criterion }) => ({
    criterion,
    entry: null,
    indicators: indicatorsOf(criterion),
  }));
  const matched = laid.flatMap((one) => one.matched).sort((a, b) => a.row - b.row);
  const missing = [...laid.map((one) => one.missing), ...absent].filter((one) => one.indicators.length > 0);
  const missed = missing.reduce((sum, one) => sum + one.indicators.length, 0);
  return {
    matched,
    missing,
    unknown: [...laid.flatMap((one) => one.unknown), ...pairs.unknown.flatMap(rowsOf)],
    share: matched.length / Math.max(1, matched.length + missed),
  };
}

/** A criterion without indicators is one itself, as the counts have it. */
function indicatorsOf({
  indicators,
  code,
  name,
  standing,
  source,
}: CatalogCriterion): readonly CatalogIndicator[] {
  return indicators.length > 0
    ? indicators
    : [{ code, text: name, unit: null, targets: [], standing, source }];
}

function rowsOf({ code, label, row, indicators }: CriterionEntry): readonly UnknownRow[] {
  return indicators.length > 0 ? indicators : [{ code, label, row }];
}

function layCriterion(
  criterion: CatalogCriterion,
  entry: CriterionEntry,
): Pick<CatalogMatch, 'matched' | 'unknown'> & { readonly missing: MissingIndicators } {
  const [indicators, rows] = [indicatorsOf(criterion), rowsOf(entry)];
  // "10 Thu nhập": one indicator, with a row of its own or on the criterion's.
  const isSingle = indicators.length === 1 && rows.length === 1;
  const pairs = isSingle
    ? { found: [[{ indicator: indicators[0]! }, rows[0]!] as const], missing: [], unknown: [] }
    : pairUp(
        indicators.map((indicator) => ({ code: indicator.code, label: indicator.text, indicator })),
        rows,
      );
  return {
    matched: pairs.found.map(([{ indicator }, { row }]) => ({ indicator, row })),
    missing: { criterion, entry, indicators: pairs.missing.map(({ indicator }) => indicator) },
    unknown: pairs.unknown,
  };
}

interface Named {
  readonly code: string;
  readonly label: string;
}

interface Pairs<A, B> {
  readonly found: readonly (readonly [A, B])[];
  readonly missing: readonly A[];
  readonly unknown: readonly B[];
}

/** Same code and alike; then alike; then same code alone, for a table may word things in its own way; then cut short. */
function pairUp<A extends Named, B extends Named>(ours: readonly A[], theirs: readonly B[]): Pairs<A, B> {
  const found = new Map<A, B>();
  const taken = new Set<B>();
  const passes: readonly ((a: A, b: B) => boolean)[] = [
    (a, b) => a.code === b.code && areAlike(a.label, b.label),
    (a, b) => areAlike(a.label, b.label),
    (a, b) => a.code === b.code,
    (a, b) => isCutShort(a.label, b.label),
  ];
  for (const fits of passes) {
    for (const a of ours) {
      if (found.has(a)) continue;
      const b = theirs.find((one) => !taken.has(one) && fits(a, one));
      if (!b) continue;
      found.set(a, b);
      taken.add(b);
    }
  }
  return {
    found: [...found],
    missing: ours.filter((a) => !found.has(a)),
    unknown: theirs.filter((b) => !taken.has(b)),
  };
}
