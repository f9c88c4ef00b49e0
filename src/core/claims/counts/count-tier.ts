import type { Tier } from '../../catalogs/catalog';
import { countBefore } from '../text/nearest';
import { indexesAbove } from '../text/passages';
import type { TextSpan } from '../text/text-span';
import type { SetMention } from './set-mentions';
import type { SubjectsOfReport } from './subjects-of-report';

/**
 * The set that a count is of: the one written right behind it, else the one before it in its sentence, else behind it,
 * else earlier in the passage, else in the headings above, else the only one of the report. `null` where two may be meant.
 * @param before and `after` the words of its sentence
 */
export function tierOfCount(
  report: SubjectsOfReport,
  span: TextSpan,
  before: string,
  after: string,
): Tier | null {
  const { passage, at, end } = span;
  const mentions = report.sets[passage]!;
  const { text } = report.passages[passage]!;
  const next = countBefore(mentions, at);
  const earlier = mentions[next - 1];
  const inBefore = earlier && earlier.at >= at - before.length ? earlier : undefined;
  const later = mentions[next];
  const inAfter = later && later.end <= end + after.length ? later : undefined;
  const between = inAfter ? text.slice(end, inAfter.at) : '';
  if (inAfter && adjoining.test(between)) return inAfter.tier;
  // "19/19 tiêu chí, 11/19 tiêu chí nâng cao": the set is the second count's, and the first one's is another.
  const isOthers = inAfter !== undefined && isAnothers(text, inAfter, span);
  if (inBefore) {
    if (inAfter && !isOthers && inBefore.tier !== inAfter.tier && tied.test(between))
      return /[,;:]/.test(text.slice(inBefore.end, at)) ? inAfter.tier : null;
    return isEarliers(text, inBefore, span) ? null : inBefore.tier;
  }
  if (inAfter && !isOthers) return inAfter.tier;
  const tier = earlier?.tier ?? tierAbove(report, passage);
  return isOthers && tier === inAfter.tier ? null : tier;
}

/** Whether another count "of so many" of the same noun stands between a count and the set behind it. */
function isAnothers(text: string, mention: SetMention, { at, end }: TextSpan): boolean {
  const noun = ofSoMany.exec(text.slice(at, end + 30))?.[1]!.toLowerCase();
  const between = text.slice(end, mention.at) + ownNoun(text, mention);
  return [...between.matchAll(new RegExp(ofSoMany, 'giu'))].some(
    ({ 1: other }) => other!.toLowerCase() === noun,
  );
}

/** "19/19 tiêu chí NTM, 4/4 tiêu chí": the set before a second count "of so many" is the first one's. */
function isEarliers(text: string, mention: SetMention, { at, end }: TextSpan): boolean {
  const noun = ofSoMany.exec(text.slice(at, end + 30))?.[1]!.toLowerCase();
  const before = text.slice(Math.max(0, mention.at - 60), mention.at) + ownNoun(text, mention);
  const last = [...before.matchAll(new RegExp(ofSoMany, 'giu'))].at(-1);
  return (
    last !== undefined &&
    last[1]!.toLowerCase() === noun &&
    leadsToSet.test(before.slice(last.index + last[0].length))
  );
}

/** "tiêu chí nâng cao" names the set together with its noun. */
function ownNoun(text: string, { at }: SetMention): string {
  return /^tiêu chí/iu.exec(text.slice(at, at + 8))?.[0] ?? '';
}

function tierAbove({ passages, sets, onlyTier }: SubjectsOfReport, passage: number): Tier | null {
  for (const above of indexesAbove(passages, passage)) {
    const named = new Set(sets[above]!.map(({ tier }) => tier));
    if (named.size > 0) return named.size === 1 ? [...named][0]! : null;
  }
  return onlyTier;
}

const tied =
  /^(?: ?(?:với|và) \d+ (?:tiêu chí|chỉ tiêu))?(?: (?:tiêu chí|chỉ tiêu))? (?:đối với|của|để|theo|trong bộ)(?: \p{L}+){0,6} ?$/iu;

/** "15/19 tiêu chí", "51/57 (89,5%) chỉ tiêu". */
const ofSoMany = /\d ?\/ ?\d{1,3}(?: ?\([^()]{1,20}\))? (tiêu chí|chỉ tiêu)/iu;
/** "12/19 tiêu chí NTM nâng cao", "12/19 tiêu chí xã đạt chuẩn NTM nâng cao". */
const leadsToSet = /^(?: (?:đạt|chuẩn|xã|thôn|bản|huyện|tỉnh|về|quốc gia)){0,4} ?$/iu;
const adjoining =
  /^(?: ?\([^()]{1,20}\))?(?: (?:tiêu chí|chỉ tiêu))?(?: (?:đạt|chuẩn|xã|thôn|bản|huyện|tỉnh|về|quốc gia)){0,4} ?$/iu;
