import { addDays, daysBetween, lastDayOfMonth } from '../../values/dates';

/** What a rule in canonical form allows; a list that is not there allows everything. */
interface Rule {
  readonly frequency: string;
  readonly weekday: string | undefined;
  readonly months: readonly number[] | undefined;
  readonly monthDays: readonly number[] | undefined;
  readonly positions: readonly number[] | undefined;
}

/** Four years hold every day of every month. */
const farthest = 4 * 366;

/**
 * The first day, from a day on, that an RFC 5545 rule in canonical form names. Where it leaves the day of the month open, one that
 * every month has, so that the duty is not left out in February.
 */
export function firstDayOf(rule: string, from: string): string {
  const parts = readRule(rule);
  for (let ahead = 0; ahead < farthest; ahead += 1) {
    const day = addDays(from, ahead);
    if (allows(parts, day)) return day;
  }
  return from;
}

function readRule(rule: string): Rule {
  const values = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const numbers = (name: string) => values.get(name)?.split(',').map(Number);
  return {
    frequency: values.get('FREQ')!,
    weekday: values.get('BYDAY'),
    months: numbers('BYMONTH'),
    monthDays: numbers('BYMONTHDAY'),
    positions: numbers('BYSETPOS'),
  };
}

const weekdays = ['TH', 'FR', 'SA', 'SU', 'MO', 'TU', 'WE'];
const shortestMonth = 28;

function allows({ frequency, weekday, months, monthDays, positions }: Rule, iso: string): boolean {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  if (weekday !== undefined) return weekdays[daysBetween('1970-01-01', iso) % 7] === weekday;
  if (months && !months.includes(month)) return false;
  if (!monthDays) return frequency === 'DAILY' || frequency === 'WEEKLY' || day <= shortestMonth;
  const last = lastDayOfMonth(year, month);
  const days = monthDays.map((one) => (one < 0 ? last + 1 + one : one)).filter((one) => one <= last);
  const chosen = positions ? positions.map((place) => days.at(place < 0 ? place : place - 1)) : days;
  return chosen.includes(day);
}
