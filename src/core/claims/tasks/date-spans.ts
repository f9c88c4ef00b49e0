import { fold } from '../../values/fold';
import { readTerm } from '../../values/terms';
import type { DateCore } from './date-cores';
import { findDateCores } from './date-cores';
import type { DocumentDay } from '../text/document-day';
import type { DueSpan } from './due-span';
import { isYearOfGoal } from './year-goal';

/**
 * The days and terms until which a text gives time; not the days of documents, of the past, or from which something runs. The year of
 * a goal is kept in its words alone.
 */
export function findDateSpans(text: string, today: DocumentDay): readonly DueSpan[] {
  return findDateCores(text).flatMap((core) => {
    const led = readLead(text, core.at);
    const before = led.words[0] === 'trước' ? 'truoc ' : '';
    const dues = core.terms.flatMap((term) => dueOf(before + fold(term), today) ?? []);
    if (!isDue({ text, core, led, isPast: isPast(dues, today) }, today)) return [];
    const [at, end] = [led.quotedAt, core.end];
    return [
      {
        at,
        end,
        words: text.slice(at, end),
        dues: isYearOfGoal(text, core, led.words) ? [] : dues,
        recurrence: null,
      },
    ];
  });
}

/** `null` where the calendar has no such day, where the year is not known, or the day that year was past already. */
function dueOf(words: string, { year, day }: DocumentDay): string | null {
  const term = readTerm(words, year);
  if (term.kind !== 'date') return null;
  return day !== null && term.due < day && !/(?:19|20)\d\d/.test(words) ? null : term.due;
}

function isPast(dues: readonly string[], { year, day }: DocumentDay): boolean {
  const start = day ?? (year === null ? '' : `${String(year)}-01-01`);
  return dues.length > 0 && dues.every((due) => due < start);
}

/** The words that lead up to a day, the nearest first. */
interface Lead {
  readonly words: readonly string[];
  /** Where they begin. */
  readonly at: number;
  /** Where those of them begin that belong to the deadline as it is quoted. */
  readonly quotedAt: number;
}

const leadWord =
  /(?<![\p{L}\d])(trước|chậm nhất|muộn nhất|đến|tới|hết|cuối|trong|vào|không quá|không muộn hơn|hạn|thời hạn|thời gian|thời điểm|xong|hoàn thành|kết thúc|để|là|phải)[ :]*$/iu;
const quotedWord = /^(?:trước|chậm|muộn|đến|tới|hết|cuối|trong|vào|không)/;
/** "17 giờ 00 ngày 30/6/2024", "8 giờ sáng ngày …", "chiều ngày …" */
const hour =
  /(?<![\p{L}\d])(?:lúc )?(?:\d{1,2} ?(?:h|g|giờ)(?: ?\d{2})?['’]?(?: phút)?(?: (?:sáng|trưa|chiều|tối))?|(?:buổi )?(?:sáng|trưa|chiều|tối)),? *$/iu;

function readLead(text: string, coreAt: number): Lead {
  const words: string[] = [];
  let at = coreAt - (hour.exec(before(text, coreAt))?.[0].length ?? 0);
  let quotedAt = at;
  for (let match = leadWord.exec(before(text, at)); match; match = leadWord.exec(before(text, at))) {
    const word = match[1]!.toLowerCase();
    at -= match[0].length;
    if (quotedWord.test(word)) quotedAt = at;
    words.push(word);
  }
  return { words, at, quotedAt };
}

/** How many letters before a place are worth a look. */
const reach = 60;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

interface Place {
  readonly text: string;
  readonly core: DateCore;
  readonly led: Lead;
  /** All it names lies before the document. */
  readonly isPast: boolean;
}

/** A beginning, a state of things, a period: nothing is due. */
const nothingDue =
  /(?<!\p{L})(?:từ|kể|tính|sau|so với|cùng kỳ|giai đoạn|nhiệm kỳ|(?<!ph[ấâ]n )đầu|giữa)[ :]*$/iu;
const startsClause = /(?:^|[.;:(,]) *$/;

function isDue(place: Place, today: DocumentDay): boolean {
  const { text, core, led } = place;
  if (nothingDue.test(before(text, led.at))) return core.isRange;
  if (core.kind === 'day') return isDueDay(place, today);
  if (core.kind === 'year') return isDueYear(place);
  const names =
    led.words.length > 0 ||
    isLabel(text, core) ||
    (startsClause.test(before(text, core.at)) && /\d{4}/.test(core.terms[0]!));
  return names && !place.isPast;
}

/** "Quý I: khởi công …" */
function isLabel(text: string, { at, end }: DateCore): boolean {
  return at === 0 && text[end] === ':';
}

const untilWord = /^(?:trước|chậm|muộn|đến|tới|hết|không|hạn|thời hạn|xong|hoàn thành|kết thúc)/;
/** The symbol or the name of a document, whose day follows. */
const documentName =
  /(?:\d\S{0,20}(?: ?[/-] ?\p{Lu}\p{L}{0,12}){1,3}|(?<!\p{L})(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kế hoạch|công văn|văn bản|báo cáo|tờ trình|thông báo|kết luận|biên bản|giấy mời|luật))[^,;.]{0,20},? *$/iu;
/** "Chậm nhất phải hoàn thành phần móng: 31/8/2024" */
const untilColon = /(?<!\p{L})(?:chậm nhất|muộn nhất|hoàn thành|thời hạn|xong)(?!\p{L})[^,;.:()]{0,40}: ?$/iu;
const byWhom = /^,? của(?!\p{L})/iu;

/** A day that no word makes a deadline is the day of a document or of something past, unless it begins what is to be done on it. */
function isDueDay({ text, core, led, isPast }: Place, { day }: DocumentDay): boolean {
  if (led.words.some((word) => untilWord.test(word)) || untilColon.test(before(text, core.at))) return true;
  if (isPast || byWhom.test(text.slice(core.end, core.end + reach))) return false;
  if (documentName.test(before(text, core.at))) return false;
  if (led.words.length > 0) return true;
  // "Tổ chức lễ ra quân ngày 13/4/2031": no document bears a day still to come.
  return day !== null && (startsClause.test(before(text, led.at)) || isToCome(text, core));
}

const inForce = /(?<!\p{L})(?:hiệu lực|áp dụng)[^,;.]{0,20}$/iu;

function isToCome(text: string, { at }: DateCore): boolean {
  return /^(?:các )?ngày /iu.test(text.slice(at)) && !inForce.test(before(text, at));
}

const inYear = /^(?:trong|hết|cuối|trước|vào|chậm|muộn|xong|hoàn thành)/;
/** "Đến năm 2030" is the horizon of a plan more often than a deadline. */
const aims = /(?:^|[.;:(,]|(?<!\p{L})(?:phấn đấu|đảm bảo|bảo đảm|mục tiêu|nay|và)) *$/iu;
const horizon = /^,? ?(?:tầm nhìn|định hướng)/iu;

function isDueYear({ text, core, led, isPast }: Place): boolean {
  if (isPast) return false;
  if (led.words.some((word) => inYear.test(word))) return true;
  const isAim = aims.test(before(text, led.at)) && !horizon.test(text.slice(core.end, core.end + reach));
  return isAim && led.words.some((word) => word === 'đến' || word === 'tới');
}
