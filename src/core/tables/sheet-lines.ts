import type { SheetGrid } from '../snapshot/sheet-grid';
import type { Box, CellSnapshot } from '../snapshot/snapshot';
import { isCellError } from '../snapshot/snapshot';
import { isDateFormat } from '../values/shown-text';

/** One used cell as the recogniser looks at it: its text, what it is, and how far a merge carries it. */
export interface Token {
  readonly cell: CellSnapshot;
  readonly row: number;
  readonly column: number;
  /** Trimmed text in composed letters; numbers as JavaScript writes them. */
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'error';
  /** The merge it stands in, else its own cell. */
  readonly box: Box;
}

/** A row of the sheet with something in it, tokens left to right. */
export interface Line {
  readonly row: number;
  readonly tokens: readonly Token[];
}

/** The lines of a sheet, blank rows and blank cells absent. */
export interface Lines {
  /** The rows with something in them, ascending. In a part of a sheet some of them may hold nothing. */
  readonly rows: readonly number[];
  get(row: number): Line | undefined;
}

export function readLines(grid: SheetGrid): Lines {
  const lines = new Map<number, Line>();
  for (const [row, cells] of grid.rows) {
    const tokens = [...cells.values()].flatMap((cell) => tokenOf(grid, cell) ?? []);
    if (tokens.length > 0) lines.set(row, { row, tokens: tokens.sort((a, b) => a.column - b.column) });
  }
  return { rows: [...lines.keys()].sort((a, b) => a - b), get: (row) => lines.get(row) };
}

function tokenOf(grid: SheetGrid, cell: CellSnapshot): Token | null {
  const { row, column } = cell;
  const read = readValue(cell);
  if (!read) return null;
  const box = grid.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  return { cell, row, column, ...read, box };
}

function readValue({ value, formula, format }: CellSnapshot): Pick<Token, 'text' | 'kind'> | null {
  if (value === null) return formula === null ? null : { text: '', kind: 'number' };
  if (isCellError(value)) return { text: value.error, kind: 'error' };
  if (typeof value === 'number')
    return { text: String(value), kind: isDateFormat(format) ? 'date' : 'number' };
  const text = String(value).normalize('NFC').trim();
  return text === '' ? null : { text, kind: 'text' };
}

/** The same lines between two columns, edges included. */
export function linesWithin(lines: Lines, left: number, right: number): Lines {
  const cut = new Map<number, Line | undefined>();
  return {
    rows: lines.rows,
    get(row) {
      if (!cut.has(row)) {
        const tokens = tokensWithin(lines.get(row), left, right);
        cut.set(row, tokens.length > 0 ? { row, tokens } : undefined);
      }
      return cut.get(row);
    },
  };
}

export function tokenAt(line: Line | undefined, column: number): Token | undefined {
  const token = line?.tokens[firstFrom(line.tokens, column)];
  return token?.column === column ? token : undefined;
}

/** The tokens of a line between two columns, edges included. */
export function tokensWithin(line: Line | undefined, left: number, right: number): readonly Token[] {
  return line?.tokens.slice(firstFrom(line.tokens, left), firstFrom(line.tokens, right + 1)) ?? [];
}

/** The index of the first token at a column or to its right; lines may be 16,384 tokens wide. */
function firstFrom(tokens: readonly Token[], column: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.column < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A year typed as a number heads columns and names rows; it is no figure. */
export function isYear(token: Token): boolean {
  return /^(?:19|20)\d{2}$/.test(token.text);
}

/** A number other than a year or a date. */
export function isFigure(token: Token): boolean {
  return token.kind === 'number' && !isYear(token);
}

/** Digits only, stored as a number or as text. */
export function isDigits({ text }: Token): boolean {
  return /^-?\d[\d.,]*%?$/.test(text);
}
