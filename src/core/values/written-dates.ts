import { isCalendarDay, isoOf } from './dates';

/** A day or month named in running text: "30/6/2024", "05 tháng 9 năm 2022", "15/5" behind "ngày", "tháng 9 năm 2024". */
export interface WrittenDate {
  /** From its first figure, or "tháng", to its last figure. */
  readonly at: number;
  readonly written: string;
  /** `null` where only a month is named. */
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
  /** Whether the calendar has it; without a year, whether any year has it. */
  readonly isPossible: boolean;
  /** "2024-06-30", "2024-09" for a month; `null` without a year, and for what the calendar does not have. */
  readonly iso: string | null;
}

const year = String.raw`(?<year>(?:19|20)\d\d)`;

/** The first that fits at a place is the one that is meant. */
const writings: readonly RegExp[] = [
  String.raw`(?<![\d/.,-]|số )(?<day>\d{1,2}) ?/ ?(?<month>\d{1,2}) ?/ ?${year}(?![\d/]|-\p{Lu})`,
  String.raw`(?<![\d/.,-]|tháng )(?<day>\d{1,2})(?:(?<=ngày \d{1,2}),)? tháng (?<month>\d{1,2})(?:,? năm | ?/ ?)${year}(?!\d)`,
  String.raw`(?<=ngày )(?<day>\d{1,2})(?<sign>[.-])(?<month>\d{1,2})\k<sign>${year}(?![\d/]|[.-]\d)`,
  String.raw`(?<=ngày )(?<day>\d{1,2})/(?<month>0?\d|1\d)/(?<short>\d\d)(?![\d/]|[.,]\d)`,
  String.raw`(?<=ngày )(?<day>\d{1,2}) ?/ ?(?<month>0?\d|1[0-2])(?: năm ${year})?(?!\d| ?/|[.,]\d| (?:hàng|hằng|mỗi|tháng))`,
  String.raw`(?<=ngày )(?<day>\d{1,2}),? tháng (?<month>\d{1,2})(?!\d| ?/)`,
  String.raw`(?<!\p{L}|\d |lương |thưởng )tháng (?<month>\d{1,2})(?: năm | ?/ ?)${year}(?![\d/])`,
].map((writing) => new RegExp(writing, 'giu'));

/**
 * Finds the days and months that a text names, also those that the calendar does not have. A day and month without a year
 * must follow the word "ngày", as "15/19" and "7/7" are counts. Day or month 0 is a place left blank, and no date.
 */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  const found = writings
    .flatMap((writing, rank) => [...text.matchAll(writing)].map((match) => ({ match, rank })))
    .sort((a, b) => a.match.index - b.match.index || a.rank - b.rank);
  const dates: WrittenDate[] = [];
  let end = 0;
  for (const { match } of found) {
    if (match.index < end) continue;
    end = match.index + match[0].length;
    dates.push(...dateOf(match));
  }
  return dates;
}

function dateOf({ 0: written, index: at, groups }: RegExpExecArray): readonly WrittenDate[] {
  const { day: days, month: months, year: years, short } = groups!;
  const [day, month] = [days === undefined ? null : Number(days), Number(months)];
  if (day === 0 || month === 0) return [];
  const year = short !== undefined ? 2000 + Number(short) : years === undefined ? null : Number(years);
  // Without a year, a leap year gives the day its best chance.
  const isPossible = isCalendarDay(year ?? 2000, month, day ?? 1);
  const iso =
    year !== null && isPossible ? isoOf(year, month, day ?? 1).slice(0, day === null ? 7 : 10) : null;
  return [{ at, written, day, month, year, isPossible, iso }];
}
