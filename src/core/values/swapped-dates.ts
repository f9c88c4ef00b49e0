import { addDays, daysBetween, isoOf } from './dates';

/** A day with day and month exchanged: "2024-10-05" → "2024-05-10"; `null` where that gives no other day of the calendar. */
export function swapDayAndMonth(iso: string): string | null {
  const [year, month, day] = iso.split('-').map(Number);
  return day! > 12 || day === month ? null : isoOf(year!, day!, month!);
}

/** A day of a list, and whether Excel turned what was typed into a date: text keeps the order it was typed in. */
export interface ListedDay {
  readonly iso: string;
  readonly converted: boolean;
}

/** A day that is likely swapped: what it should be, and from when to when its neighbours go. */
export interface Swap {
  readonly iso: string;
  readonly first: string;
  readonly last: string;
}

/** Fewer neighbours say too little about where a day belongs. */
const fewest = 3;
/** How far from its neighbours a day stands apart, unless they are as far from each other. */
const farDays = 45;

/**
 * For each day of a list what it should be, if day and month look exchanged: it stands far from all its neighbours and, exchanged,
 * among them. `null` when it does not; nothing where the list is in order as it stands. Neighbours that cannot be swapped
 * themselves go before the others, for a computer set to English swaps them all.
 */
export function findSwaps(days: readonly ListedDay[]): readonly (Swap | null)[] {
  if (days.every(({ iso }, i) => i === 0 || iso >= days[i - 1]!.iso)) return days.map(() => null);
  const all = days.map(({ iso }) => iso).toSorted();
  const sure = days.flatMap((day) => (mayBeSwapped(day) ? [] : [day.iso])).toSorted();
  return days.map((day) => {
    if (!mayBeSwapped(day)) return null;
    if (sure.length >= fewest) return swapAmong(day.iso, sure[0]!, sure.at(-1)!);
    if (all.length <= fewest) return null;
    const [first, last] = [all[all[0] === day.iso ? 1 : 0]!, all.at(all.at(-1) === day.iso ? -2 : -1)!];
    return swapAmong(day.iso, first, last);
  });
}

function mayBeSwapped({ iso, converted }: ListedDay): boolean {
  return converted && swapDayAndMonth(iso) !== null;
}

function swapAmong(stated: string, first: string, last: string): Swap | null {
  const iso = swapDayAndMonth(stated)!;
  const far = Math.max(farDays, daysBetween(first, last));
  const isFar = stated < addDays(first, -far) || stated > addDays(last, far);
  return isFar && first <= iso && iso <= last ? { iso, first, last } : null;
}
