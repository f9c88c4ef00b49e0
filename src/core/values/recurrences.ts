import { isCalendarDay } from './dates';

export type RecurrenceReading =
  /** An RFC 5545 rule in canonical form: "FREQ=MONTHLY;BYMONTHDAY=15". */
  | { readonly kind: 'recurrence'; readonly rule: string }
  /** "ngày 32 hàng tháng" */
  | { readonly kind: 'impossible' };

/** How often a duty returns: so many days, weeks or months apart. */
interface Period {
  readonly unit: 'day' | 'week' | 'month';
  readonly count: number;
}

const periodWords: Readonly<Record<string, Period>> = {
  ngay: { unit: 'day', count: 1 },
  tuan: { unit: 'week', count: 1 },
  thang: { unit: 'month', count: 1 },
  quy: { unit: 'month', count: 3 },
  'nua nam': { unit: 'month', count: 6 },
  nam: { unit: 'month', count: 12 },
};

/** "Mỗi ngày 02 lượt" returns daily; "hàng ngày 15" names a day. */
const every =
  /(?<![a-z])(?:hang|moi|dinh ky) (ngay(?! \d{1,2}(?!\d| (?:lan|luot|buoi)(?![a-z])))|tuan|thang|quy|nua nam|nam(?! \d{4}))(?![a-z])/g;
const everySeveral =
  /(?<![a-z])(?:hang|moi|dinh ky|cu) (\d{1,2}) (ngay|tuan|thang|nam)(?![a-z]| (?:dau|cuoi))/;
/** "6 tháng, hàng năm", "6 tháng và năm": reports of both, so that the half-year decides. */
const halfAndWhole = /(?<!\d|hang |moi )0?6 thang(?:,| va)(?: (?:hang|ca|mot|0?1))? nam(?! ?\d)(?![a-z])/;
const wordNumbers: Readonly<Record<string, string>> = { mot: '1', hai: '2', ba: '3', sau: '6' };
const wordNumber = /(?<![a-z])(mot|hai|ba|sau) (?=(?:ngay|tuan|thang|nam)(?:\/| (?:mot|0?1) )lan(?![a-z]))/g;
const onceIn = /(?<!ngay |\d)(\d{1,2}) (ngay|tuan|thang|quy|nam)(?:\/(?:0?1 )?| (?:mot|0?1) )lan(?![a-z])/;
const timesIn =
  /(?<!\d)(\d{1,2}) (?:lan(?:\/| (?:trong )?(?:(?:mot|moi|0?1) )?)|(?:dot|cuoc|buoi|luot|ky|phien)(?:\/| (?:mot|moi) ))(ngay|tuan|thang|quy|nam)(?![a-z]| ?\d)/;
/** "Trước ngày 05 của tháng sau" */
const dayOfNextMonth =
  /ngay (?:m[ou]ng )?\d{1,2} (?:cua thang (?:sau|tiep theo|ke tiep|lien ke)|thang (?:ke tiep|lien ke))(?![a-z])/;
/** "Định kỳ vào ngày cuối tháng", "ngày làm việc cuối cùng của mỗi quý"; "ngày cuối tháng" alone may be that of this month. */
const lastDayOf =
  /(?<![a-z])(?:dinh ky (?:vao )?ngay (?:lam viec )?cuoi(?: cung)?(?: cua)?|ngay (?:lam viec )?cuoi(?: cung)?(?: cua)? (?:moi|hang)) (thang|quy|nam)(?![a-z]| ?\d)/;
const monthOfQuarter = /(?<![a-z])thang (dau|cuoi)(?: cua)?(?: hang| moi)? quy(?![a-z])/;
const fullDate = /\d\/\d{1,2}\/\d{4}/;

/** Reads a recurring duty in folded words: "ngay 15 hang thang", "2 lan/thang vao cac ngay 14, 28". */
export function readRecurrence(words: string): RecurrenceReading | null {
  const period = readPeriod(words);
  if (!period) return null;
  const rule = ruleOf(period, words);
  return rule === null ? { kind: 'impossible' } : { kind: 'recurrence', rule };
}

function readPeriod(words: string): Period | null {
  // "Trước 30/6/2024, hàng tháng báo cáo" is a date with a remark.
  const date = fullDate.exec(words);
  const scope = (date ? words.slice(0, date.index) : words).replace(
    wordNumber,
    (_, number: string) => `${wordNumbers[number]!} `,
  );
  if (monthOfQuarter.test(scope)) return periodWords['quy']!;
  const last = lastDayOf.exec(scope)?.[1];
  if (last !== undefined) return periodWords[last]!;
  return readInterval(scope) ?? readTimes(scope) ?? readEvery(scope) ?? readNextMonth(scope);
}

function readNextMonth(words: string): Period | null {
  return dayOfNextMonth.test(words) ? periodWords['thang']! : null;
}

/** "6 tháng/lần", "3 tháng một lần", "hàng 6 tháng". */
function readInterval(words: string): Period | null {
  const match = onceIn.exec(words) ?? everySeveral.exec(words);
  if (!match) return null;
  const { unit, count } = periodWords[match[2]!]!;
  return { unit, count: count * Math.max(1, Number(match[1])) };
}

/** "2 lần/năm" is every six months; "2 lần/tháng" says which month, not which days. */
function readTimes(words: string): Period | null {
  const match = timesIn.exec(words);
  if (!match) return null;
  const { unit, count } = periodWords[match[2]!]!;
  const times = Number(match[1]);
  return { unit, count: times > 1 && count % times === 0 ? count / times : count };
}

/** "hàng tháng, hàng quý": the shortest one. */
function readEvery(words: string): Period | null {
  const periods = [...words.matchAll(every)].map((match) => periodWords[match[1]!]!);
  if (halfAndWhole.test(words)) periods.push(periodWords['nua nam']!);
  const order = Object.values(periodWords);
  return order.find((period) => periods.includes(period)) ?? null;
}

/** `null` when it names a day that no month has. */
function ruleOf(period: Period, words: string): string | null {
  if (period.unit === 'day') return frequency('DAILY', period.count);
  if (period.unit === 'week') return frequency('WEEKLY', period.count) + weekdayOf(words);
  if (period.count === 1) return withDays(frequency('MONTHLY', 1), daysIn(words), everyMonthDays);
  const months = period.count === 12 ? daysOfYear(words) : null;
  if (months) return yearlyRule(months);
  const days = daysIn(words);
  if (days.length > 0 && 12 % period.count === 0) {
    const by = `FREQ=MONTHLY;BYMONTH=${monthsApart(period.count, words).join(',')}`;
    return withDays(by, days, longMonthDays);
  }
  return period.count % 12 === 0
    ? frequency('YEARLY', period.count / 12)
    : frequency('MONTHLY', period.count);
}

function frequency(name: string, interval: number): string {
  return `FREQ=${name}${interval > 1 ? `;INTERVAL=${String(interval)}` : ''}`;
}

const weekdays: Readonly<Record<string, string>> = {
  hai: 'MO',
  2: 'MO',
  ba: 'TU',
  3: 'TU',
  tu: 'WE',
  4: 'WE',
  nam: 'TH',
  5: 'TH',
  sau: 'FR',
  6: 'FR',
  bay: 'SA',
  7: 'SA',
};

const weekNames = 'MO,TU,WE,TH,FR,SA,SU'.split(',');
const weekdayList =
  /(?<![a-z])(?:chu nhat|thu (?:hai|ba|tu|nam|sau|bay|[2-7])(?![a-z\d]))(?: ?(?:,|va|den|-) ?(?:chu nhat|(?:thu )?(?:hai|ba|tu|nam|sau|bay|[2-7])(?![a-z\d])))*/;

/** "thứ Ba", "thứ 2, 4, 6", "thứ Hai đến thứ Sáu". */
function weekdayOf(words: string): string {
  const list = weekdayList.exec(words)?.[0];
  if (list === undefined) return '';
  const named = list
    .match(/chu nhat|hai|bay|ba|tu|nam|sau|[2-7]/g)!
    .map((day) => weekNames.indexOf(weekdays[day] ?? 'SU'));
  const isRange = /den|-/.test(list) && named.length === 2 && named[0]! < named[1]!;
  const days = isRange ? weekNames.slice(named[0], named[1]! + 1) : named.map((day) => weekNames[day]!);
  return `;BYDAY=${[...new Set(days)].join(',')}`;
}

/** The last months of the periods; "tháng đầu quý" asks for the first. */
function monthsApart(count: number, words: string): number[] {
  const first = monthOfQuarter.exec(words)?.[1] === 'dau';
  return Array.from({ length: 12 / count }, (_, i) => (first ? i * count + 1 : (i + 1) * count));
}

/** -1 stands for the last day of the month, as in RFC 5545. */
const lastDay = -1;

const dayList = /(?<![a-z])ngay (?:m[ou]ng )?(\d{1,2}(?: ?(?:[,\-&]|va|den) ?(?:ngay )?\d{1,2})*)(?![\d/])/;
/** "15 hàng tháng": the word "ngày" left out. */
const bareDay = /^(?:(?:truoc|vao|den|cham nhat|dinh ky) )*(\d{1,2}) (?:hang|moi) thang(?![a-z])/;

/** "ngày 14, 28", "các ngày 15 và 30", "từ ngày 15 đến ngày 20" (due on the last one), "cuối tháng". */
function daysIn(words: string): number[] {
  const list = (dayList.exec(words) ?? bareDay.exec(words))?.[1];
  if (list !== undefined) {
    const days = list.match(/\d+/g)!.map(Number);
    const range = /-|den/.test(list);
    return range ? days.slice(-1) : [...new Set(days)].sort((a, b) => a - b);
  }
  const atEnd =
    lastDayOf.test(words) ||
    /(?<![a-z])cuoi (?:(?:cung )?(?:cua )?(?:hang|moi) (?:thang|quy|nam)|thang)(?![a-z])/.test(words);
  return atEnd && !monthOfQuarter.test(words) ? [lastDay] : [];
}

function withDays(
  rule: string,
  days: readonly number[],
  write: (days: readonly number[]) => string,
): string | null {
  if (days.some((day) => day === 0 || day > 31)) return null;
  return days.length === 0 ? rule : `${rule};${write(days.map((day) => (day === 31 ? lastDay : day)))}`;
}

/** Months that all have at least 30 days. */
function longMonthDays(days: readonly number[]): string {
  return `BYMONTHDAY=${days.join(',')}`;
}

/** A 29th or 30th falls on February's last day: the last of 28, 29, 30 that the month has. */
function everyMonthDays(days: readonly number[]): string {
  const long = days.filter((day) => day > 28);
  if (long.length !== 1 || days.includes(lastDay)) return longMonthDays(days);
  const short = days.filter((day) => day <= 28);
  const candidates = [28, 29, 30].filter((day) => day <= long[0]!);
  const positions = [...short.map((_, i) => i + 1), -1];
  return `BYMONTHDAY=${[...new Set([...short, ...candidates])].join(',')};BYSETPOS=${positions.join(',')}`;
}

interface DaysOfYear {
  readonly months: readonly number[];
  readonly days: readonly number[];
}

/** "ngày 15/12 hàng năm", "ngày 15 tháng 6 và tháng 12 hàng năm", "tháng 6 hàng năm". */
function daysOfYear(words: string): DaysOfYear | null {
  const dates = [...words.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d)/g)];
  if (dates.length > 0) {
    return { months: dates.map((date) => Number(date[2])), days: dates.map((date) => Number(date[1])) };
  }
  const months = /(?<![a-z])thang (\d{1,2}(?: ?(?:,|va) ?(?:thang )?\d{1,2})*)(?!\d)/.exec(words)?.[1];
  return months === undefined ? null : { months: months.match(/\d+/g)!.map(Number), days: daysIn(words) };
}

function yearlyRule({ months, days }: DaysOfYear): string | null {
  const day = new Set(days).size === 1 ? days[0]! : null;
  if (months.some((month) => !isCalendarDay(2000, month, day ?? 1))) return null;
  const rule = `FREQ=YEARLY;BYMONTH=${months.join(',')}`;
  return day === null ? rule : `${rule};BYMONTHDAY=${String(day)}`;
}
