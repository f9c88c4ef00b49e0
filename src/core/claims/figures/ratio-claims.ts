import { readUnit } from '../../values/units';
import type { Passage } from '../text/passages';
import type { ClaimOf } from '../text/text-span';

/** So many of so many: "7/7 nhà văn hóa". Counts of criteria and indicators have a reader of their own. */
export interface RatioClaim extends ClaimOf<'ratio'> {
  readonly part: number;
  readonly whole: number;
  /** "nhà văn hóa" */
  readonly unit: string;
}

const ratio =
  /(?<![\p{L}\d.,/-])(?<!(?:ngày|số|tháng) )(?<part>\d{1,6}) ?\/ ?(?<whole>\d{1,6}) (?<words>\p{L}+(?: \p{L}+){0,3})/gu;

/** The ratios that the passages state of things that can be counted. */
export function readRatioClaims(passages: readonly Passage[]): readonly RatioClaim[] {
  return passages.flatMap(({ text }, passage) =>
    [...text.matchAll(ratio)].flatMap(({ 0: written, index: at, groups }): readonly RatioClaim[] => {
      const { part, whole, words } = groups!;
      const unit = unitOf(words!);
      if (unit === null || /^(?:tiêu chí|chỉ tiêu)$/iu.test(unit) || Number(part) > Number(whole)) return [];
      const end = at + written.length - words!.length + unit.length;
      return [{ kind: 'ratio', part: Number(part), whole: Number(whole), unit, span: { passage, at, end } }];
    }),
  );
}

/** The longest unit that the words begin with; one of money or time is none of a ratio. */
function unitOf(words: string): string | null {
  for (let length = words.length; length > 0; length = words.lastIndexOf(' ', length - 1)) {
    const unit = words.slice(0, length);
    if (readUnit(unit)?.dimension === 'count') return unit;
  }
  return null;
}
