import type { Tier } from '../../catalogs/catalog';
import type { PlaceMention } from '../references/place-mentions';
import { findPlaces } from '../references/place-mentions';
import type { Passage } from '../text/passages';
import type { SetMention } from './set-mentions';
import { findSetMentions } from './set-mentions';

/** What the passages of a report say a count may be about, found once for all counts. */
export interface SubjectsOfReport {
  readonly passages: readonly Passage[];
  readonly sets: readonly (readonly SetMention[])[];
  readonly places: readonly (readonly PlaceMention[])[];
  /** The only tier that the whole report names; `null` where it names several or none. */
  readonly onlyTier: Tier | null;
  /** The commune that it is about; `null` for a district's report, which names many. */
  readonly ownCommune: string | null;
}

/** Goes through all passages once for the sets and places that they name. */
export function subjectsOf(passages: readonly Passage[]): SubjectsOfReport {
  const sets = passages.map(({ text }) => findSetMentions(text));
  const places = passages.map(({ text }) => findPlaces(text));
  const tiers = new Set(sets.flat().map(({ tier }) => tier));
  const onlyTier = tiers.size === 1 ? [...tiers][0]! : null;
  return { passages, sets, places, onlyTier, ownCommune: communeOf(places) };
}

/** The one that at least half of all mentions name. */
function communeOf(places: readonly (readonly PlaceMention[])[]): string | null {
  const communes = new Map<string, number>();
  for (const { key, isVillage } of places.flat())
    if (!isVillage) communes.set(key, (communes.get(key) ?? 0) + 1);
  const all = [...communes.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...communes].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 >= all ? most[0] : null;
}
