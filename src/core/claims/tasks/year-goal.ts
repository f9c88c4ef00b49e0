import type { DateCore } from './date-cores';

/** How many letters on either side of a year are worth a look. */
const reach = 120;
/** What is hoped for or recognised, and not done by somebody until a day. */
const goal = /(?<!\p{L})(?:phấn đấu|mục tiêu|đạt chuẩn|về đích|cán đích|công nhận)(?!\p{L})/iu;
/** "hết năm", "chậm nhất trong năm" make its end a last day; these words do not. */
const within: ReadonlySet<string> = new Set(['trong', 'vào', 'là', 'để', 'hoàn thành']);

/**
 * Whether a year is that of a goal, "phấn đấu đạt chuẩn trong năm 2031": nobody owes anything on the last day of it.
 * @param led the words that lead up to the year, the nearest first
 */
export function isYearOfGoal(text: string, { kind, at, end }: DateCore, led: readonly string[]): boolean {
  if (kind !== 'year' || !(led.includes('trong') || led.includes('vào'))) return false;
  if (!led.every((word) => within.has(word))) return false;
  const before = text
    .slice(Math.max(0, at - reach), at)
    .split(/[.;]/)
    .at(-1)!;
  const after = text.slice(end, end + reach).split(/[.;]/, 1)[0]!;
  return goal.test(before) || goal.test(after);
}
