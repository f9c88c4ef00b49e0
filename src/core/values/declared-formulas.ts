import type { Interval } from './figure';
import { fold } from './fold';
import { divideIntervals, multiplyIntervals, scaleInterval, sumIntervals } from './intervals';

/**
 * How a column is computed, as the row of column numbers says it: "(5)=(3)+(4)", "7=6/5×100", "E = 1 đến 2". Columns go
 * by what that row calls them, "5" or "e". A percent sign only says how the result is shown and is left out.
 */
export type DeclaredFormula =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  /** All the columns from one to another, added up. */
  | { readonly kind: 'range'; readonly names: readonly string[] }
  | {
      readonly kind: '+' | '-' | '*' | '/';
      readonly left: DeclaredFormula;
      readonly right: DeclaredFormula;
    };

export interface ColumnDeclaration {
  readonly name: string;
  /** `null` where the column is only numbered, or the formula cannot be read. */
  readonly formula: DeclaredFormula | null;
  /** It says how the column is computed, readable or not. */
  readonly isComputed: boolean;
}

/** The row of column numbers holds nothing longer. */
const longest = 120;

const nameOf = /^[([]?-?([a-z]|\d{1,2})[)\]]?$/;

/** Reads one cell of the row of column numbers; `null` when it numbers nothing. */
export function readColumnDeclaration(text: string): ColumnDeclaration | null {
  if (text.length > longest) return null;
  const [left, ...rest] = withoutFrame(squeeze(fold(text))).split('=');
  const name = nameOf.exec(left!)?.[1];
  if (name === undefined || rest.length > 1) return null;
  const [right] = rest;
  return {
    name,
    formula: right === undefined ? null : parseFormula(right),
    isComputed: right !== undefined,
  };
}

/** Without the spaces and the word "cột"; what leads from one column to another stays apart from their letters. */
function squeeze(folded: string): string {
  return folded.replace(/\b(?:den|toi)\b/g, '→').replace(/\bcot\b|\s/g, '');
}

/** "(5=3+4)" without its brackets; those of "(5)=(3)+(4)" stay. */
function withoutFrame(text: string): string {
  const framed = /^[([](-?\w{1,2}=.*)[)\]]$/.exec(text);
  return framed ? framed[1]! : text;
}

const tokenPattern = /\d+|[a-z]+|->|\.{2,}|[-+*/:÷×·–−→…()[\]%]/y;

const operators: Readonly<Record<string, '+' | '-' | '*' | '/'>> = {
  ...{ '+': '+', '-': '-', '–': '-', '−': '-' },
  ...{ '*': '*', '×': '*', x: '*', '·': '*', '/': '/', ':': '/', '÷': '/' },
};
const upTo: ReadonlySet<string> = new Set(['den', 'toi', '->', '→', '…', '..', '...', '....']);
/** Words that lead to a list of columns and change nothing: "tổng từ 3 đến 6". */
const leading = /^(?:tong)?(?:cac)?(?:tu)?(?=[\d([])/;

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const match = tokenPattern.exec(text);
    if (!match) return null;
    if (match[0] !== '%') tokens.push(match[0]);
  }
  return tokens;
}

function parseFormula(text: string): DeclaredFormula | null {
  const tokens = tokensOf(text.replace(leading, '').replace(/^\+|\(%\)|[.;,]$/g, ''));
  if (!tokens) return null;
  const reader: Reader = { tokens, at: 0 };
  const formula = readSum(reader);
  return formula && reader.at === tokens.length && columnsIn(formula).length > 0 ? formula : null;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function readSum(reader: Reader): DeclaredFormula | null {
  return readChain(reader, readProduct, ['+', '-']);
}

function readProduct(reader: Reader): DeclaredFormula | null {
  return readChain(reader, readOperand, ['*', '/']);
}

type Operator = '+' | '-' | '*' | '/';

/** Operands joined by operators of one rank, from left to right. "1+…+4" is a range. */
function readChain(
  reader: Reader,
  readOne: (reader: Reader) => DeclaredFormula | null,
  rank: readonly Operator[],
): DeclaredFormula | null {
  let left = readOne(reader);
  for (;;) {
    const operator = operators[reader.tokens[reader.at] ?? ''];
    if (!left || !operator || !rank.includes(operator)) return left;
    reader.at += 1;
    const isRange = operator === '+' && upTo.has(reader.tokens[reader.at] ?? '');
    if (isRange) reader.at += reader.tokens[reader.at + 1] === '+' ? 2 : 1;
    const right = readOne(reader);
    if (!right) return null;
    left = isRange ? withRange(left, right) : { kind: operator, left, right };
  }
}

function readOperand(reader: Reader): DeclaredFormula | null {
  const operand = readPrimary(reader);
  if (operand?.kind !== 'column' || !upTo.has(reader.tokens[reader.at] ?? '')) return operand;
  reader.at += 1;
  const last = readPrimary(reader);
  return last && rangeOf(operand, last);
}

function readPrimary(reader: Reader): DeclaredFormula | null {
  const token = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  if (token === '(' || token === '[') {
    const inner = readSum(reader);
    const closing = reader.tokens[reader.at];
    reader.at += 1;
    return closing === ')' || closing === ']' ? inner : null;
  }
  if (/^\d{1,2}$/.test(token) || /^[a-z]$/.test(token)) return { kind: 'column', name: token };
  // No table has so many columns: it scales the result.
  return /^10{2,6}$/.test(token) ? { kind: 'number', value: Number(token) } : null;
}

/** The chain so far with its last column widened to a range. */
function withRange(left: DeclaredFormula, last: DeclaredFormula): DeclaredFormula | null {
  if (left.kind === 'column') return rangeOf(left, last);
  if (left.kind !== '+') return null;
  const right = rangeOf(left.right, last);
  return right && { ...left, right };
}

function rangeOf(first: DeclaredFormula, last: DeclaredFormula): DeclaredFormula | null {
  if (first.kind !== 'column' || last.kind !== 'column') return null;
  const names = namesBetween(first.name, last.name);
  return names.length < 2 ? null : { kind: 'range', names };
}

function namesBetween(first: string, last: string): readonly string[] {
  const areLetters = /[a-z]/.test(first);
  if (areLetters !== /[a-z]/.test(last)) return [];
  const [from, to] = areLetters ? [first.charCodeAt(0), last.charCodeAt(0)] : [Number(first), Number(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) =>
    areLetters ? String.fromCharCode(from + i) : String(from + i),
  );
}

/** The names of the columns in a formula, in reading order, each as often as it stands there. */
export function columnsIn(formula: DeclaredFormula): readonly string[] {
  switch (formula.kind) {
    case 'column':
      return [formula.name];
    case 'number':
      return [];
    case 'range':
      return formula.names;
    default:
      return [...columnsIn(formula.left), ...columnsIn(formula.right)];
  }
}

export interface SignedColumn {
  readonly name: string;
  readonly sign: 1 | -1;
}

/** What a formula of nothing but "+" and "-" adds and takes away; `null` for every other one. */
export function signedColumns(formula: DeclaredFormula, sign: 1 | -1 = 1): readonly SignedColumn[] | null {
  if (formula.kind === 'column' || formula.kind === 'range') {
    return columnsIn(formula).map((name) => ({ name, sign }));
  }
  if (formula.kind !== '+' && formula.kind !== '-') return null;
  const opposite = sign === 1 ? -1 : 1;
  const left = signedColumns(formula.left, sign);
  const right = signedColumns(formula.right, formula.kind === '+' ? sign : opposite);
  return left && right && [...left, ...right];
}

/** What a formula gives for the figures of one row; `null` where a figure is missing or a divisor may be zero. */
export function evaluateDeclared(
  formula: DeclaredFormula,
  at: (name: string) => Interval | null,
): Interval | null {
  if (formula.kind === 'number') return { low: formula.value, high: formula.value };
  if (formula.kind === 'column') return at(formula.name);
  if (formula.kind === 'range') {
    const intervals = formula.names.map(at);
    return intervals.every((one) => one !== null) ? sumIntervals(intervals) : null;
  }
  const left = evaluateDeclared(formula.left, at);
  const right = evaluateDeclared(formula.right, at);
  if (!left || !right) return null;
  switch (formula.kind) {
    case '+':
      return sumIntervals([left, right]);
    case '-':
      return sumIntervals([left, scaleInterval(right, -1)]);
    case '*':
      return multiplyIntervals(left, right);
    case '/':
      return divideIntervals(left, right);
  }
}

/** The formula in Excel's writing, each column as the cell that stands for it. */
export function writeDeclared(formula: DeclaredFormula, cellOf: (name: string) => string): string {
  if (formula.kind === 'number') return String(formula.value);
  if (formula.kind === 'column') return cellOf(formula.name);
  if (formula.kind === 'range') return `(${formula.names.map(cellOf).join('+')})`;
  const { kind, left, right } = formula;
  const isInBrackets = (one: DeclaredFormula) => one.kind === '+' || one.kind === '-';
  const write = (one: DeclaredFormula, brackets: boolean) =>
    brackets ? `(${writeDeclared(one, cellOf)})` : writeDeclared(one, cellOf);
  const isProduct = kind === '*' || kind === '/';
  return [
    write(left, isProduct && isInBrackets(left)),
    kind,
    write(right, isInBrackets(right) || (isProduct && !isLeaf(right))),
  ].join('');
}

function isLeaf({ kind }: DeclaredFormula): boolean {
  return kind === 'column' || kind === 'number' || kind === 'range';
}
