import type { Catalog, CatalogIndicator, Tier } from '../catalogs/catalog';
import { isGiven, targetFor } from '../catalogs/catalog';
import { longestTitle } from '../catalogs/name-catalog';
import type { TableCatalog } from '../check/result';
import { lowerFirst } from './coverage-words';
import { plainText } from './text/plain-text';

/** How sets of criteria are named and counted, and what a set can judge. */

/** "318/QĐ-TTg: Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021 - 2025" */
export function catalogTitle({ decision, title }: Pick<Catalog, 'decision' | 'title'>): string {
  return plainText(decision === null ? title : `${decision}: ${title}`);
}

/** How a set may be called that the user makes: "Bộ tiêu chí xã NTM nâng cao 2021 - 2025"; one that has a name keeps it. */
export function proposedTitle({ id, tier, period, title }: Catalog): string {
  if (id !== '' || tier === 'other') return plainText(title).slice(0, longestTitle);
  return ['Bộ tiêu chí', lowerFirst(tierNames[tier]), period?.join(' - ') ?? ''].join(' ').trim();
}

/** What a set is laid down for. */
export const tierNames: Readonly<Record<Tier, string>> = {
  commune: 'Xã NTM',
  'advanced-commune': 'Xã NTM nâng cao',
  'model-commune': 'Xã NTM kiểu mẫu',
  village: 'Thôn NTM kiểu mẫu',
  urban: 'Đô thị văn minh',
  district: 'Huyện NTM',
  province: 'Tỉnh NTM',
  other: 'Bộ khác',
};

/** "19 tiêu chí, 57 chỉ tiêu, 40 mức đạt" */
export function catalogCounts(catalog: Catalog): string {
  const { length } = indicatorsOf(catalog);
  return `${catalog.criteria.length} tiêu chí, ${length} chỉ tiêu, ${givenIn(catalog).length} mức đạt`;
}

/** What a set that is about to become the user's own holds, and what it will be held against. */
export function draftWords(draft: Catalog): string {
  const use =
    givenIn(draft).length > 0
      ? 'Mức đạt được coi là do anh/chị cung cấp, nên được đem đối chiếu.'
      : 'Bộ này không có mức yêu cầu nào, nên chỉ đối chiếu được chỉ tiêu thiếu, thừa.';
  return `${catalogCounts(draft)}. ${use}`;
}

function indicatorsOf({ criteria }: Catalog): readonly CatalogIndicator[] {
  return criteria.flatMap(({ indicators }) => indicators);
}

/** The indicators with a target that may be held against a table, whatever its region. */
function givenIn(catalog: Catalog): readonly CatalogIndicator[] {
  return indicatorsOf(catalog).filter(({ targets }) => targets.some(isGiven));
}

/** What a set can be held against a table for, and what not, in one or two short sentences. */
export function catalogReach({ catalog, region, isCertain }: TableCatalog): string {
  return `${reachOfTexts[catalog.level]} ${reachOfTargets(catalog, region, isCertain)}`;
}

const reachOfTexts: Readonly<Record<Catalog['level'], string>> = {
  full: 'Đối chiếu chỉ tiêu thiếu, chỉ tiêu thừa.',
  names: 'Bộ này mới có tên tiêu chí: chưa báo được chỉ tiêu thiếu, thừa.',
  count: 'Bộ này mới có số lượng: chưa báo được chỉ tiêu thiếu, thừa.',
};

function reachOfTargets(catalog: Catalog, region: string | null, isCertain: boolean): string {
  const given = givenIn(catalog);
  if (given.length === 0) return 'Chưa có mức đạt nào được xác nhận nên không đối chiếu mức yêu cầu.';
  const held = given.filter((indicator) => {
    const target = targetFor(indicator, region);
    return target !== null && isGiven(target);
  });
  const isOwn = given.every(({ targets }) => targets.every(({ standing }) => standing === 'user'));
  if (!isCertain && !isOwn)
    return 'Mức yêu cầu chỉ đối chiếu khi anh/chị chọn bộ này, vì tỉnh có thể quy định mức khác.';
  const rest = held.length < given.length ? '; chọn vùng để đối chiếu thêm' : '';
  return held.length === 0
    ? 'Mức đạt của bộ này theo vùng: chọn vùng để đối chiếu mức yêu cầu.'
    : `Đối chiếu mức yêu cầu của ${held.length} chỉ tiêu${rest}.`;
}
