import { decimalSignOf } from './decimal-sign';
import type { Figure } from './figure';
import { fold } from './fold';
import { readNumber, type DecimalSign } from './numbers';

/** "173/200 (86,5%)": so many of so many, and the percentage when one is stated. */
export interface Ratio {
  readonly part: Figure;
  readonly whole: Figure;
  readonly percent: Figure | null;
}

/** The longest writing worth a look. */
const longest = 120;

const partOf = /^(\d+(?:[.,]\d+)*)([^\d%]*)$/;
const wholeOf = /^(\d+(?:[.,]\d+)*)(?![.,]?\d)([^\d%]*)/;
const percentLast = /^(\d+(?:[.,]\d+)*) ?% ?\)?\.?$/;
const percentFirst = /^(\d+(?:[.,]\d+)*) ?% ?\(([^()]*)\)$/;

/**
 * Reads a text that is wholly one fraction: "15/19", "đạt 15/19 tiêu chí", "173/200 (86,5%)", "86,5% (173/200)",
 * "109 triệu/217 triệu". `null` for dates, document numbers and everything else.
 */
export function readRatio(text: string): Ratio | null {
  const typed = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^đạt:? /i, '');
  if (typed.length > longest) return null;
  const turned = percentFirst.exec(typed);
  return readFraction(turned ? `${turned[2]!} (${turned[1]!}%)` : typed);
}

function readFraction(typed: string): Ratio | null {
  const [left, right = '', ...more] = typed.split('/').map((half) => half.trim());
  const part = partOf.exec(left!);
  const whole = wholeOf.exec(right);
  if (!part || !whole || more.length > 0) return null;
  const rest = right.slice(whole[0].length);
  const percent = percentLast.exec(rest);
  if (rest !== '' && !percent) return null;
  const [words, wordsOfWhole] = [wordsIn(part[2]!), wordsIn(whole[2]!)];
  if (/^[-–]/.test(wordsOfWhole) || !wordsOfWhole.startsWith(words)) return null;
  if (wordsOfWhole === '' && !percent && isDayOrMonth(part[1]!, whole[1]!)) return null;
  return ratioOf(part[1]!, whole[1]!, percent ? percent[1]! : null);
}

function ratioOf(partDigits: string, wholeDigits: string, percentDigits: string | null): Ratio | null {
  // "1.125/2.5": one of the two shows what the point means in both.
  const decimal = decimalSignOf([partDigits, wholeDigits], []) ?? ',';
  const part = figureOf(partDigits, decimal);
  const whole = figureOf(wholeDigits, decimal);
  const percent = percentDigits === null ? null : shareOf(percentDigits);
  if (!part || !whole || (percentDigits !== null && !percent)) return null;
  return { part, whole, percent };
}

function wordsIn(text: string): string {
  return fold(text.replace(/[(),;:=.]/g, ' '));
}

/** "31/12" is a day and "9/2024" a month; "7/7" and "5/12" are fractions all the same. */
function isDayOrMonth(part: string, whole: string): boolean {
  const [a, b] = [Number(part), Number(whole)];
  return (a > b && a <= 31 && b <= 12) || (a <= 12 && /^(?:19|20)\d\d$/.test(whole));
}

function figureOf(digits: string, decimal: DecimalSign): Figure | null {
  const number = readNumber(digits, decimal);
  return number.kind === 'number' ? number.figure : null;
}

/** Nobody states thousands of percent: "87.612%" has three decimals. */
function shareOf(digits: string): Figure | null {
  return figureOf(digits, /^\d{1,3}\.\d{3}$/.test(digits) ? '.' : ',');
}
