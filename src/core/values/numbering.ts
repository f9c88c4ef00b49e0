/**
 * The numbering at the start of a row: A, I, 1, 1.1, I.1, 1.a, a), (1), -, + and the like.
 * Documents nest the styles as A > I > 1 > 1.1 > a > - > +; a code of several parts counts as "number", whatever its parts.
 */
export interface Numbering {
  readonly style: 'letter' | 'roman' | 'number' | 'small-letter' | 'dash' | 'plus';
  /** The parts as numbers: "2.10" → [2, 10]; "IV" → [4]; "b" → [2]; "I.2" → [1, 2]; marks have none. */
  readonly parts: readonly number[];
  /** One writing for each code: "2.10", "IV", "b", "I.2"; "3" for "03."; "-" and "+" for marks. */
  readonly code: string;
}

/** The longest writing worth a look: "(XXXVIII.10)". */
const longest = 12;

/** "XIV" → 14; `null` when it is no Roman number below 100 as people write them (IIII and IC are none). */
export function parseRoman(text: string): number | null {
  if (!/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  let previous = 0;
  for (const letter of [...text].reverse()) {
    const digit = digits[letter]!;
    sum += digit < previous ? -digit : digit;
    previous = Math.max(previous, digit);
  }
  return sum;
}

/**
 * Reads a cell that holds nothing but a numbering; `null` when it is none. "I" reads as Roman, "C", "D" and "L" as
 * letters; "x" and "v" are ticks, and "12.500" is an amount.
 */
export function readNumbering(text: string): Numbering | null {
  const trimmed = text.normalize('NFC').trim();
  const core = trimmed.length > longest ? undefined : /^\(?([^()]+?)\)?[.:)/–-]?$/.exec(trimmed)?.[1]?.trim();
  if (core === undefined) return null;
  if (/^[-–—_*•]$/.test(core)) return { style: 'dash', parts: [], code: '-' };
  if (core === '+') return { style: 'plus', parts: [], code: '+' };
  return readSingle(core) ?? readDotted(core);
}

function readSingle(core: string): Numbering | null {
  if (/^\d{1,3}$/.test(core)) return { style: 'number', parts: [Number(core)], code: String(Number(core)) };
  const roman = core === 'L' ? null : parseRoman(core);
  if (roman !== null) return { style: 'roman', parts: [roman], code: core };
  if (/^[A-HK-NP-T]$/.test(core)) return { style: 'letter', parts: [placeOf(core)], code: core };
  if (/^[a-uđ]$/.test(core)) return { style: 'small-letter', parts: [placeOf(core)], code: core };
  return null;
}

const dottedCode = /^(?:\d{1,3}|[IVX]{1,5}|[A-H])(?:\.\d{1,2}){0,4}(?:\.[a-eđ])?$/;

/** "2.10", "I.2", "A1", "1.a", "2.1b". */
function readDotted(core: string): Numbering | null {
  const code = core.replace(/^[A-H](?=\d)|\d(?=[a-eđ]$)/g, '$&.');
  if (!dottedCode.test(code)) return null;
  const pieces = code.split('.').map(readSingle);
  if (!pieces.every((piece) => piece !== null)) return null;
  return {
    style: 'number',
    parts: pieces.flatMap((piece) => piece.parts),
    code: pieces.map((piece) => piece.code).join('.'),
  };
}

/** The place in the Vietnamese alphabet as lists use it: "đ" stands between "d" and "e". */
function placeOf(letter: string): number {
  return letter === 'đ' ? 4.5 : letter.toLowerCase().charCodeAt(0) - 96;
}

const gluedForms = [
  // 1.1 Nội dung · 1.1. Nội dung · I.1 Nội dung
  /^(\(?(?:\d{1,3}|[IVX]{1,5}|[A-H])(?:\.\d{1,2})+(?:[.):](?!\d)|(?=\s)))(.+)$/s,
  // 1. Nội dung · I. Nội dung · a. Nội dung; "h." and "x." are short for huyện and xã
  /^((?:\d{1,3}|[IVX]{1,6}|[A-Ga-gikđ])[.:](?!\d))(.+)$/s,
  // a) Nội dung · (1) Nội dung
  /^(\(?(?:\d{1,3}|[IVX]{1,6}|[A-Za-zđ])\))(.+)$/s,
  // 1/ Nội dung, but not 1/2 số hộ
  /^((?:\d{1,3}|[IVX]{1,6}|[A-Ga-gikđ])\/)(\s.+)$/s,
  // I- Nội dung · A - Nội dung, but not 5 - 9 tiêu chí
  /^((?:[IVX]{1,6}|[A-G])\s?[-–](?=\s))(.+)$/s,
  // - Nội dung · + Nội dung
  /^([-–—_+*•])(.+)$/s,
];

/**
 * Splits a numbering glued to its text: "8.1. Có điểm …" → code 8.1 and the rest; `null` when there is none or nothing
 * follows it. "2.000 m đường" and "30.6.2024" begin with no numbering.
 */
export function splitNumbering(text: string): { numbering: Numbering; rest: string } | null {
  const trimmed = text.normalize('NFC').trim();
  for (const form of gluedForms) {
    const match = form.exec(trimmed);
    const rest = match?.[2]!.trim();
    const numbering = rest ? readNumbering(match![1]!) : null;
    if (numbering) return { numbering, rest: rest! };
  }
  return null;
}

const romanDigits: Readonly<Record<string, number>> = {
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
};

/** 14 → "XIV" */
export function writeRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [digits, worth] of Object.entries(romanDigits)) {
    text += digits.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/**
 * The text of a cell that begins with a numbering, with another number in one place of it: ("(2.1) Đường xã", 1, 3) → "(2.3) Đường
 * xã". Leading zeros stay; `null` where the place holds a letter of the alphabet, or nothing.
 */
export function renumbered(text: string, place: number, value: number): string | null {
  const part = [...text.matchAll(/\d+|\p{L}+/gu)][place];
  const old = part?.[0];
  if (old === undefined || !(/^\d/.test(old) || parseRoman(old) !== null)) return null;
  const written = /^\d/.test(old)
    ? String(value).padStart(old.startsWith('0') ? old.length : 0, '0')
    : writeRoman(value);
  return text.slice(0, part!.index) + written + text.slice(part!.index + old.length);
}
