import { fold } from '../values/fold';
import type { Catalog } from './catalog';

/** Longer titles are cut where a user types one. */
export const longestTitle = 200;

/** A set under the user's title, with an id made from it that no other set has. @param taken the ids of the others */
export function nameCatalog(draft: Catalog, title: string, taken: readonly string[]): Catalog {
  const base = `rieng-${slugOf(title)}`;
  let id = base;
  for (let i = 2; taken.includes(id); i++) id = `${base}-${i}`;
  return { ...draft, id, title };
}

/** "bo-tieu-chi-xa-ntm-huyen-mau.json" */
export function catalogFileName({ title }: Pick<Catalog, 'title'>): string {
  const slug = slugOf(title);
  return `${slug.startsWith('bo-tieu-chi') ? slug : `bo-tieu-chi-${slug}`}.json`;
}

const longestSlug = 80;

function slugOf(title: string): string {
  const words = fold(title.slice(0, longestTitle)).match(/[a-z\d]+/g) ?? [];
  return words.join('-').slice(0, longestSlug);
}

/**
 * A set that was read or made, as the user's own under this title. One that comes with an id of its own keeps it, so that
 * a newer edition takes the place of the older one; the ids of the shipped sets are theirs alone.
 */
export function adoptCatalog(
  draft: Catalog,
  title: string,
  taken: { readonly own: readonly string[]; readonly shipped: readonly string[] },
): Catalog {
  if (draft.id !== '' && !taken.shipped.includes(draft.id)) return { ...draft, title };
  return nameCatalog(draft, title, [...taken.own, ...taken.shipped]);
}
