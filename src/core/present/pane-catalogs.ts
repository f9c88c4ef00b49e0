import type { Catalog } from '../catalogs/catalog';
import { regionNames } from '../catalogs/catalog';
import { shippedCatalogs } from '../catalogs/shipped-catalogs';
import type { CheckResult } from '../check/result';
import { catalogOfTable, isWithinCatalog } from '../tables/catalog-of-table';
import type { TableOrigin } from '../tables/correction-outcome';
import type { CatalogSubject, SaidCatalog } from '../tables/said-catalogs';
import { catalogSubject } from '../tables/said-catalogs';
import type { CriteriaTable, Table } from '../tables/table';
import { ownTitle } from './table-caption';
import { catalogCounts, catalogReach, catalogTitle, tierNames } from './catalog-words';

/** The set of criteria that a table follows, and all that it takes to change that. */
export interface TableCatalogView {
  /** "Theo 318/QĐ-TTg: Bộ tiêu chí quốc gia …, vì có đúng 19 tiêu chí; …" */
  readonly says: string;
  /** What the set can judge and what not; "" where the table follows none. */
  readonly reach: string;
  readonly subject: CatalogSubject;
  /** What the user said of it; `null` where nothing. */
  readonly said: SaidCatalog | null;
  /** The id of the set in force; `null` where the table follows none. */
  readonly follows: string | null;
  readonly region: string | null;
  /** The table itself as a set of the user's own, still without an id; `null` where it is too long for one. */
  readonly draft: Catalog | null;
}

/** The sets that a table may follow. */
export interface CatalogShelf {
  /** The user's own sets, with all that is in them. */
  readonly own: readonly OwnCatalogView[];
  /** Those that the program knows. */
  readonly shipped: readonly CatalogOption[];
}

export interface CatalogOption {
  readonly id: string;
  /** Short enough to choose by: "Xã NTM nâng cao, 318/QĐ-TTg (2021 - 2025)" */
  readonly label: string;
  readonly regions: readonly RegionOption[];
}

export interface RegionOption {
  readonly key: string;
  readonly name: string;
}

export interface OwnCatalogView extends CatalogOption {
  /** "19 tiêu chí, 57 chỉ tiêu, 40 mức đạt" */
  readonly counts: string;
  readonly catalog: Catalog;
}

/** `null` for a table of another kind. */
export function tableCatalogView(
  table: Table,
  origin: TableOrigin,
  { catalogs, saidCatalogs }: Pick<CheckResult, 'catalogs' | 'saidCatalogs'>,
): TableCatalogView | null {
  if (table.kind !== 'criteria') return null;
  const proposed = catalogs.find((one) => one.table === table.id);
  const said = saidCatalogs.get(table.id) ?? null;
  return {
    says: proposed ? follows(proposed, said) : followsNone(said),
    reach: proposed ? catalogReach(proposed) : '',
    subject: catalogSubject(table, origin),
    said,
    follows: proposed?.catalog.id ?? null,
    region: proposed?.region ?? null,
    draft: isWithinCatalog(table) ? draftOf(table) : null,
  };
}

/** The table as a set of the user's own, still without an id. */
export function draftOf(table: CriteriaTable): Catalog {
  return catalogOfTable(table, { id: '', title: ownTitle(table) || table.sheet });
}

function follows(
  { catalog, region, evidence }: CheckResult['catalogs'][number],
  said: SaidCatalog | null,
): string {
  const where = region === null ? '' : ` (${regionName(region)})`;
  const why =
    said?.catalog === catalog.id ? 'do anh/chị chọn' : `vì ${evidence.map(({ says }) => says).join('; ')}`;
  return `Theo ${catalogTitle(catalog)}${where}, ${why}.`;
}

function followsNone(said: SaidCatalog | null): string {
  return said?.catalog === null
    ? 'Không đối chiếu với bộ nào, do anh/chị chọn.'
    : 'Chưa rõ biểu theo bộ nào, nên chưa đối chiếu chỉ tiêu và mức yêu cầu.';
}

/** @param own the user's own sets, in the order in which they came */
export function catalogShelf(own: readonly Catalog[]): CatalogShelf {
  return {
    own: own.map((catalog) => ({
      ...{ id: catalog.id, label: catalogTitle(catalog), regions: regionsOf(catalog) },
      ...{ counts: catalogCounts(catalog), catalog },
    })),
    shipped: shippedCatalogs().map((catalog) => ({
      ...{ id: catalog.id, label: shortName(catalog), regions: regionsOf(catalog) },
    })),
  };
}

function regionsOf({ regions }: Catalog): readonly RegionOption[] {
  return regions.map((key) => ({ key, name: regionName(key) }));
}

function regionName(key: string): string {
  return regionNames[key] ?? key;
}

function shortName({ tier, place, decision, period }: Catalog): string {
  const what = [tierNames[tier], place].filter((part) => part !== null).join(' ');
  const years = period ? ` (${period.join(' - ')})` : '';
  return `${[what, decision].filter((part) => part !== null).join(', ')}${years}`;
}
