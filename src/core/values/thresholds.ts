import type { Figure, Interval } from './figure';
import { fold } from './fold';
import { intervalOf, intervalsMeet, isBelow } from './intervals';
import { readNoFigure } from './no-figure';
import { readNumber } from './numbers';
import { readUnit, scaleBetween, type Unit } from './units';
import { vocabulary } from './vocabulary';

export type Comparator = '≥' | '>' | '≤' | '<' | '=';

/** A figure to be reached, or not to be passed. */
export interface FigureThreshold {
  readonly kind: 'figure';
  readonly comparator: Comparator;
  readonly figure: Figure;
  /** The words after the figure ("người"); `null` when there are none, and for percentages. */
  readonly unit: string | null;
  readonly percent: boolean;
}

/** What a target asks for. */
export type Threshold =
  | FigureThreshold
  /** "Đạt", "Có". */
  | { readonly kind: 'pass' }
  /** "Không": none of it is allowed. */
  | { readonly kind: 'none-allowed' }
  /** A target in words, in levels or in several parts; `why` is Vietnamese, for the user. */
  | { readonly kind: 'not-comparable'; readonly why: string };

export interface ComparedFigure {
  readonly figure: Figure;
  /** The figure counts in percent: 85 % arrives as 85. */
  readonly percent: boolean;
  /** What it counts in, where that is known; `null` is taken for the target's own unit. */
  readonly unit: Unit | null;
}

export type Comparison = 'reached' | 'below' | 'not-comparable';

const verdicts = vocabulary<Threshold>([
  ...list<Threshold>('đạt, đ, có, đạt chuẩn, đạt yêu cầu, hoàn thành', { kind: 'pass' }),
  ...list<Threshold>('không, không có, không còn', { kind: 'none-allowed' }),
]);

const comparators = vocabulary<Comparator>([
  ...list('≥, >=, =>, ≧, ⩾, từ, tối thiểu, tối thiểu là, tối thiểu từ, ít nhất, ít nhất là, không dưới', '≥'),
  ...list('không thấp hơn, không ít hơn, không nhỏ hơn, lớn hơn hoặc bằng, trên hoặc bằng', '≥'),
  ...list('>, trên, hơn, lớn hơn, cao hơn, nhiều hơn', '>'),
  ...list('≤, <=, =<, ≦, ⩽, không quá, không vượt quá, không vượt, tối đa, tối đa là, nhiều nhất', '≤'),
  ...list('không lớn hơn, không cao hơn, không trên, nhỏ hơn hoặc bằng, dưới hoặc bằng', '≤'),
  ...list('<, dưới, nhỏ hơn, thấp hơn, ít hơn', '<'),
  ...list('=, bằng', '='),
  ['', '='],
]);

function list<const T>(words: string, meaning: T): (readonly [string, T])[] {
  return words.split(', ').map((word) => [word, meaning]);
}

const reasons = {
  words: 'mức yêu cầu là lời văn, không phải một con số',
  level: 'mức yêu cầu là mức độ, không phải một con số',
  delegated: 'mức yêu cầu do cơ quan có thẩm quyền quy định riêng, trong bảng không có con số',
  parts: 'mức yêu cầu có nhiều điều kiện, một con số chưa đủ để so sánh',
  range: 'mức yêu cầu là một khoảng, chưa rõ phải đạt mức nào trong khoảng đó',
  none: 'bảng không đặt mức yêu cầu cho nội dung này',
  number: 'con số của mức yêu cầu không đọc được chắc chắn',
} as const;

function notComparable(reason: keyof typeof reasons): Threshold {
  return { kind: 'not-comparable', why: reasons[reason] };
}

/**
 * Reads a target: "≥ 95%", "từ 80% trở lên", "ít nhất 173 người", "không quá 5%", "100%", "Đạt". `null` when the text is
 * blank, a dash or "no data"; any other text is a target that cannot be compared, with the reason.
 */
export function readThreshold(text: string): Threshold | null {
  const typed = bareText(text);
  const verdict = verdicts.find(typed);
  if (verdict) return verdict;
  if (typed === '' || readNoFigure(typed)) return null;
  const number = typed.length <= longest ? /\d+(?:[.,]\d+)*/.exec(typed) : null;
  if (!number) return notComparable(reasonOfWords(typed));
  const after = number.index + number[0].length;
  return readFigureThreshold(typed.slice(0, number.index), number[0], typed.slice(after));
}

/** The longest writing worth a look. */
const longest = 500;

function bareText(text: string): string {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const inner = typed.startsWith('(') && typed.endsWith(')') ? typed.slice(1, -1).trim() : typed;
  return inner.replace(/[.;,]$/, '');
}

function reasonOfWords(typed: string): keyof typeof reasons {
  if (typed.length > longest) return 'words';
  const words = fold(typed);
  if (/^khong (?:quy dinh|yeu cau|ap dung|xet)/.test(words)) return 'none';
  if (words.includes('quy dinh')) return 'delegated';
  return /(?<![a-z])ca nam(?: va|,) nu(?![a-z])/.test(words) ? 'parts' : 'words';
}

function readFigureThreshold(before: string, digits: string, after: string): Threshold {
  const head = readHead(before);
  if (head === null) return notComparable(reasonOfHead(before, after));
  const tail = readTail(after);
  if (!tail) return notComparable(upTo.test(fold(after)) ? 'range' : 'parts');
  const number = readNumber(digits, ',');
  // "97.125%" is no 97125 %.
  if (number.kind !== 'number' || (tail.percent && number.figure.value > 1000))
    return notComparable('number');
  return {
    kind: 'figure',
    comparator: tail.comparator ?? head,
    figure: number.figure,
    unit: tail.percent || tail.unit === '' ? null : tail.unit,
    percent: tail.percent,
  };
}

/** "1 - 3%", "50% đến 60%": the end of a range. */
const upTo = /^ ?%? ?(?:[-–—~]|den) ?\d+(?:[.,]\d+)* ?%?(?! ?[\d/])/;

/** Where a year, a region or a number of schools comes first, the figure that counts depends on it. */
function reasonOfHead(before: string, after: string): keyof typeof reasons {
  if (/(?:^| )(?:muc|cap|hang)(?: do)?$/.test(fold(before))) return 'level';
  return /\d/.test(after) || /[:;]/.test(before) ? 'parts' : 'words';
}

/** The words before the figure. "Đạt", "có", "phải đạt" say nothing of the direction. */
function readHead(before: string): Comparator | null {
  const words = before
    .trim()
    .replace(/ ?:$/, '')
    .replace(/([<>=]) (?=[<>=])/g, '$1');
  return comparators.find(words.replace(/^(?:phải )?(?:đạt|có|là)(?: |$)/i, ''));
}

interface Tail {
  readonly percent: boolean;
  readonly unit: string;
  readonly comparator: Comparator | null;
}

const conditions = /(?:^| )(?:ca|va|hoac|doi voi|trong do|neu|rieng|tru)(?= |$)/;

/** The words after the figure; `null` when they bring a second condition. */
function readTail(after: string): Tail | null {
  const direction = / ?tr(?:ở|o) (l(?:ê|e)n|xu(?:ố|o)ng)$/i.exec(after);
  const rest = (direction ? after.slice(0, direction.index) : after).trim();
  const percent = rest.startsWith('%');
  // A yearly rate is compared with a yearly rate.
  const unit = percent ? yearless(rest.slice(1).trim()) : rest;
  if (!readUnit(unit) && (/[\d≥≤<>=/]/.test(unit) || conditions.test(fold(unit)))) return null;
  const comparator = direction ? (/^l/i.test(direction[1]!) ? '≥' : '≤') : null;
  return { percent, unit, comparator };
}

function yearless(words: string): string {
  return words.replace(/^\/ ?năm(?!\p{L})/iu, '').trim();
}

/**
 * Compares a figure with a target. It has reached the target when it does so as typed; it is "below" (for a ceiling:
 * above) only when no true value behind the typed digits could reach it.
 */
export function compareToThreshold(threshold: Threshold, reading: ComparedFigure): Comparison {
  if (threshold.kind === 'none-allowed') return reading.figure.value > 0 ? 'below' : 'reached';
  if (threshold.kind !== 'figure' || threshold.percent !== reading.percent) return 'not-comparable';
  const scale = scaleToTarget(threshold, reading.unit);
  if (scale === null) return 'not-comparable';
  const figure = { value: reading.figure.value * scale, ulp: reading.figure.ulp * scale };
  switch (directionOf(threshold)) {
    case 'floor':
      return compareToFloor(threshold, figure);
    case 'ceiling':
      return compareToFloor(mirrored(threshold), { value: -figure.value, ulp: figure.ulp });
    case 'unknown':
      return intervalsMeet(point(threshold.figure.value), point(figure.value)) ? 'reached' : 'not-comparable';
  }
}

/**
 * By how much a figure in the unit `from` is multiplied to count as its target does: "1.250 m" is held against "≥ 1 km" in
 * kilometres. `null` where they count different things, as "5 hộ" and "≥ 5 km".
 */
export function scaleToTarget({ unit, percent }: FigureThreshold, from: Unit | null): number | null {
  const to = unit === null ? null : readUnit(unit);
  return percent || !from || !to ? 1 : scaleBetween(from, to);
}

/**
 * A bare share of half or more asks for at least as much, a bare zero for none; what another bare figure asks for, only
 * its label can tell.
 */
function directionOf({ comparator, figure, percent }: FigureThreshold): 'floor' | 'ceiling' | 'unknown' {
  if (comparator === '≥' || comparator === '>') return 'floor';
  if (comparator !== '=' || figure.value === 0) return 'ceiling';
  return percent && figure.value >= 50 ? 'floor' : 'unknown';
}

function mirrored(threshold: FigureThreshold): FigureThreshold {
  const { value, ulp } = threshold.figure;
  return {
    ...threshold,
    comparator: threshold.comparator === '<' ? '>' : '≥',
    figure: { value: -value, ulp },
  };
}

function compareToFloor(threshold: FigureThreshold, figure: Figure): Comparison {
  if (isReachedBy(figure.value, threshold)) return 'reached';
  // People and communes are counted, not rounded.
  const highest = countsThings(threshold) ? figure.value : intervalOf(figure, 1).high;
  return isReachedBy(highest, threshold) ? 'not-comparable' : 'below';
}

function countsThings({ unit }: FigureThreshold): boolean {
  return unit !== null && readUnit(unit)?.dimension === 'count';
}

function isReachedBy(value: number, { comparator, figure }: FigureThreshold): boolean {
  const [reached, floor] = [point(value), point(figure.value)];
  return comparator === '>' ? isBelow(floor, reached) : !isBelow(reached, floor);
}

function point(value: number): Interval {
  return { low: value, high: value };
}
