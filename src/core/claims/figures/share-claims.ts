import type { Figure, Interval } from '../../values/figure';
import { fold } from '../../values/fold';
import { readNumber } from '../../values/numbers';
import { countBefore } from '../text/nearest';
import type { Passage } from '../text/passages';
import type { ClaimOf } from '../text/text-span';

/** A share and the head count that it is: "40% dân số (2.560 người)". The span holds both. */
export interface ShareClaim extends ClaimOf<'share'> {
  readonly percent: Figure;
  readonly count: number;
  /** "người", "hộ". */
  readonly unit: string;
  /** Of what, as it is compared: "dan so"; "" where the words do not say. */
  readonly base: string;
  /** How many the whole must be for both to be true. */
  readonly whole: Interval;
}

const percents = /(?<![\p{L}\d.,/])(\d{1,3}(?:,\d{1,2})?) ?%(?! ?[-–] ?\d)/gu;
const heads =
  /(?<![\p{L}\d.,/-])(\d{1,3}(?:\.\d{3})+|\d{2,9}) (người|hộ|lao động|học sinh|hội viên|khẩu)(?!\p{L})/giu;

/** What may stand between a share and its head count: what it is of, and words that say the two are one. */
const joint =
  /^(?: (?<base>[\p{L} ]{0,40}?))?(?: ?[,(–-] ?| )(?:(?:tương ứng|tương đương|tức|là|bằng|với|khoảng|ít nhất|tối thiểu|có) ){0,3}$/iu;
const jointBack = /^ ?(?:[,(–-] ?)?(?:(?:đạt|chiếm|tỷ lệ|tương ứng|tương đương|tức|là|bằng|với) ){0,3}$/iu;
const reach = 80;

/** The shares that the passages state together with their head counts, in reading order. */
export function readShareClaims(passages: readonly Passage[]): readonly ShareClaim[] {
  return passages.flatMap(({ text }, passage) => {
    const counts = [...text.matchAll(heads)].map((match) => ({ at: match.index, match }));
    return [...text.matchAll(percents)].flatMap((percent) => {
      const next = countBefore(counts, percent.index);
      return shareOf({ text, passage }, percent, counts[next], counts[next - 1]) ?? [];
    });
  });
}

/** @param behind the head count that follows the share, and `ahead` the one before it */
function shareOf(
  { text, passage }: { readonly text: string; readonly passage: number },
  { 0: words, 1: written, index: at }: RegExpExecArray,
  behind: Head | undefined,
  ahead: Head | undefined,
): ShareClaim | null {
  const end = at + words.length;
  const between = behind && behind.at - end <= reach ? joint.exec(text.slice(end, behind.at)) : null;
  if (between) {
    const span = { passage, at, end: behind!.at + behind!.match[0].length };
    return claimOf(written!, behind!, between.groups!['base'] ?? '', span);
  }
  const last = ahead ? ahead.at + ahead.match[0].length : -Infinity;
  if (at - last > reach || !jointBack.test(text.slice(last, at))) return null;
  const base = ofWhat.exec(text.slice(end, end + 30))?.[0] ?? '';
  return claimOf(written!, ahead!, base, { passage, at: ahead!.at, end });
}

const ofWhat = /^ (?:(?:số|tổng số) )?(?:dân số|người dân|hộ dân|hộ|lao động|học sinh)/iu;

interface Head {
  readonly at: number;
  readonly match: RegExpExecArray;
}

function claimOf(
  written: string,
  { match: { 1: digits, 2: unit } }: Head,
  base: string,
  span: ShareClaim['span'],
): ShareClaim | null {
  const reading = readNumber(written, ',');
  if (reading.kind !== 'number' || reading.figure.value <= 0 || reading.figure.value > 100) return null;
  const percent = reading.figure;
  const count = Number(digits!.replace(/\./g, ''));
  // A head count that was reckoned from the share was rounded up or down to a whole person.
  const whole = {
    low: ((count - 1) / (percent.value + percent.ulp / 2)) * 100,
    high: ((count + 1) / (percent.value - percent.ulp / 2)) * 100,
  };
  return { kind: 'share', percent, count, unit: unit!.toLowerCase(), base: fold(base), whole, span };
}
