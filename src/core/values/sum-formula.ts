import { boxAddress, parseBoxAddress } from '../snapshot/address';
import type { Box } from '../snapshot/snapshot';

/** Cells that a formula adds up. */
export interface SummedCells {
  /** The sheet named in the reference; `null` for the formula's own. */
  readonly sheet: string | null;
  readonly box: Box;
}

export interface SumFormula {
  /** One entry per reference, in reading order; a cell that is added twice stands in two boxes. */
  readonly cells: readonly SummedCells[];
}

type Sign = '+' | ',' | '(' | ')';
type Token =
  { readonly kind: Sign | 'SUM(' } | { readonly kind: 'cell' | 'range'; readonly cells: SummedCells };

const sign = /[+,()]/y;
const sumOpening = /SUM ?\(|SUBTOTAL ?\( ?(?:10)?9 ?,/iy;
/** [1] a quoted sheet name, [2] a plain one, [3] the cells; names of other workbooks hold brackets and do not match. */
const reference =
  /(?:'((?:[^'[\]:]|'')+)'!|([\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_.!(:])/iuy;

/**
 * Which cells a plain sum adds up: SUM(a,b:c,…), SUBTOTAL(9,…) and SUBTOTAL(109,…), chains of "+", and these in one
 * another. `null` for every other formula: it is not judged.
 */
export function readSumFormula(formula: string): SumFormula | null {
  const tokens = tokensOf(formula.replace(/^=\s*\+?/, ''));
  if (!tokens || !isSum(tokens)) return null;
  return { cells: tokens.flatMap((token) => ('cells' in token ? [token.cells] : [])) };
}

/** The formula as tokens; `null` when it holds anything but sums and references. */
function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  const matchHere = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  while (at < formula.length) {
    const blank = matchHere(/\s+/y);
    const match = blank ?? matchHere(sumOpening) ?? matchHere(reference) ?? matchHere(sign);
    if (!match) return null;
    if (!blank) {
      const token = match[3] === undefined ? tokenOfSign(match[0]) : tokenOfReference(match);
      if (!token) return null;
      tokens.push(token);
    }
    at += match[0].length;
  }
  return tokens;
}

function tokenOfSign(text: string): Token {
  return { kind: text.length === 1 ? (text as Sign) : 'SUM(' };
}

function tokenOfReference(match: RegExpExecArray): Token | null {
  const box = parseBoxAddress(match[3]!.toUpperCase());
  if (!box) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const isCell = box.top === box.bottom && box.left === box.right;
  return { kind: isCell ? 'cell' : 'range', cells: { sheet, box } };
}

/** Whether the tokens are operands and signs in turn, with every bracket closed and ranges only as arguments of a SUM. */
function isSum(tokens: readonly Token[]): boolean {
  const open: Token['kind'][] = [];
  let previous: Token['kind'] = '+';
  for (const { kind } of tokens) {
    const followsOperand = previous === 'cell' || previous === 'range' || previous === ')';
    const isOperator = kind === '+' || kind === ',' || kind === ')';
    if (followsOperand !== isOperator) return false;
    if (kind === '(' || kind === 'SUM(') open.push(kind);
    if (kind === ')' && open.pop() === undefined) return false;
    if (kind === ',' && open.at(-1) !== 'SUM(') return false;
    if (kind === 'range' && (previous === '+' || open.at(-1) !== 'SUM(')) return false;
    if (kind === '+' && previous === 'range') return false;
    previous = kind;
  }
  return open.length === 0 && previous !== '+' && previous !== ',';
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Excel's own limit of arguments. */
const mostArguments = 255;

/** Cells in reading order as boxes: each run down a column or along a row is one. */
export function runsOf(places: readonly Place[]): readonly Box[] {
  const runs: Box[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    const goesOn =
      last &&
      ((column === last.left && column === last.right && row === last.bottom + 1) ||
        (row === last.top && row === last.bottom && column === last.right + 1));
    if (goesOn) runs.pop();
    const { top, left } = goesOn ? last : { top: row, left: column };
    runs.push({ top, left, bottom: row, right: column });
  }
  return runs;
}

/** "=SUM(C5:C9,C12)" over cells in reading order; `null` when there are more runs than a SUM can take. */
export function writeSumFormula(places: readonly Place[]): string | null {
  const runs = runsOf(places);
  return runs.length > mostArguments ? null : `=SUM(${runs.map(boxAddress).join(',')})`;
}
