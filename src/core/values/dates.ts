import { plainDashes } from './plain-dashes';

/** Calendar days as "2024-06-30". All arithmetic counts whole days; no clock and no time zone has a part in it. */

export type DateReading =
  | { readonly kind: 'date'; readonly iso: string }
  /** Written as a date, but the calendar has no such day. */
  | { readonly kind: 'impossible'; readonly text: string };

const epoch1900 = daysOf(1899, 12, 30);
const epoch1904 = daysOf(1904, 1, 1);

/** Days since 1970-01-01 in the Gregorian calendar (negative before); months beyond 1–12 are not allowed. */
function daysOf(year: number, month: number, day: number): number {
  // Counted from 1 March, so that a leap day ends its year.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

function isoOfDays(days: number): string {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return isoOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** (2024, 6, 30) → "2024-06-30". */
export function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysOfIso(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return daysOf(year!, month!, day!);
}

/**
 * The day of an Excel serial number; its time of day is dropped. Serial 60 of the 1900 system is the 29/2/1900 that
 * Excel believes in and no calendar knows.
 */
export function isoOfSerial(serial: number, date1904: boolean): string {
  const days = Math.floor(serial);
  if (date1904) return isoOfDays(epoch1904 + days);
  if (days === 60) return '1900-02-29';
  return isoOfDays(epoch1900 + days + (days < 60 ? 1 : 0));
}

/** The Excel serial number of a day. */
export function serialOfIso(iso: string, date1904: boolean): number {
  if (date1904) return daysOfIso(iso) - epoch1904;
  if (iso === '1900-02-29') return 60;
  const days = daysOfIso(iso) - epoch1900;
  return days <= 60 ? days - 1 : days;
}

/** How many days a month (1–12) has. */
export function lastDayOfMonth(year: number, month: number): number {
  return daysOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - daysOf(year, month, 1);
}

export function addDays(iso: string, n: number): string {
  return isoOfDays(daysOfIso(iso) + n);
}

/** How many days `b` lies after `a` (negative before). */
export function daysBetween(a: string, b: string): number {
  return daysOfIso(b) - daysOfIso(a);
}

/** Whether the calendar has this day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** "2024-06-30" → "30/6/2024", as a document writes it. */
export function formatDate(iso: string): string {
  return iso.split('-').map(Number).reverse().join('/');
}

const numericDate =
  /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const isoDate = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?:[t ]\d{2}:\d{2}.{0,10})?$/;
const wordDate = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,? năm |\/)(\d{4})$/;

/**
 * Reads a text that is wholly one full date, day before month: 30/6/2024, 30-6-2024, 30.6.2024, 30/6/24,
 * "ngày 30 tháng 6 năm 2024", 2024-06-30. Two-digit years are those of this century. `null` when it is no date.
 */
export function readDate(text: string): DateReading | null {
  const typed = plainDashes(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]$/, '');
  const numeric = numericDate.exec(typed);
  if (numeric) return dateOf(typed, yearOf(numeric[4]!), Number(numeric[3]), Number(numeric[1]));
  const words = wordDate.exec(typed);
  if (words) return dateOf(typed, Number(words[3]), Number(words[2]), Number(words[1]));
  const iso = isoDate.exec(typed);
  if (iso) return dateOf(typed, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  return null;
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dateOf(text: string, year: number, month: number, day: number): DateReading {
  return isCalendarDay(year, month, day)
    ? { kind: 'date', iso: isoOf(year, month, day) }
    : { kind: 'impossible', text };
}
