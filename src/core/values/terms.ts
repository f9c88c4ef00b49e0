import { addDays, isCalendarDay, isoOf, lastDayOfMonth } from './dates';

export type Term = 'day' | 'month' | 'quarter' | 'half-year' | 'year';

export type TermReading =
  /** `due` is the last day that is still in time ("2024-06-30"). */
  | { readonly kind: 'date'; readonly due: string; readonly term: Term }
  /** Written as a date or term that the calendar does not have: 31/6, month 13, "quý V". */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

const unreadable: TermReading = { kind: 'unreadable' };
const impossible: TermReading = { kind: 'impossible' };

interface Context {
  /** The year of the table, for writings without one. */
  readonly year: number | null;
  /** "Trước tháng 9": due when the term begins. "Trước ngày 30/6" is due on that day. */
  readonly before: boolean;
}

/** What a writing names: a day, a month, a quarter, a third or a week
 * of a month ("trung tuần tháng 7"), some months of a year ("6 tháng đầu năm"), or only a year. */
type Parts = Readonly<
  Partial<
    Record<'day' | 'month' | 'quarter' | 'months' | 'side' | 'third' | 'half' | 'week' | 'year', string>
  >
>;

const writings: readonly RegExp[] = [
  /^(?:ngay )?(?<day>\d{1,2}) ?([/.-]) ?(?<month>\d{1,2}) ?\2 ?(?<year>\d{4}|\d{2})(?!\d)/,
  /^(?:ngay )?(?<day>\d{1,2}) thang (?<month>\d{1,2})(?:(?:,? nam |\/)(?<year>\d{4}))?(?!\d)/,
  /^(?<year>(?:19|20)\d\d)([/-])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
  /^(?:thang |t\.? ?)?(?<month>\d{1,2}) ?[/-] ?(?<year>(?:19|20)\d\d)(?!\d)/,
  /^(?:ngay )?(?<day>\d{1,2})\/(?<month>\d{1,2})(?: nam (?<year>\d{4}))?(?!\d)/,
  /^(?:thang |t\.?)(?<month>\d{1,2})(?: nam (?<year>\d{4}))?(?!\d)/,
  /^(?:quy |q\.? ?)(?<quarter>iv|i{1,3}|v|\d)(?:(?: nam | ?\/ ?| ?- ?| )(?<year>\d{4}))?(?![\da-z])/,
  /^(?<months>\d{1,2}) thang (?<side>dau|cuoi) nam(?: (?<year>\d{4}))?(?!\d)/,
  /^(?:(?<third>thuong|trung|ha) tuan|(?<half>nua (?:dau|cuoi))|tuan (?:thu )?(?<week>dau(?: tien)?|nhat|hai|ba|tu|cuoi(?: cung)?))(?: cua)? thang (?<month>\d{1,2})(?:(?: nam | ?\/ ?)(?<year>\d{4}))?(?!\d)/,
  /^nua (?<side>dau|cuoi)(?: cua)? nam(?: (?<year>\d{4}))?(?!\d)/,
  /^(?:nam )?(?<year>(?:19|20)\d\d)(?!\d)/,
  /^nam(?: nay)?(?! ?\d)/,
];

const lead =
  /^(?:(?:cham|muon) nhat|thoi (?:gian|han)|hoan thanh|phan dau|ket thuc|khong (?:qua|muon hon)|giai doan|ngay cuoi(?: cung)?(?: cua)?|xong|phai|la|den|toi|trong|vao|het|cuoi|truoc|han|can) /;
/** "17 giờ 00 ngày …", "8 giờ sáng ngày …"; colons have become spaces. */
const hour =
  /^(?:(?:luc )?\d{1,2} ?(?:[hg]|gio)? ?(?:\d{2} ?)?(?:phut )?)?(?:(?:buoi )?(?:sang|trua|chieu|toi) )?(?=ngay )/;
/** The time of a day, as written or as another program left it: "17h", "17 gio 30", "00 00 00". */
const timeOfDay = /^ \d{1,2}(?: ?(?:h|g|gio)(?: ?\d{2})?(?: phut)?|(?: \d{2}){1,2})(?=[ ,(]|$)/;
/** Words may follow a term, but no further figures, not even Roman ones: they could be another term. */
const remark = /^(?:[ ,(]\D*)?$/;
const furtherQuarter = /^ ?(?:[,&+-]|va|den) ?(?:iv|i{1,3}|v)(?![a-z])/;

/**
 * Reads a date or term in folded words: "truoc ngay 30/6/2024", "quy iii", "het nam 2024".
 * @param year the year of the table, for terms that name none
 */
export function readTerm(words: string, year: number | null): TermReading {
  let rest = `${words} `;
  let before = false;
  for (let match = lead.exec(rest); match; match = lead.exec(rest)) {
    before = match[0] === 'truoc ';
    rest = rest.slice(match[0].length);
  }
  const stated = rest.trimEnd().replace(hour, '');
  const context = { year, before };
  const whole = readStated(stated, context);
  if (whole) return whole;
  const end = endOfRange(stated);
  return (end === stated ? null : readStated(end.replace(/^het /, ''), context)) ?? unreadable;
}

function readStated(words: string, context: Context): TermReading | null {
  for (const writing of writings) {
    const match = writing.exec(words);
    if (match && isRemark(words.slice(match[0].length))) return readParts(match.groups ?? {}, context);
  }
  return null;
}

function isRemark(words: string): boolean {
  return remark.test(words.replace(timeOfDay, '')) && !furtherQuarter.test(words);
}

/** A term of which the last one in a list says the rest: "thang 3", "quy i", "15", "1/6". */
const listed = /^(?:(ngay|thang|quy|nam) )?[\divx]+(?:\/\d+)*$/;

/** "tu thang 3 den thang 9/2024", "quy i, ii nam 2024": the last one decides. */
function endOfRange(words: string): string {
  const range = /^tu .+ den (?=\S)/.exec(words);
  if (range) return words.slice(range[0].length);
  const pieces = words.split(/ ?[,&+-] ?| va | den /);
  const last = pieces.pop()!;
  if (!pieces.every((piece) => listed.test(piece))) return words;
  const unit = listed.exec(pieces[0] ?? '')?.[1];
  return unit && !/^(?:ngay|thang|quy|nam) /.test(last) ? `${unit} ${last}` : last;
}

function readParts(
  { day, month, quarter, months, side, third, half, week, year: digits }: Parts,
  context: Context,
): TermReading {
  const year = digits === undefined ? context.year : Number(digits.length === 2 ? `20${digits}` : digits);
  if (day !== undefined && digits === undefined && isMonthOfYear(day, month!)) return unreadable;
  if (day !== undefined) return readDay(Number(day), Number(month), year);
  if (half !== undefined) return readPartOfMonth(half.endsWith('dau') ? 15 : 31, Number(month), year);
  const part = third ?? week;
  if (part !== undefined) return readPartOfMonth(lastDayOfPart[part.split(' ', 1)[0]!]!, Number(month), year);
  if (month !== undefined) return readMonths(Number(month), 1, year, context.before);
  if (quarter !== undefined) return readMonths(quarterOf(quarter) * 3, 3, year, context.before);
  if (side === undefined) return readMonths(12, 12, year, context.before);
  const length = Number(months ?? 6);
  return readMonths(side === 'dau' ? length : 12, length, year, context.before);
}

/** "12/24" is December 2024 to some writers: no day, but no proof of a mistake either. */
function isMonthOfYear(day: string, month: string): boolean {
  return Number(day) <= 12 && Number(month) >= 20;
}

function quarterOf(writing: string): number {
  const roman = ['i', 'ii', 'iii', 'iv', 'v'].indexOf(writing);
  return roman < 0 ? Number(writing) : roman + 1;
}

function readDay(day: number, month: number, year: number | null): TermReading {
  // Without a year, a leap year gives the day its best chance.
  if (!isCalendarDay(year ?? 2000, month, day)) return impossible;
  return year === null ? unreadable : { kind: 'date', due: isoOf(year, month, day), term: 'day' };
}

const termOfLength: Readonly<Record<number, Term>> = {
  3: 'quarter',
  6: 'half-year',
  9: 'quarter',
  12: 'year',
};

/** The first, second and last ten days of a month, "thượng tuần" and so on; its weeks counted from its first day. 31 is the last day of any month. */
const lastDayOfPart: Readonly<Record<string, number>> = {
  thuong: 10,
  trung: 20,
  ha: 31,
  dau: 7,
  nhat: 7,
  hai: 14,
  ba: 21,
  tu: 28,
  cuoi: 31,
};

function readPartOfMonth(day: number, month: number, year: number | null): TermReading {
  if (month < 1 || month > 12) return impossible;
  if (year === null) return unreadable;
  return { kind: 'date', due: isoOf(year, month, Math.min(day, lastDayOfMonth(year, month))), term: 'month' };
}

/** A term of `length` months that ends with the month `last`. */
function readMonths(last: number, length: number, year: number | null, before: boolean): TermReading {
  if (length < 1 || length > last || last > 12) return impossible;
  if (year === null) return unreadable;
  const due = before
    ? addDays(isoOf(year, last - length + 1, 1), -1)
    : isoOf(year, last, lastDayOfMonth(year, last));
  return { kind: 'date', due, term: termOfLength[length] ?? 'month' };
}
