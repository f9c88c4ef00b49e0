import type { Catalog } from '../catalogs/catalog';
import type { SaidCatalog } from './said-catalogs';
import { isSameCatalogSubject } from './said-catalogs';

/** The user's own sets of criteria, and which tables follow which set. */
export interface KeptCatalogs {
  readonly own: readonly Catalog[];
  readonly said: readonly SaidCatalog[];
}

export const noCatalogs: KeptCatalogs = { own: [], said: [] };

/** With a set of the user's, in place of an earlier one of the same id. */
export function withOwnCatalog({ own, said }: KeptCatalogs, catalog: Catalog): KeptCatalogs {
  const isThere = own.some(({ id }) => id === catalog.id);
  return {
    own: isThere ? own.map((one) => (one.id === catalog.id ? catalog : one)) : [...own, catalog],
    said,
  };
}

/** Without a set, and without the word that a table follows it. */
export function withoutOwnCatalog({ own, said }: KeptCatalogs, id: string): KeptCatalogs {
  return {
    own: own.filter((one) => one.id !== id),
    said: said.filter(({ catalog }) => catalog !== id),
  };
}

export function withTitle({ own, said }: KeptCatalogs, id: string, title: string): KeptCatalogs {
  return { own: own.map((one) => (one.id === id ? { ...one, title } : one)), said };
}

/** With the user's word on a table, in place of an earlier one; a word that leaves all to the proposal is none. */
export function withSaidCatalog({ own, said }: KeptCatalogs, word: SaidCatalog): KeptCatalogs {
  const others = said.filter((one) => !isSameCatalogSubject(one, word));
  const isNothing = word.catalog === undefined && word.region === null;
  return { own, said: isNothing ? others : [...others, word] };
}

/** What `later` holds goes before what `earlier` holds of the same set or table. */
export function joinCatalogs(earlier: KeptCatalogs, later: KeptCatalogs): KeptCatalogs {
  const withAll = later.own.reduce(withOwnCatalog, earlier);
  return later.said.reduce(withSaidCatalog, withAll);
}

/** Without what the other one says of the same sets and tables. */
export function catalogsBeside({ own, said }: KeptCatalogs, other: KeptCatalogs): KeptCatalogs {
  return {
    own: own.filter(({ id }) => !other.own.some((one) => one.id === id)),
    said: said.filter((word) => !other.said.some((one) => isSameCatalogSubject(one, word))),
  };
}
