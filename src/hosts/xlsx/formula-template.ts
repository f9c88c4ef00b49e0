import { columnLetters, columnNumber, maxColumn, maxRow } from '../../core/snapshot/address';

/** A column or a row as a formula refers to it; an absolute one ("$") stays where it is when the formula is copied. */
interface Line {
  readonly kind: 'column' | 'row';
  readonly number: number;
  readonly isAbsolute: boolean;
}

/** A reference taken apart: A1 is a column and a row, B:D two columns, 3:5 two rows. */
type Reference = readonly Line[];

/** A formula taken apart into the references that move and the text between them. */
export type FormulaTemplate = readonly (string | Reference)[];

const cellReference = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const lineReference = /^(\$?)(?:([A-Z]{1,3})|([1-9]\d{0,6}))$/i;

/** What ends a word of a formula; any other character, "$", "." and the letters of every alphabet included, is in one. */
const delimiters = new Set(' \t\r\n+-*/^&=<>()%,;:{}"\'[]!@#|~');

/** Takes a formula apart. Quoted texts, sheet names, structured references and functions like LOG10( ) are text. */
export function parseFormulaTemplate(formula: string): FormulaTemplate {
  const parts: (string | Reference)[] = [];
  let at = 0;
  while (at < formula.length) {
    const end = endOfToken(formula, at);
    const token = formula.slice(at, end);
    const lines = formula[end] === ':' ? readLines(formula, token, end + 1) : null;
    parts.push(lines?.reference ?? (isName(formula, end) ? null : readCell(token)) ?? token);
    at = lines?.end ?? end;
  }
  return parts;
}

/** The formula as it reads so many rows further down and columns to the right; what leaves the sheet becomes #REF!. */
export function fillFormulaTemplate(template: FormulaTemplate, rows: number, columns: number): string {
  let formula = '';
  for (const part of template)
    formula += typeof part === 'string' ? part : writeReference(part, rows, columns);
  return formula;
}

function writeReference(reference: Reference, rows: number, columns: number): string {
  const [first, second] = reference.map((line) => writeLine(line, line.kind === 'row' ? rows : columns));
  if (!first || !second) return '#REF!';
  return reference[0]!.kind === reference[1]!.kind ? `${first}:${second}` : first + second;
}

/** "" when the line is no longer on the sheet. */
function writeLine({ kind, number, isAbsolute }: Line, offset: number): string {
  const moved = isAbsolute ? number : number + offset;
  if (moved < 1 || moved > (kind === 'row' ? maxRow : maxColumn)) return '';
  return (isAbsolute ? '$' : '') + (kind === 'row' ? String(moved) : columnLetters(moved));
}

function readCell(token: string): Reference | null {
  const match = cellReference.exec(token);
  return match && [columnLine(match[1]!, match[2]!), rowLine(match[3]!, match[4]!)];
}

/** "B:D" or "3:5", of which `first` is read and the rest begins at `start`. */
function readLines(
  formula: string,
  first: string,
  start: number,
): { reference: Reference; end: number } | null {
  const end = endOfToken(formula, start);
  const from = readLine(first);
  const to = readLine(formula.slice(start, end));
  return from && to && from.kind === to.kind && !isName(formula, end) ? { reference: [from, to], end } : null;
}

function readLine(token: string): Line | null {
  const match = lineReference.exec(token);
  if (!match) return null;
  const [, dollar, letters, digits] = match;
  return letters === undefined ? rowLine(dollar!, digits!) : columnLine(dollar!, letters);
}

function columnLine(dollar: string, letters: string): Line {
  return { kind: 'column', number: columnNumber(letters.toUpperCase()), isAbsolute: dollar !== '' };
}

function rowLine(dollar: string, digits: string): Line {
  return { kind: 'row', number: Number(digits), isAbsolute: dollar !== '' };
}

/** Before "(" a word is a function, before "!" a sheet, before "[" a table. */
function isName(formula: string, end: number): boolean {
  const next = formula[end];
  return next === '(' || next === '!' || next === '[';
}

/** The end of a word, of a quoted or bracketed stretch, or of one delimiter. */
function endOfToken(formula: string, start: number): number {
  const first = formula[start];
  if (first === '"' || first === "'") return endOfQuoted(formula, start, first);
  if (first === '[') return endOfBrackets(formula, start);
  let end = start;
  while (end < formula.length && !delimiters.has(formula[end]!)) end++;
  return Math.max(end, start + 1);
}

/** Inside quotes the quote itself is written twice; the two halves then read as two stretches in a row. */
function endOfQuoted(formula: string, start: number, quote: string): number {
  const end = formula.indexOf(quote, start + 1);
  return end < 0 ? formula.length : end + 1;
}

/** Structured references nest, and write a bracket that belongs to a heading after an apostrophe. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === '[') depth++;
    else if (formula[i] === ']' && --depth === 0) return i + 1;
  }
  return formula.length;
}
