import type { Tier } from '../catalogs/catalog';
import { fold } from '../values/fold';

/** Words that name what a set is for; of those that fit the first one wins. */
const tierWords: readonly (readonly [RegExp, Tier])[] = [
  [/\bdo thi van minh\b/, 'urban'],
  [
    /(?<!nong )\b(?:thon|ban|xom|ap|khu dan cu)(?: \w+){0,6} kieu mau\b|\b(?:thon|ban|xom) (?:nong thon moi|ntm)\b/,
    'village',
  ],
  [/\bkieu mau\b/, 'model-commune'],
  [/\bhuyen (?:\w+ ){0,3}(?:nong thon moi|ntm)\b/, 'district'],
  [/\btinh (?:\w+ ){0,6}hoan thanh\b/, 'province'],
  [/\bnang cao\b/, 'advanced-commune'],
  [/\bxa (?:dat chuan )?(?:nong thon moi|ntm)\b/, 'commune'],
];

/** What the set named in a title is for: "… XÃ NÔNG THÔN MỚI NÂNG CAO …"; `null` where the title does not say. */
export function statedTier(title: string): Tier | null {
  const folded = fold(title.slice(0, 500)).replace(/[^a-z\d]+/g, ' ');
  return tierWords.find(([words]) => words.test(folded))?.[1] ?? null;
}

/** "giai đoạn 2021 - 2025" → [2021, 2025] */
export function statedPeriod(title: string): [number, number] | null {
  const years = /(?<!\d)(20\d\d) ?[-–—] ?(20\d\d)(?!\d)/.exec(title);
  const [from, to] = [Number(years?.[1]), Number(years?.[2])];
  return from < to ? [from, to] : null;
}
