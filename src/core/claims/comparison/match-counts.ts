import type { Catalog } from '../../catalogs/catalog';
import type { CriteriaSummary } from '../../summary/summary';
import { decidingPeriod } from '../../summary/verdicts';
import { statedTier } from '../../tables/stated-set';
import type { CriteriaTable } from '../../tables/table';
import { findDocumentSymbols } from '../../values/document-symbols';
import { fold } from '../../values/fold';
import type { Attachment } from './attachment';
import type { CountClaim } from '../counts/count-claim';
import { findPlaces } from '../references/place-mentions';
import { setName } from '../counts/set-words';

/** A table of criteria, and what it says it counts. */
export interface CountedTable {
  readonly path: string;
  readonly table: CriteriaTable;
  readonly summary: CriteriaSummary;
  readonly tier: Catalog['tier'] | null;
  /** The numbers of the decisions above it and of its set. */
  readonly decisions: readonly string[];
  /** The village it is about: "thon thuong"; `null` for a commune's table. */
  readonly village: string | null;
  /** What stands above it and over the period that it counts, where years may stand. */
  readonly words: string;
}

/** The tables of criteria of all attachments; lists of what is unmet, which count no set, left out. */
export function countedTables(attachments: readonly Attachment[]): readonly CountedTable[] {
  return attachments.flatMap(({ path, tables, summary, catalogs }) =>
    tables.flatMap((table): readonly CountedTable[] => {
      const counts = summary.criteria.find((one) => one.table === table.id);
      if (table.kind !== 'criteria' || !counts || isUnmetList(table, counts)) return [];
      const catalog = catalogs.get(table.id);
      const above = wordsAbove(table);
      const decisions = above.flatMap((text) => findDocumentSymbols(text).map((symbol) => symbol.text));
      if (catalog?.decision) decisions.push(catalog.decision);
      const tier = above.map(statedTier).find((one) => one !== null) ?? catalog?.tier ?? null;
      return [
        {
          path,
          table,
          summary: counts,
          tier,
          decisions,
          village: above.flatMap(findPlaces).find(({ isVillage }) => isVillage)?.key ?? null,
          words: [...above, decidingPeriod(table)?.heading ?? ''].join(' '),
        },
      ];
    }),
  );
}

/** The title, the other lines above the table and the sheet's name: any of them may name the set. */
function wordsAbove({ title, notes, box, sheet }: CriteriaTable): readonly string[] {
  const above = notes.filter(({ row }) => row < box.top);
  return [...(title ? [title] : []), ...above, { text: sheet }].map(({ text }) => text);
}

/** A list of the unmet alone: all of it is unmet, and it says so or is one of several tables. */
function isUnmetList({ title, sheet }: CriteriaTable, { criteria, indicators }: CriteriaSummary): boolean {
  const nothingMet = criteria.met + indicators.met + criteria.notJudged.length === 0;
  return nothingMet && /chua dat|khong dat|ton tai/.test(fold(`${title?.text ?? ''} ${sheet}`));
}

/**
 * The one table that counts what a claim counts, or in Vietnamese why none is it for sure.
 * @param total of how many, by the claim itself or by the counts beside it
 * @param isOnlySet the report counts no other set
 */
export function matchCount(
  claim: CountClaim,
  total: number | null,
  isOnlySet: boolean,
  tables: readonly CountedTable[],
): CountedTable | string {
  const { tier, place, placeName, moment, part, of } = claim;
  if (part !== null) return 'Đây là số của một tiêu chí hoặc một nhóm, biểu không đếm riêng.';
  if (moment === 'plan') return 'Đây là số phấn đấu, kế hoạch; biểu nêu kết quả.';
  if (tables.length === 0) return 'Các biểu đi cùng không có biểu tiêu chí nào.';
  if (tier === null && total === null) return 'Lời văn không nói rõ bộ tiêu chí nào.';
  const ofPlace = tables.filter(
    (one) => one.village === place || (place !== null && fold(one.words).includes(place)),
  );
  if (place !== null && ofPlace.length === 0) return `Đây là số của ${placeName}, chưa có biểu của nơi này.`;
  const fitting = ofPlace.filter((one) => tier === null || one.tier === null || one.tier === tier);
  if (fitting.length === 0) return `Chưa có biểu của bộ tiêu chí ${setName(claim)}.`;
  // Sets of one size are not one set: the size alone decides only where nothing else is in question.
  const sized = fitting.filter((one) => total !== null && one.summary[of].total === total);
  const byName = fitting.filter((one) => tier !== null && one.tier === tier);
  const byDecision = fitting.filter(
    (one) => claim.decision !== null && one.decisions.includes(claim.decision),
  );
  const certain = [
    byName.filter((one) => sized.includes(one)),
    byDecision,
    byName,
    isOnlySet ? sized : [],
  ].find((one) => one.length > 0);
  if (!certain) return 'Chưa rõ biểu nào là biểu của bộ tiêu chí này.';
  if (certain.length > 1)
    return `Có ${certain.length} biểu cùng có thể là của bộ tiêu chí này (${certain.map(({ table }) => `"${table.sheet}"`).join(', ')}).`;
  const [match] = certain;
  if (moment !== 'now' && !momentFits(moment, match!.words))
    return `Đây là số của ${moment}, không phải hiện nay.`;
  return match!;
}

/** "năm 2023" for a table whose title or headings speak of 2023. */
function momentFits(moment: string, words: string): boolean {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(moment)?.[0];
  return year !== undefined && /^năm/iu.test(moment) && words.includes(year);
}
