import type { CellSnapshot, WorkbookSnapshot } from './snapshot';

/**
 * A snapshot of cells that were copied from Excel or from a table in Word and arrive as text: a tab between cells, a line
 * for each row. As Excel writes it, a cell with a line break, a tab or a quote in it stands in quotes, its own quotes
 * doubled. Takes any text; what is no such cell is taken as it stands.
 */
export function snapshotOfPastedCells(text: string): WorkbookSnapshot {
  const cells: CellSnapshot[] = [];
  let [row, column, at] = [1, 1, 0];
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : null;
    const end = quoted?.end ?? endOfCell(text, at);
    const written = (quoted?.value ?? text.slice(at, end)).trim();
    if (written !== '') cells.push({ row, column, value: valueOf(written), ...plain });
    if (text[end] === '\t') column++;
    else [row, column] = [row + 1, 1];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return { version: 1, has: ['values'], date1904: false, sheets: [{ ...sheet, cells }] };
}

/**
 * Whole numbers and short decimals as Excel held them: the indicator 1.1, held as a number, arrives as "1,1". What might be
 * thousands, or a text as it was typed, stays text.
 */
function valueOf(written: string): string | number {
  return /^(?:0|[1-9]\d{0,8}|\d{1,3},\d?[1-9])$/.test(written) ? Number(written.replace(',', '.')) : written;
}

const plain = { format: 'General', formula: null, font: null, bold: false } as const;

const sheet = {
  name: 'Bảng dán',
  visibility: 'visible',
  unreadable: null,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
} as const;

const separators = /[\t\r\n]/g;

/** Where the next tab, line break or the end of the text is. */
function endOfCell(text: string, from: number): number {
  separators.lastIndex = from;
  return separators.exec(text)?.index ?? text.length;
}

/** `null` where the opening quote is not closed at the end of a cell: then it belongs to the text. */
function quotedCell(text: string, from: number): { readonly value: string; readonly end: number } | null {
  let close = from + 1;
  for (;;) {
    close = text.indexOf('"', close);
    if (close < 0) return null;
    if (text[close + 1] !== '"') break;
    close += 2;
  }
  const end = close + 1;
  if (end < text.length && endOfCell(text, end) !== end) return null;
  return { value: text.slice(from + 1, close).replaceAll('""', '"'), end };
}
