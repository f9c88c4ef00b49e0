import type { Interval } from '../../values/figure';
import type { Amount } from '../../values/money';

/** What an amount may stand for, in đồng. A full figure with "tỷ" behind it is read as đồng. */
export interface AmountWidth {
  readonly value: number;
  /** However coarsely it may have been rounded: every trailing zero may be one. */
  readonly wide: Interval;
  /** As reports round: to the digits typed, and to ten million at most. */
  readonly fine: Interval;
}

/** Nobody who writes 2.360.000.000 beside it rounds to more than this. */
const coarsest = 1e7;

/** @param grain the finest place, in đồng, to which the figures with "khoảng" beside it are given */
export function widthOf({ figure, unit, doubled, approximate }: Amount, grain = Infinity): AmountWidth {
  const factor = doubled ? 1 : unit.factor;
  const value = Number((figure.value * factor).toPrecision(15));
  const typed = figure.ulp * factor;
  const zeros = lastPlace(value);
  const share = approximate ? 1 : 0.5;
  const around = (step: number): Interval => ({ low: value - step * share, high: value + step * share });
  return {
    value,
    wide: around(Math.max(typed, zeros)),
    fine: around(Math.max(typed, Math.min(zeros, approximate ? grain : coarsest))),
  };
}

/** The place value of the last digit that is not zero: 2.170.000.000 → 10.000.000; 1 where there is none. */
export function lastPlace(value: number): number {
  let step = 1;
  while (value !== 0 && Math.round(value) % (step * 10) === 0) step *= 10;
  return step;
}
