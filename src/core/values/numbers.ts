import { readDate } from './dates';
import type { Figure } from './figure';

export type DecimalSign = ',' | '.';

/** What a text says as a number. */
export type NumberReading =
  | { readonly kind: 'number'; readonly figure: Figure; readonly percent: boolean }
  /** "1.234": thousands or decimals, and nothing decides. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[] }
  /** Meant as a number, but no single reading: "12..500", "600-700". */
  | { readonly kind: 'unreadable' }
  /** Words, mixed text, a date, or nothing. */
  | { readonly kind: 'none' };

interface Signed {
  readonly negative: boolean;
  readonly percent: boolean;
  readonly digits: string;
}

const numberCharacters = /^[\d .,+\-−–()%~÷]*$/;

/**
 * Reads a text that is wholly one number, in Vietnamese ("1.234,5") or plain and English writing ("1234.5",
 * "1,234.5"), with spaces as thousands, a sign, accounting brackets or a percent sign. A percentage keeps its
 * figure: "85%" is 85. `decimal` is the decimal sign of the column, when it is known; it settles "1.234".
 */
export function readNumber(text: string, decimal?: DecimalSign): NumberReading {
  const typed = text.replace(/\s+/g, ' ').trim();
  if (isChoice(typed) || hasLetterForZero(typed)) return { kind: 'unreadable' };
  if (!numberCharacters.test(typed) || !/\d/.test(typed) || readDate(typed)) return { kind: 'none' };
  const signed = splitSign(typed);
  const [first, second] = signed ? figuresOf(signed) : [];
  if (!signed || !first) return { kind: 'unreadable' };
  if (!second) return { kind: 'number', figure: first, percent: signed.percent };
  if (!decimal) return { kind: 'ambiguous', readings: [first.value, second.value] };
  return {
    kind: 'number',
    figure: signed.digits.includes(decimal) ? second : first,
    percent: signed.percent,
  };
}

/** "1.25O.000": the letter O behind a digit, and nothing else that is no number. */
function hasLetterForZero(typed: string): boolean {
  return /^\d[\d.,]*o[\d.,o]*$/i.test(typed);
}

/** "12 hoặc 22", "từ 600 đến 700": two numbers where one is meant. */
function isChoice(typed: string): boolean {
  const [first, second, ...more] = typed
    .normalize('NFC')
    .replace(/^từ /i, '')
    .split(/ (?:hoặc|hay|đến|tới) /i);
  if (second === undefined || more.length > 0) return false;
  return [first!, second].every((one) => readNumber(one).kind === 'number');
}

/** Brackets mean minus, as in accounting; with a sign or a percentage inside they mean nothing certain. */
function splitSign(typed: string): Signed | null {
  const bracketed = typed.startsWith('(') && typed.endsWith(')');
  const inner = bracketed ? typed.slice(1, -1).trim() : typed;
  const percent = inner.endsWith('%');
  const unsigned = percent ? inner.slice(0, -1).trimEnd() : inner;
  const sign = /^[+\-−–]/.test(unsigned);
  if (bracketed && (percent || sign)) return null;
  return {
    negative: bracketed || (sign && !unsigned.startsWith('+')),
    percent,
    digits: sign ? unsigned.slice(1).trimStart() : unsigned,
  };
}

/** Every way to read the digits; two of them (thousands first) only for one sign before three last digits. */
function figuresOf({ digits, negative }: Signed): Figure[] {
  const figures: Figure[] = [];
  const grouped = /^([1-9]\d{0,2})([., ])(\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(digits);
  if (grouped && grouped[4] !== grouped[2]) {
    figures.push(figureOfDigits(negative, grouped[1]! + grouped[3]!.replace(/\D/g, ''), grouped[5]));
  }
  const plain = /^(\d*)(?:[.,](\d+))?$/.exec(digits);
  if (plain) figures.push(figureOfDigits(negative, plain[1]!, plain[2]));
  return figures.filter((figure) => Number.isFinite(figure.value));
}

function figureOfDigits(negative: boolean, whole: string, fraction = ''): Figure {
  const value = Number(`${whole}.${fraction}0`);
  return { value: negative ? 0 - value : value, ulp: Number(`1e-${String(fraction.length)}`) };
}

/** The figure of a stored number (finite): its last digit is the last one of its shortest decimal writing. */
export function figureOfValue(value: number): Figure {
  const [mantissa, exponent = '0'] = String(value).split('e');
  const decimals = mantissa!.split('.')[1]?.length ?? 0;
  return { value: value + 0, ulp: Number(`1e${Number(exponent) - decimals}`) };
}

/** The grouping and rounding of English, which every JavaScript engine carries; only its signs are exchanged. */
const english = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

/**
 * A number in Vietnamese writing: 12500 → "12.500", 12.5 → "12,5". At most `decimals` decimals (10 unless told), without
 * trailing zeros and without float noise (15 significant digits).
 */
export function formatNumber(value: number, decimals = 10): string {
  const rounded = Number(Number(value.toPrecision(15)).toFixed(decimals));
  return english.format(rounded + 0).replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
}
