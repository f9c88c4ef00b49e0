import { isColumnNumberRow } from './column-number-row';
import { deepestHeader, findHeaderEvidence, findNumberRow, isOutside, mergedDownTo } from './header-evidence';
import { roleOfLabel } from './header-words';
import { isUnitLabel } from './line-words';
import { readNumbering } from './remembered-readings';
import type { Line, Lines, Token } from './sheet-lines';
import { isDigits, isFigure, isYear, tokenAt, tokensWithin } from './sheet-lines';
import type { Evidence } from './table';

/** The header of one table: its label rows, the row that numbers its columns, and the columns it spans. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly columnNumberRow: number | null;
  readonly left: number;
  readonly right: number;
  readonly evidence: readonly Evidence[];
}

/** Finds the header that begins at this row, if one does. */
export function headerAt(lines: Lines, row: number): HeaderBlock | null {
  const line = lines.get(row)!;
  const evidence = findHeaderEvidence(lines, line);
  if (!evidence) return null;
  const rows = [...rowsAbove(lines, line), ...rowsFrom(lines, line)];
  const below = lines.get(rows.at(-1)! + 1);
  const numbers = below && isColumnNumberRow(below) ? below : null;
  const labels = rows
    .flatMap((header) => lines.get(header)?.tokens ?? [])
    .filter((token) => token.kind === 'text' || isYear(token));
  const left = labels.reduce((least, token) => Math.min(least, token.box.left), Infinity);
  const last = numbers?.row ?? rows.at(-1)!;
  const right = unbrokenRight(lines, left, [...labels, ...(numbers?.tokens ?? [])], last + 1);
  return {
    rows,
    columnNumberRow: numbers?.row ?? null,
    left,
    right: formRight(lines, rows, right, numbers),
    evidence,
  };
}

/**
 * How far to the right the labels reach without a blank column: what stands apart is somebody's side calculation. A column
 * whose label was forgotten is no gap when the rows under the header fill it.
 */
function unbrokenRight(lines: Lines, left: number, tokens: readonly Token[], firstBodyRow: number): number {
  let right = left;
  for (const token of [...tokens].sort((a, b) => a.box.left - b.box.left)) {
    const isNext =
      token.box.left <= right + 1 ||
      (token.box.left === right + 2 && isFilled(lines, right + 1, firstBodyRow));
    if (isNext) right = Math.max(right, token.box.right);
  }
  return right;
}

function isFilled(lines: Lines, column: number, firstRow: number): boolean {
  return [0, 1, 2, 3, 4].filter((step) => tokenAt(lines.get(firstRow + step), column)).length >= 3;
}

/** Behind a numbered "Ghi chú", columns without a number are somebody's working columns, no part of the form. */
function formRight(lines: Lines, rows: readonly number[], right: number, numbers: Line | null): number {
  const last = numbers?.tokens.at(-1);
  if (!last || last.box.right >= right) return right;
  const labels = rows.flatMap((row) => tokenAt(lines.get(row), last.column) ?? []);
  return labels.some(({ text }) => roleOfLabel(text) === 'note') ? last.box.right : right;
}

/** The rows of labels, from the first one down to the row before the column numbers or the body. */
function rowsFrom(lines: Lines, first: Line): readonly number[] {
  const numberRow = findNumberRow(lines, first);
  let last = numberRow === null ? mergedDownTo(first) : numberRow - 1;
  let right = first.tokens.at(-1)!.box.right;
  while (numberRow === null && last < first.row + deepestHeader) {
    const labels = headerLabels(lines, first, last + 1, right);
    if (!labels) break;
    right = Math.max(right, labels.at(-1)!.box.right);
    last++;
  }
  return Array.from({ length: last - first.row + 1 }, (_, i) => first.row + i);
}

/** Rows of wider labels that may stand over the row that names the first columns. */
const mostRowsAbove = 3;

/** Wider labels typed above the row that names the first columns: "Năm 2024" over two of them. */
function rowsAbove(lines: Lines, first: Line): readonly number[] {
  const rows: number[] = [];
  for (let row = first.row - 1; row >= first.row - mostRowsAbove; row--) {
    const line = lines.get(row);
    if (!line || !standsOver(line, first)) break;
    rows.unshift(row);
  }
  return rows;
}

/** Whether a row holds labels over some columns of the row below, none of them over its first two. */
function standsOver({ tokens }: Line, first: Line): boolean {
  const labelColumn = first.tokens[1]!.column;
  const right = first.tokens.at(-1)!.box.right;
  const isLabel = (token: Token) =>
    token.column > labelColumn &&
    token.box.right <= right &&
    token.text.length <= 80 &&
    !isFigure(token) &&
    !isOutside(token.text);
  if (!tokens.every(isLabel) || tokens.some(({ text }) => text.startsWith('(') || isUnitLabel(text)))
    return false;
  const [only] = tokens;
  return tokens.length > 1 || isWider(only!, first) || isUpperHalf(only!, first);
}

/** Over several columns, and not just over one merged label as wide as itself. */
function isWider({ box }: Token, below: Line): boolean {
  const under = tokenAt(below, box.left);
  return box.right > box.left && under?.box.right !== box.right;
}

/** A label typed over two rows: the lower half alone ("năm 2024") names nothing. */
function isUpperHalf({ column, text }: Token, below: Line): boolean {
  const under = tokenAt(below, column);
  return under !== undefined && text.length <= 40 && roleOfLabel(under.text) === null;
}

/**
 * The labels of a row that still belongs to the header: nothing else, under labels, and no sign of a first item; `null` for
 * any other row. A wide label typed once in the rows above does not say how far to the right they reach.
 */
function headerLabels(lines: Lines, first: Line, row: number, right: number): readonly Token[] | null {
  const line = lines.get(row);
  if (!line || isColumnNumberRow(line)) return null;
  const { left } = first.tokens[0]!.box;
  const whole = tokensWithin(line, left, Infinity);
  const tokens = whole.every(isHeaderLabel) ? whole : tokensWithin(line, left, right);
  return tokens.length > 0 && tokens.every(isHeaderLabel) && areBelow(first, line, tokens) ? tokens : null;
}

function areBelow(first: Line, line: Line, tokens: readonly Token[]): boolean {
  const [indexLabel, itemLabel] = first.tokens;
  const hasIndex = roleOfLabel(indexLabel!.text) === 'index';
  const index = tokenAt(line, indexLabel!.column);
  if (index && (hasIndex || readNumbering(index.text))) return false;
  if (hasIndex && tokens[0]!.column < itemLabel!.box.left) return false;
  const underItem = tokenAt(line, hasIndex ? itemLabel!.column : indexLabel!.column);
  return (!index && !underItem) || endsLabels(tokens);
}

function isHeaderLabel(token: Token): boolean {
  return isYear(token) || (token.kind === 'text' && token.text.length <= 100 && !isDigits(token));
}

/** The lower halves of labels typed over two rows: "Số / TT", "Mức / yêu cầu". */
function endsLabels(tokens: readonly Token[]): boolean {
  const endings = tokens.filter(({ text }) => /^[\p{Ll}(]/u.test(text)).length;
  return tokens.length >= 3 && (roleOfLabel(tokens[0]!.text) === 'index' || endings * 2 >= tokens.length);
}
