import type { Drawn, Meaning, Sum } from '../paper/clean-workbook';
import type { Paper, Place } from '../paper/paper';
import { roundTo } from '../paper/paper';
import type { Random } from '../random';
import { samePlace } from './fault';

/** What the last digit typed is worth: 12.35 → 0.01, 1200 → 1. */
export function lastDigit(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return 10 ** -fraction.length;
}

/** More than all roundings of a sum together can explain, also with another figure as its total. */
export function tolerance(paper: Paper, { total, parts }: Sum, stated = paper.figure(total)): number {
  const figures = [stated, ...parts.map((place) => paper.figure(place))];
  return figures.length * Math.max(...figures.map(lastDigit));
}

/**
 * The slips of a hand at the keyboard: two digits swapped, one digit mistyped, one digit left out.
 * @param beyond what the slipped figure must differ by to be a mistake, and no rounding
 */
export function slip(random: Random, value: number, beyond: (slipped: number) => number): number | null {
  const text = String(value);
  for (let attempt = 0; attempt < 30; attempt++) {
    const at = random.int(0, text.length - 1);
    const next = text[at + 1];
    if (!isDigit(text[at])) continue;
    let other = text;
    const way = random.int(0, 2);
    if (way === 0 && isDigit(next)) other = text.slice(0, at) + next! + text[at]! + text.slice(at + 2);
    if (way === 1) other = text.slice(0, at) + String(random.int(at === 0 ? 1 : 0, 9)) + text.slice(at + 1);
    if (way === 2 && text.length > 3) other = text.slice(0, at) + text.slice(at + 1);
    const slipped = Number(other);
    const ratio = slipped / value;
    if (Math.abs(slipped - value) > beyond(slipped) && slipped > 0 && ratio < 900 && ratio > 1 / 900)
      return slipped;
  }
  return null;
}

const isDigit = (letter: string | undefined) => letter !== undefined && letter >= '0' && letter <= '9';

/** Figures that follow from a cell, and are no sums. */
export function followersOf({ followers }: Meaning, place: Place): Meaning['followers'] {
  return followers.filter(({ from }) => from.some((one) => samePlace(one, place)));
}

/** Something done beyond its plan would be a second mistake. */
export function spendsTooMuch({ paper, meaning }: Drawn): boolean {
  return meaning.spent.some(({ plan, done }) => {
    const planned = plan.reduce((sum, place) => sum + paper.figure(place), 0);
    return roundTo(paper.figure(done) - planned, 6) > 0;
  });
}

/** Sums whose total is typed and that have at least two figures to add. */
export function typedSums({ paper, meaning }: Drawn): readonly Sum[] {
  return meaning.sums.filter(
    ({ total, parts, complete }) =>
      complete &&
      paper.at(total)?.formula === null &&
      typeof paper.value(total) === 'number' &&
      parts.filter((part) => paper.figure(part) !== 0).length >= 2,
  );
}

/** Whether a sum that its parts fill counts this cell among them. */
export function isPart({ sums }: Meaning, place: Place): boolean {
  return sums.some(({ parts, complete }) => complete && parts.some((part) => samePlace(part, place)));
}
