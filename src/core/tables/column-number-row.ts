import { fold } from '../values/fold';
import type { Line, Token } from './sheet-lines';

/** One cell of a column-number row: "(5)=(3)+(4)" → 5; letters count from A = 1. */
interface ColumnNumber {
  readonly isLetter: boolean;
  readonly number: number;
}

/** "(1)" typed without an apostrophe becomes the number -1. */
const columnNumber = /^[([]?(?:cot )?[([]?-?([a-z]|\d{1,2})[)\]]{0,2} ?(?:=.*)?$/;

function readColumnNumber(token: Token): ColumnNumber | null {
  if (token.kind === 'error' || token.text.length > 60) return null;
  const code = columnNumber.exec(fold(token.text))?.[1];
  if (code === undefined) return null;
  const isLetter = /[a-z]/.test(code);
  return { isLetter, number: isLetter ? code.charCodeAt(0) - 96 : Number(code) };
}

const verdicts = new WeakMap<Line, boolean>();

/**
 * Whether a line numbers the columns: "(1) (2) (3)=(1)+(2)", "A B 1 2 3=1+2", with repeats such as "(1)(2)(1)(3)", or in
 * another order than they stand. At least three cells, all of them column numbers, from 1 (or A) on without large gaps.
 */
export function isColumnNumberRow(line: Line): boolean {
  let verdict = verdicts.get(line);
  if (verdict === undefined) verdicts.set(line, (verdict = numbersColumns(line.tokens)));
  return verdict;
}

function numbersColumns(tokens: readonly Token[]): boolean {
  if (tokens.length < 3) return false;
  const read: ColumnNumber[] = [];
  for (const token of tokens) {
    const number = readColumnNumber(token);
    if (!number) return false;
    read.push(number);
  }
  const figures = read.filter(({ isLetter }) => !isLetter).map(({ number }) => number);
  if (figures.length === 0) return countsOn(read.map(({ number }) => number));
  return read[0]!.number === 1 && figures.length >= 2 && countsOn(figures);
}

/** From 1 to 3 on, nearly every number is there, and few stand twice: a row of data hardly ever does that. */
function countsOn(numbers: readonly number[]): boolean {
  const distinct = new Set(numbers);
  const low = Math.min(...distinct);
  const high = Math.max(...distinct);
  return low <= 3 && (high - low + 1) * 4 <= distinct.size * 5 && distinct.size * 3 >= numbers.length * 2;
}
