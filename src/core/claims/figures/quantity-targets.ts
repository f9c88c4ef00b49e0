import type { Comparator } from '../../values/thresholds';
import { readThreshold } from '../../values/thresholds';
import { readUnit } from '../../values/units';

/** A figure that a duty is to reach: "ít nhất 173 người", "có 04 thôn đạt chuẩn". */
export interface QuantityTarget {
  readonly comparator: Comparator;
  readonly value: number;
  /** "người", "%"; `null` where no known unit follows. */
  readonly unit: string | null;
}

export interface FoundTarget extends QuantityTarget {
  readonly at: number;
  readonly end: number;
}

const figure = /(?<![\p{L}\d.,/-])\d+(?:[.,]\d+)*(?![\p{L}\d/-]| ?\/)/gu;
/** Words that say in which direction the figure counts, right before it. */
const strict =
  /(?<!\p{L})(ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|trên|hơn|không quá|không vượt quá|tối đa|nhiều nhất|dưới|từ|[≥≤><])(?: (?:là|có|đạt|thêm|được|từ))* *$/iu;
/** Words that only say that it is to be reached. */
const plain =
  /(?<!\p{L})(?:đạt|có|đảm bảo|bảo đảm|thêm|phấn đấu|xây dựng|hoàn thành|trồng)(?: (?:đạt|có|được|thêm|từ))* *$/iu;
const upward = /^[^,.;]{0,40}? trở lên(?!\p{L})/iu;
const reach = 40;

/** The figures that a text sets as targets, in its order. What is stated of the past is for the caller to leave out. */
export function findTargets(text: string): readonly FoundTarget[] {
  const found: FoundTarget[] = [];
  for (const { 0: digits, index } of text.matchAll(figure)) {
    const before = text.slice(Math.max(0, index - reach), index);
    const { unit, end } = unitAfter(text, index + digits.length);
    const last = found.at(-1);
    const isNext =
      last !== undefined &&
      unit === '%' &&
      index - last.end <= 62 &&
      /^[^.;()]{0,60}, $/u.test(text.slice(last.end, index));
    const lead = leadOf(before, text.slice(end, end + reach + 20), unit, digits, isNext);
    const threshold = lead === null ? null : readThreshold(`${lead} ${digits}${unit === '%' ? '%' : ''}`);
    if (threshold?.kind !== 'figure') continue;
    const {
      comparator,
      figure: { value },
    } = threshold;
    found.push({ comparator, value, unit, at: index, end });
  }
  return found;
}

/** In words that a reader of targets knows; `null` where the figure is none. */
function leadOf(
  before: string,
  after: string,
  unit: string | null,
  digits: string,
  isNext: boolean,
): string | null {
  const word = strict.exec(before)?.[1]?.toLowerCase();
  if (word === 'từ') return upward.test(after) ? '≥' : null;
  if (word !== undefined) return unit === null && /^(?:trên|hơn|dưới)$/.test(word) ? null : word;
  if (unit === null) return null;
  return plain.test(before) || isNext || (unit === '%' && digits === '100') ? '≥' : null;
}

/** The longest unit that begins here, at most four words. */
function unitAfter(text: string, at: number): { readonly unit: string | null; readonly end: number } {
  const words = /^ ?(?:%|\p{L}+(?: \p{L}+){0,3})/u.exec(text.slice(at, at + reach))?.[0] ?? '';
  for (let length = words.length; length > 0; length = words.lastIndexOf(' ', length - 1)) {
    const unit = readUnit(words.slice(0, length));
    if (unit) return { unit: unit.text, end: at + length };
  }
  return { unit: null, end: at };
}
