/**
 * The numbering at the start of a row: A, I, 1, 1.1, a), (1), -, +, _ and the like.
 * `rank` orders the styles as documents nest them (A > I > 1 > a > - > +); 1.1.1 is one rank with growing depth.
 */
export interface Numbering {
  readonly style: 'letter' | 'roman' | 'number' | 'small-letter' | 'dash' | 'plus';
  /** The parts as numbers: "2.10" → [2, 10]; "IV" → [4]; "b" → [2]; marks have none. */
  readonly parts: readonly number[];
  /** The numbering as a code: "2.10", "IV", "b"; "-" and "+" for marks. */
  readonly code: string;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "XIV" → 14; `null` when it is no Roman number as people write them (IIII and IC are none). */
export function parseRoman(text: string): number | null {
  if (!/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  let sum = 0;
  let previous = 0;
  for (const letter of [...text].reverse()) {
    const digit = romanDigits[letter]!;
    sum += digit < previous ? -digit : digit;
    previous = Math.max(previous, digit);
  }
  return sum;
}

function numbering(style: Numbering['style'], parts: readonly number[], code: string): Numbering {
  return { style, parts, code };
}

/** Reads a cell that holds nothing but a numbering; `null` when it is none. "I" reads as Roman, "C" and "D" as letters. */
export function readNumbering(text: string): Numbering | null {
  const trimmed = text.trim();
  if (trimmed.length > 12) return null;
  const marked = /^\(?([^()]+?)\)?[.:)]?$/.exec(trimmed);
  const core = marked ? marked[1]!.trim() : trimmed;
  if (/^[-–—_*•]$/.test(core)) return numbering('dash', [], '-');
  if (core === '+') return numbering('plus', [], '+');
  if (/^\d{1,3}(?:\.\d{1,3}){0,4}$/.test(core)) return numbering('number', core.split('.').map(Number), core);
  const roman = parseRoman(core);
  if (roman !== null && core !== 'C' && core !== 'L' && core !== 'D') return numbering('roman', [roman], core);
  if (/^[A-HK-NP-T]$/.test(core)) return numbering('letter', [core.charCodeAt(0) - 64], core);
  if (/^[a-zđ]$/.test(core)) return numbering('small-letter', [core === 'đ' ? 4.5 : core.charCodeAt(0) - 96], core);
  return null;
}

/** Splits a numbering glued to its text: "8.1. Có điểm …" → code 8.1 and the rest; `null` when there is none. */
export function splitNumbering(text: string): { numbering: Numbering; rest: string } | null {
  const trimmed = text.trimStart();
  const match =
    /^(\(?\d{1,3}(?:\.\d{1,3})+[.):]?)\s+(\S.*)$/s.exec(trimmed) ??
    /^(\(?(?:\d{1,3}|[IVXL]{1,6}|[A-H]|[a-zđ])[.):])\s*(\S.*)$/s.exec(trimmed) ??
    /^([-–—_+*•])\s*(\S.*)$/s.exec(trimmed);
  if (!match) return null;
  const numbering = readNumbering(match[1]!);
  return numbering && { numbering, rest: match[2]!.trim() };
}
