import type { Comparator } from '../../values/thresholds';
import { readUnit } from '../../values/units';
import type { Passage } from '../text/passages';
import { findTargets } from './quantity-targets';
import { readShareClaims } from './share-claims';
import type { ClaimOf, TextSpan } from '../text/text-span';

/** A quantity that is or must be reached: "ít nhất 173 người", "tối thiểu 50%". */
export interface QuantityClaim extends ClaimOf<'quantity'> {
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
}

/** Other readers read these: counts of the set, and lengths of time. */
const ofOthers = /^(?:tiêu chí|chỉ tiêu|năm|tháng|quý|ngày|giờ|lần)$/iu;

/** The quantities that the passages state with a target's words; amounts of money, and shares with their head counts, left out. */
export function readQuantityClaims(passages: readonly Passage[]): readonly QuantityClaim[] {
  const shares = readShareClaims(passages);
  let next = 0;
  return passages.flatMap(({ text }, passage) =>
    findTargets(text).flatMap(({ comparator, value, unit, at, end }): readonly QuantityClaim[] => {
      while (next < shares.length && isBefore(shares[next]!.span, passage, at)) next++;
      const share = shares[next]?.span;
      const isOfShare = share?.passage === passage && share.at < end;
      if (unit === null || isOfShare || ofOthers.test(unit) || readUnit(unit)?.dimension === 'money')
        return [];
      return [{ kind: 'quantity', comparator, value, unit, span: { passage, at, end } }];
    }),
  );
}

const isBefore = (span: TextSpan, passage: number, at: number) =>
  span.passage < passage || (span.passage === passage && span.end <= at);
