import * as v from 'valibot';

/**
 * A set of criteria as a decision lays it down, or as a user brought it. Every part says how far it can be relied on:
 * "confirmed" by the public source named, "user" as given by the user, or "memory-cue": words that serve to recognise a
 * table, and that judge nothing.
 */

const standing = v.picklist(['confirmed', 'memory-cue', 'user']);
export type Standing = v.InferOutput<typeof standing>;

const text = v.pipe(v.string(), v.maxLength(2000));
const known = { standing, source: v.nullable(text) };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

/** What a set is laid down for. */
export const tiers = [
  'commune',
  'advanced-commune',
  'model-commune',
  'village',
  'urban',
  'district',
  'province',
  'other',
] as const;
export type Tier = (typeof tiers)[number];

const target = v.strictObject({
  /** A key of the catalog's regions, or "chung" for all of them. */
  region: text,
  text,
  ...known,
});

const indicator = v.strictObject({
  /** "3.1"; that of its criterion where the criterion has one indicator without a number. */
  code: text,
  text,
  unit: v.nullable(text),
  targets: v.array(target),
  ...known,
});

const criterion = v.strictObject({
  code: text,
  name: text,
  indicators: v.array(indicator),
  ...known,
});

export const catalogSchema = v.strictObject({
  version: v.literal(1),
  id: v.pipe(text, v.minLength(1)),
  /** "318/QĐ-TTg"; `null` for a user's own set, or where the number is not known. */
  decision: v.nullable(text),
  /** "2022-03-08" */
  issued: v.nullable(v.pipe(v.string(), v.isoDate())),
  title: text,
  tier: v.picklist(tiers),
  /** The province that laid it down; `null` for the whole country. */
  place: v.nullable(text),
  /** First and last year. */
  period: v.nullable(v.tuple([year, year])),
  /** What it holds: all indicators, only the criteria's names, or only how many there are. */
  level: v.picklist(['full', 'names', 'count']),
  counts: v.strictObject({ criteria: v.nullable(count), indicators: v.nullable(count), ...known }),
  /** The id of the set that it adapts, whose names serve as cues where its own are not known. */
  base: v.nullable(text),
  /** The keys of its regions or groups of communes; none where one target holds for all. */
  regions: v.array(text),
  /** Vietnamese, for the user. */
  remarks: v.array(text),
  criteria: v.pipe(v.array(criterion), v.maxLength(500)),
});

type Frozen<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

export type Catalog = Frozen<v.InferOutput<typeof catalogSchema>>;
export type CatalogCriterion = Catalog['criteria'][number];
export type CatalogIndicator = CatalogCriterion['indicators'][number];
export type CatalogTarget = CatalogIndicator['targets'][number];

/** The text of a catalog, to be kept in a file or in a workbook. */
export function writeCatalog(catalog: Catalog): string {
  return JSON.stringify(catalog, null, 2);
}

/** Keys of regions and groups of communes, with their names. */
export const regionNames: Readonly<Record<string, string>> = {
  TDMNPB: 'Trung du miền núi phía Bắc',
  ĐBSH: 'Đồng bằng sông Hồng',
  BTB: 'Bắc Trung Bộ',
  DHNTB: 'Duyên hải Nam Trung Bộ',
  TN: 'Tây Nguyên',
  ĐNB: 'Đông Nam Bộ',
  ĐBSCL: 'Đồng bằng sông Cửu Long',
  nhom1: 'Xã nhóm 1',
  nhom2: 'Xã nhóm 2',
  nhom3: 'Xã nhóm 3',
};

/** The target of an indicator for a region; `null` where it depends on the region and none is given. */
export function targetFor({ targets }: CatalogIndicator, region: string | null): CatalogTarget | null {
  const regional = targets.filter((one) => one.region !== 'chung');
  const own = regional.find((one) => one.region === region);
  if (own || (regional.length > 0 && region === null)) return own ?? null;
  return targets.find((one) => one.region === 'chung') ?? null;
}

/** Whether a target may be held against a table: confirmed by its source, or given by the user. */
export function isGiven({ standing }: CatalogTarget): boolean {
  return standing !== 'memory-cue';
}
