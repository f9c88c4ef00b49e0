import { fold } from '../values/fold';
import type { TableOrigin } from './correction-outcome';
import type { Layout } from './layout';
import { isSameForm, timeless } from './layout';
import { statedPeriod } from './stated-set';
import type { Table } from './table';

/** The tables that one word of the user about their set of criteria speaks of. */
export interface CatalogSubject {
  readonly layout: Layout;
  /**
   * The title without dates, or the sheet's name where there is none: tables of the same form follow other sets, such as
   * that of the commune and that of the advanced commune.
   */
  readonly named: string;
}

/** What the user said of the set of criteria that a table follows. */
export interface SaidCatalog extends CatalogSubject {
  /** The id of a set; `null` for none at all; left out where the proposal may stand. */
  readonly catalog?: string | null;
  /** A key of the set's regions; `null` where none is chosen. */
  readonly region: string | null;
}

/** Titles are told apart by their beginning. */
export const longestName = 300;

export function catalogSubject(
  { sheet, title }: Pick<Table, 'sheet' | 'title'>,
  { layout }: Pick<TableOrigin, 'layout'>,
): CatalogSubject {
  if (!title) return { layout, named: fold(sheet).slice(0, longestName) };
  // Next year's table of the same years follows the same set, one of other years may not.
  const years = statedPeriod(title.text)?.join('-') ?? '';
  return { layout, named: `${years} ${timeless(title.text, longestName)}`.trim().slice(0, longestName) };
}

export function isSameCatalogSubject(a: CatalogSubject, b: CatalogSubject): boolean {
  return a.named === b.named && isSameForm(a.layout, b.layout);
}

/** What was said of each table, by table id. @param origins those of the tables, in their order */
export function saidOfTables(
  tables: readonly Table[],
  origins: readonly TableOrigin[],
  said: readonly SaidCatalog[],
): ReadonlyMap<string, SaidCatalog> {
  const found = new Map<string, SaidCatalog>();
  if (said.length === 0) return found;
  for (const [i, table] of tables.entries()) {
    const subject = catalogSubject(table, origins[i]!);
    const own = said.findLast((one) => isSameCatalogSubject(one, subject));
    if (own) found.set(table.id, own);
  }
  return found;
}
