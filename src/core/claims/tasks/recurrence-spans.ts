import { fold } from '../../values/fold';
import { readRecurrence } from '../../values/recurrences';
import type { DueSpan } from './due-span';
import type { RecurrenceRun } from './recurrence-pieces';
import { findRecurrenceRuns } from './recurrence-pieces';

/**
 * How often the duties of a text return. "Hàng tháng … trước ngày 20 hàng tháng" and "hàng tháng … trước ngày 20" in one
 * clause are one rule, that of the day.
 */
export function findRecurrenceSpans(text: string): readonly DueSpan[] {
  const rules: DueSpan[] = [];
  for (const run of findRecurrenceRuns(text)) {
    if (run.end - run.at > longest) continue;
    const last = rules.at(-1);
    const isNear = last !== undefined && !clauseEnd.test(text.slice(last.end, run.at));
    const rule = run.isAnchor ? readRun(text, run) : isNear && readDays(text, run, last);
    if (!rule) continue;
    if (isNear && isBareOf(last, rule)) rules.pop();
    else if (isNear && isBareOf(rule, last)) continue;
    rules.push(rule);
  }
  return rules;
}

/** Nobody says in more letters how often a duty returns. */
const longest = 200;

const clauseEnd = /;|\. /;

/** A plan or an income of every year is no duty. */
const nounBefore =
  /(?<!\p{L})(?:lịch|kế hoạch|dự toán|ngân sách|thu nhập|sinh hoạt|đời sống|quỹ|nguồn thu|chi phí|mức|tiền|lương|công việc|nhiệm vụ|chương trình|chỉ tiêu|kinh phí|vốn|số liệu|sản lượng|chất thải|rác thải|phát sinh|nhu cầu|số thu)(?: \p{L}+){0,3} $/iu;
const reach = 60;

function readRun(text: string, run: RecurrenceRun): DueSpan | null {
  const { at, end } = closed(text, run);
  const words = text.slice(at, end);
  if (bare.test(words) && nounBefore.test(text.slice(Math.max(0, at - reach), at))) return null;
  return { at, end, words, dues: [], recurrence: ruleOf(words) };
}

const bare = /^(?:hàng|hằng) \p{L}+$/iu;

/** The day that stands apart from the words that say how often. */
function readDays(text: string, run: RecurrenceRun, rule: DueSpan): DueSpan | null {
  const { at, end } = closed(text, run);
  const day = text.slice(at, end);
  if (isWeekday(day)) {
    if (!rule.recurrence?.startsWith('FREQ=WEEKLY')) return null;
  } else if (!/^(?:trước|vào|chậm|muộn|các)/iu.test(day) || !/\d/.test(day)) return null;
  if (/\//.test(day) && rule.recurrence !== 'FREQ=YEARLY') return null;
  const words = `${rule.words}, ${day}`;
  return { at, end, words, dues: [], recurrence: ruleOf(words) };
}

function isWeekday(day: string): boolean {
  return /^(?:(?:trước|vào|chậm|muộn|buổi|sáng|chiều|tối)(?!\p{L})|\d).*(?:thứ \p{L}|thứ \d|chủ nhật)/iu.test(
    day,
  );
}

/** With the bracket that closes it. */
function closed(text: string, { at, end }: RecurrenceRun): { at: number; end: number } {
  const closes = text[end] === ')' && text.slice(at, end).includes('(');
  return { at, end: closes ? end + 1 : end };
}

/** "Báo cáo tháng" and "tháng (trước ngày 20)" say shortly what "hằng tháng" says. */
const short = /^báo cáo (?:định kỳ )?|^(?=(?:tuần|tháng|quý|năm)(?: ?\(|,|$))/iu;

function ruleOf(words: string): string | null {
  const read = readRecurrence(fold(words.replace(short, 'hằng ').replace(/[()]/g, ' ')));
  return read?.kind === 'recurrence' ? read.rule : null;
}

/** Whether one rule only says how often, and the other as often and perhaps on which day. */
function isBareOf(one: DueSpan, other: DueSpan): boolean {
  const how = one.recurrence;
  return (
    how !== null && !how.includes(';BY') && other.recurrence !== null && howOften(other.recurrence) === how
  );
}

/** A rule without its days; "in March, June, September and December" is every three months. */
function howOften(rule: string): string {
  const months = /^FREQ=MONTHLY;BYMONTH=([\d,]+)/.exec(rule)?.[1]?.split(',').length;
  return months === undefined ? rule.replace(/;BY.*$/, '') : `FREQ=MONTHLY;INTERVAL=${String(12 / months)}`;
}
