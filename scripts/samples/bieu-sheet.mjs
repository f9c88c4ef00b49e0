// @ts-check
import { cellAddress, columnLetters, columnNumber, parseRange } from './cell-address.mjs';
import { formulaValue } from './formula-value.mjs';
import { pageBreaks } from './page-breaks.mjs';
import { countLines } from './text-lines.mjs';
import { normalFont } from './xlsx-styles.mjs';

/**
 * @typedef {import('./xlsx-sheet.mjs').Cell} Cell
 * @typedef {import('./xlsx-sheet.mjs').Sheet} Sheet
 * @typedef {import('./xlsx-sheet.mjs').Value} Value
 * @typedef {import('./xlsx-styles.mjs').Style} Style
 */

const pixelsPerCharacter = 8;
const charactersPerIndent = 1.25;
const cellPadding = 8;
const pointsPerLine = 15.75;
const rowPadding = 3;
const defaultHeight = 15.75;
const footer =
  '&L&"Times New Roman,Italic"&10Số liệu minh họa&R&"Times New Roman,Regular"&10&A - Trang &P/&N';

/** One biểu being drawn. Columns are named by their letters, rows by number or, once marked, by what stands in them. */
export class BieuSheet {
  /** @type {Map<string, Cell>} */
  #cells = new Map();
  /** @type {Map<string, string>} */
  #merges = new Map();
  /** @type {Map<number, number>} */
  #heights = new Map();
  /** @type {Map<string, number>} */
  #marks = new Map();
  /** @type {Set<number>} */
  #keptWithNext = new Set();

  /** @param {string} name @param {readonly number[]} widths of the columns, in characters */
  constructor(name, widths) {
    this.name = name;
    this.widths = widths;
    /** @type {[number, number]} the table's header, down to the column numbers */
    this.headerRows = [1, 1];
  }

  get lastColumn() {
    return columnLetters(this.widths.length);
  }

  /**
   * Draws a cell, or a merged range of them ("A7:B7"), with a content in its first cell. Text that starts with "=" is a formula.
   *
   * @param {string} range
   * @param {Value | undefined} content
   * @param {Style} style
   */
  put(range, content, style) {
    const { top, left, bottom, right } = parseRange(range);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        this.#cells.set(cellAddress(row, column), { row, column, style });
      }
    }
    if (bottom > top || right > left) this.#merges.set(cellAddress(top, left), range);
    this.replace(cellAddress(top, left), content);
  }

  /** Writes another content into a drawn cell. @param {string} address @param {Value | undefined} content */
  replace(address, content) {
    const { row, column, style } = /** @type {Cell} */ (this.#cells.get(address));
    const isFormula = typeof content === 'string' && content.startsWith('=');
    this.#cells.set(address, {
      row,
      column,
      style,
      ...(isFormula ? { formula: content.slice(1) } : {}),
      ...(isFormula || content === undefined ? {} : { value: content }),
    });
  }

  /** Makes a row high enough for its wrapped texts; cells merged over several rows do not count. @param {number} row @param {number} [minimum] points */
  fitHeight(row, minimum = 0) {
    const lines = [...this.#cells.values()]
      .filter((cell) => cell.row === row)
      .map((cell) => this.#linesOf(cell));
    this.#heights.set(row, Math.max(minimum, Math.max(...lines) * pointsPerLine + rowPadding));
  }

  /** @param {number} row @param {number} points */
  setHeight(row, points) {
    this.#heights.set(row, points);
  }

  /** A page never ends after this row. @param {number} row */
  keepWithNext(row) {
    this.#keptWithNext.add(row);
  }

  /** Lets a row be found by what stands in it. @param {string} key @param {number} row */
  mark(key, row) {
    this.#marks.set(key, row);
  }

  /** The address of a cell by its row's mark. @param {string} column @param {string} key */
  addressOf(column, key) {
    const row = this.#marks.get(key);
    if (row === undefined) throw new RangeError(`${this.name}: no row "${key}"`);
    return column + row;
  }

  /** The sheet as it is written, every formula with its result. @returns {Sheet} */
  finish() {
    const cells = [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    const lastRow = Math.max(...cells.map((cell) => cell.row));
    const heights = Array.from({ length: lastRow }, (_, i) => this.#heights.get(i + 1) ?? defaultHeight);
    const keptWithNext = this.#keptWithNext;
    return {
      name: this.name,
      cells: cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, value: this.#valueAt(cell.row, cell.column) },
      ),
      widths: this.widths,
      heights: this.#heights,
      merges: [...this.#merges.values()],
      frozenRows: this.headerRows[1],
      titleRows: this.headerRows,
      pageBreaks: pageBreaks({ widths: this.widths, heights, titleRows: this.headerRows, keptWithNext }),
      footer,
    };
  }

  /** @param {number} row @param {number} column @returns {Value | undefined} */
  #valueAt(row, column) {
    const cell = this.#cells.get(cellAddress(row, column));
    if (cell?.formula === undefined) return cell?.value;
    return formulaValue(cell.formula, (r, c) => this.#valueAt(r, c));
  }

  /** @param {Cell} cell */
  #linesOf({ row, column, value, style }) {
    const address = cellAddress(row, column);
    const { bottom, right } = parseRange(this.#merges.get(address) ?? address);
    if (typeof value !== 'string' || !style.wrap || bottom > row) return 1;
    const characters = this.widths.slice(column - 1, right).reduce((sum, width) => sum + width, 0);
    const font = { size: style.size ?? normalFont.size, bold: style.bold ?? false };
    const width = (characters - (style.indent ?? 0) * charactersPerIndent) * pixelsPerCharacter - cellPadding;
    return countLines(value, width, font);
  }
}

/** The columns from one letter to another. @param {string} first @param {string} last */
export function columnsFrom(first, last) {
  const start = columnNumber(first);
  return Array.from({ length: columnNumber(last) - start + 1 }, (_, i) => columnLetters(start + i));
}
