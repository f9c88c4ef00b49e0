import { isBelow, sumIntervals } from '../../values/intervals';
import type { AmountClaim } from './amount-claims';
import { lastPlace, widthOf } from './amount-width';

/** How the parts of a list add up to its total. */
export interface ListSum {
  /** Σ of the parts as they are written, in đồng. */
  readonly sum: number;
  /**
   * "fits": the rounding that reports do explains it; "doubtful": only a rounding as coarse as the trailing zeros allow
   * would; "refuted": no true values behind the figures can satisfy it.
   */
  readonly verdict: 'fits' | 'doubtful' | 'refuted';
  readonly isTooMuch: boolean;
}

/** Adds up the list of an amount; `null` where it has none. */
export function sumOfList({ amount, value, list }: AmountClaim): ListSum | null {
  if (!list) return null;
  const rounded = [{ amount, value }, ...list.parts].filter((one) => one.amount.approximate);
  const grain = Math.min(...rounded.map((one) => lastPlace(one.value)));
  const total = widthOf(amount, grain);
  const parts = list.parts.map((part) => widthOf(part.amount, grain));
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toPrecision(15));
  const differs = (width: 'wide' | 'fine') => {
    const added = sumIntervals(parts.map((part) => part[width]));
    return isBelow(total[width], added) || (list.holds !== 'some' && isBelow(added, total[width]));
  };
  const verdict = differs('wide') ? 'refuted' : differs('fine') ? 'doubtful' : 'fits';
  return { sum, verdict, isTooMuch: sum > total.value };
}
