import type { Catalog } from '../catalogs/catalog';
import { fold } from '../values/fold';
import { areAlike } from '../values/similar-names';
import type { CatalogMatch } from './catalog-match';
import { matchCatalog } from './catalog-match';
import type { SaidCatalog } from './said-catalogs';
import { statedPeriod, statedTier } from './stated-set';
import type { CriteriaTable, Evidence, Table } from './table';

/** The catalog that a table seems to follow, and why. */
export interface ProposedCatalog {
  readonly catalog: Catalog;
  /** Between 0 and 1; 1 where the user chose it. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The user chose it, or the table names its decision: there is no doubt which set is meant. */
  readonly isCertain: boolean;
  /** A key of the catalog's regions; `null` where none was given. */
  readonly region: string | null;
  readonly match: CatalogMatch;
}

/** What the proposals are made from. */
export interface CatalogChoice {
  readonly catalogs: readonly Catalog[];
  /** The id of the catalog that the user chose for all tables; those of another tier or period do not follow it. */
  readonly chosen: string | null;
  readonly region: string | null;
  /** What the user said of single tables, by table id: it holds where what is chosen for all does not. */
  readonly said?: ReadonlyMap<string, SaidCatalog>;
}

/** The proposals for the criteria tables of a workbook, by table id; none for a table that fits no set well enough. */
export function proposeCatalogs(
  tables: readonly Table[],
  choice: CatalogChoice,
): ReadonlyMap<string, ProposedCatalog> {
  const proposals = new Map<string, ProposedCatalog>();
  for (const table of tables) {
    const proposed = table.kind === 'criteria' ? proposeCatalog(table, choice) : null;
    if (proposed) proposals.set(table.id, proposed);
  }
  return proposals;
}

const leastConfidence = 0.5;
const leastMargin = 0.05;

/** No set has nearly as many; comparing names takes its time. */
const mostCriteria = 300;
const mostIndicators = 1500;

function proposeCatalog(table: CriteriaTable, choice: CatalogChoice): ProposedCatalog | null {
  if (table.criteria.length > mostCriteria || countIndicators(table) > mostIndicators) return null;
  const said = choice.said?.get(table.id);
  const [best, next] = choice.catalogs
    .map((catalog) => weigh(table, catalog, choice, said))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.claim - a.claim || b.weight - a.weight);
  if (!best) return null;
  const { catalog, evidence, claim } = best;
  const isChosen = claim > 0;
  if (!isChosen && said?.catalog === null) return null;
  const isClear = best.weight >= leastConfidence && best.weight - (next?.weight ?? 0) >= leastMargin;
  if (!isChosen && !isClear) return null;
  const regions = [choice.region, said?.region ?? null];
  return {
    catalog,
    confidence: isChosen ? 1 : Math.min(1, best.weight),
    evidence: [...cue('chosen-catalog', 1, isChosen, 'anh/chị đã chọn bộ này'), ...evidence],
    isCertain: isChosen || evidence.some(({ cue }) => cue === 'decision'),
    region: regions.find((region) => region !== null && catalog.regions.includes(region)) ?? null,
    match: matchCatalog(table, catalog),
  };
}

interface Candidate {
  readonly catalog: Catalog;
  /** 2 where it was chosen for all tables, 1 for this one, 0 where it is only proposed. */
  readonly claim: 0 | 1 | 2;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/**
 * `null` where the table speaks of another set: of another tier, another period, or of no province at all. What the user
 * said of this very table is never doubted.
 */
function weigh(
  table: CriteriaTable,
  catalog: Catalog,
  { catalogs, chosen }: CatalogChoice,
  said: SaidCatalog | undefined,
): Candidate | null {
  const isSaid = catalog.id === said?.catalog;
  const title = table.title?.text ?? '';
  const texts = [title, ...table.notes.map(({ text }) => text)].join('\n');
  const tier = statedTier(title);
  const period = statedPeriod(title);
  const isOfOtherTier = tier !== null && catalog.tier !== 'other' && tier !== catalog.tier;
  const isOfOtherYears = period !== null && catalog.period !== null && !overlap(period, catalog.period);
  const isOther = isOfOtherTier || isOfOtherYears;
  if (isOther && !isSaid) return null;
  const names = catalog.criteria.length > 0 ? catalog : catalogs.find(({ id }) => id === catalog.base);
  const evidence = [
    ...decisionCue(catalog, texts),
    ...placeCue(catalog, texts),
    ...cue('tier', 0.15, tier !== null && tier === catalog.tier, 'tiêu đề nêu đúng loại bộ tiêu chí'),
    ...cue('period', 0.1, period !== null && catalog.period !== null, 'tiêu đề nêu đúng giai đoạn'),
    ...countCues(table, catalog),
    ...(names ? nameCue(table, names) : []),
    ...(catalog.level === 'full' ? indicatorCue(table, catalog) : []),
  ];
  const isFromElsewhere = catalog.place !== null && !evidence.some(isOwnName);
  const claim = catalog.id === chosen && !isOther ? 2 : isSaid ? 1 : 0;
  if (isFromElsewhere && claim === 0) return null;
  const weight = evidence.reduce((sum, one) => sum + one.weight, 0);
  return { catalog, claim, weight: Number(weight.toFixed(3)), evidence };
}

function overlap([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean {
  return from <= end && start <= to;
}

function isOwnName({ cue: name }: Evidence): boolean {
  return name === 'decision' || name === 'place';
}

function cue(name: string, weight: number, holds: boolean, says: string): readonly Evidence[] {
  return holds ? [{ cue: name, weight, says }] : [];
}

/** "Quyết định số 318/ QĐ - TTg" names 318/QĐ-TTg. */
function decisionCue({ decision }: Catalog, texts: string): readonly Evidence[] {
  if (decision === null) return [];
  const squeeze = (text: string) => fold(text.replace(/\s/g, '').replace(/[–—]/g, '-'));
  const [all, own] = [squeeze(texts), squeeze(decision)];
  const at = all.indexOf(own);
  return cue('decision', 0.5, at >= 0 && !/\d/.test(all.charAt(at - 1)), `biểu dẫn ${decision}`);
}

function placeCue({ place }: Catalog, texts: string): readonly Evidence[] {
  const isNamed = place !== null && fold(texts).includes(fold(place));
  return cue('place', 0.2, isNamed, `biểu nhắc đến ${place}`);
}

function countCues(table: CriteriaTable, { counts }: Catalog): readonly Evidence[] {
  const criteria = table.criteria.length;
  const indicators = countIndicators(table);
  return [
    ...cue('criteria-count', 0.15, counts.criteria === criteria, `có đúng ${criteria} tiêu chí`),
    ...cue('indicator-count', 0.2, counts.indicators === indicators, `có đúng ${indicators} chỉ tiêu`),
  ];
}

/** Only a full set can tell how much of it the table holds. */
function indicatorCue(table: CriteriaTable, catalog: Catalog): readonly Evidence[] {
  const { share } = matchCatalog(table, catalog);
  const weight = Number((0.3 * share).toFixed(3));
  return cue('indicators', weight, share > 0, `có ${Math.round(share * 100)}% chỉ tiêu của bộ`);
}

function countIndicators({ criteria }: CriteriaTable): number {
  return criteria.reduce((sum, one) => sum + Math.max(1, one.indicators.length), 0);
}

function nameCue(table: CriteriaTable, { criteria }: Catalog): readonly Evidence[] {
  const places = table.criteria.map(({ label }) => criteria.findIndex(({ name }) => areAlike(name, label)));
  const inOrder = longestRise(places.filter((place) => place >= 0));
  const of = table.criteria.length;
  const weight = Number(((0.4 * inOrder) / Math.max(1, of)).toFixed(3));
  return cue('names', weight, inOrder > 0, `${inOrder}/${of} tên tiêu chí khớp theo thứ tự`);
}

/** The length of the longest rising run, leaving out what stands between. */
function longestRise(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place);
    if (at < 0) ends.push(place);
    else ends[at] = place;
  }
  return ends.length;
}
