import type { Catalog, CatalogIndicator } from '../catalogs/catalog';
import { statedPeriod, statedTier } from './stated-set';
import type { CriteriaTable } from './table';
import { cellOf, columnsOf, readingOf } from './table';

/** What the user calls the set. */
export interface CatalogName {
  readonly id: string;
  readonly title: string;
}

const given = { standing: 'user', source: null } as const;

/** The longest text that a catalog takes. */
const longest = 2000;

/** No set has nearly as many. */
const mostCriteria = 500;

/** Whether a table can be a set: one that goes on for thousands of rows is a list of something else. */
export function isWithinCatalog({ criteria }: CriteriaTable): boolean {
  return criteria.length > 0 && criteria.length <= mostCriteria;
}

/** The user's own set, as a table of theirs states it: its targets count as given by the user. */
export function catalogOfTable(table: CriteriaTable, { id, title }: CatalogName): Catalog {
  const criteria = table.criteria.map((entry, i) => {
    const code = entry.code === '' ? String(i + 1) : entry.code.slice(0, longest);
    const rows = entry.indicators.length > 0 ? entry.indicators : [{ ...entry, code }];
    const indicators = rows.map((one) => indicatorOf(table, one));
    return { code, name: entry.label.slice(0, longest), indicators, ...given };
  });
  const indicators = criteria.reduce((sum, one) => sum + one.indicators.length, 0);
  const stated = table.title?.text ?? '';
  return {
    version: 1,
    id,
    decision: null,
    issued: null,
    title,
    tier: statedTier(stated) ?? 'other',
    place: null,
    period: statedPeriod(stated),
    level: 'full',
    counts: { criteria: criteria.length, indicators, ...given },
    base: null,
    regions: [],
    remarks: [],
    criteria,
  };
}

function indicatorOf(
  table: CriteriaTable,
  { code, label, row }: { readonly code: string; readonly label: string; readonly row: number },
): CatalogIndicator {
  const textAt = (column: number) => (cellOf(table, row, column)?.text ?? '').trim().slice(0, longest);
  const [unit] = columnsOf(table, 'unit').map(({ column }) => textAt(column));
  const { targetColumn } = table;
  const isStated = targetColumn !== null && readingOf(table, row, targetColumn).kind === 'threshold';
  return {
    code: code.slice(0, longest),
    text: label.slice(0, longest),
    unit: unit === undefined || unit === '' ? null : unit,
    targets: isStated ? [{ region: 'chung', text: textAt(targetColumn), ...given }] : [],
    ...given,
  };
}
