import type { Box } from './snapshot';

/** One cell of one sheet; rows and columns count from 1. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const maxRow = 1_048_576;
export const maxColumn = 16_384;

/** 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** "AB" → 28. The letters must be A–Z. */
export function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters) n = n * 26 + letter.charCodeAt(0) - 64;
  return n;
}

/** (12, 6) → "F12". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** "F12" or "$F$12" → { row: 12, column: 6 }; `null` when it is no address inside Excel's limits. */
export function parseCellAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const column = columnNumber(match[1]!);
  const row = Number(match[2]);
  return column <= maxColumn && row <= maxRow ? { row, column } : null;
}

/** A4:J82; a single cell is written without a colon. */
export function boxAddress(box: Box): string {
  const first = cellAddress(box.top, box.left);
  const last = cellAddress(box.bottom, box.right);
  return first === last ? first : `${first}:${last}`;
}

/** "A4:J82" → box; `null` when it is no range. */
export function parseBoxAddress(text: string): Box | null {
  const [first, last = first] = text.split(':');
  const from = parseCellAddress(first!);
  const to = parseCellAddress(last!);
  if (!from || !to || text.split(':').length > 2) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function insideBox(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}
