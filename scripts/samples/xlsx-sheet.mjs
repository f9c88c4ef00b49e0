// @ts-check
import { cellAddress } from './cell-address.mjs';
import { page } from './page-breaks.mjs';
import { escapeXml } from './xml-text.mjs';

/**
 * @typedef {import('./xlsx-styles.mjs').Style} Style
 * @typedef {number | string | { error: string }} Value
 *
 * @typedef {object} Cell
 * @property {number} row
 * @property {number} column
 * @property {Style} style
 * @property {Value} [value] none for a cell that is only drawn; the cached result where there is a formula
 * @property {string} [formula] without "="
 *
 * @typedef {object} Sheet
 * @property {string} name
 * @property {readonly Cell[]} cells in reading order
 * @property {readonly number[]} widths of the columns, in characters
 * @property {ReadonlyMap<number, number>} heights of rows, in points
 * @property {readonly string[]} merges
 * @property {number} frozenRows
 * @property {readonly [number, number]} titleRows printed on every page
 * @property {readonly number[]} pageBreaks rows that begin a page
 * @property {string} footer
 *
 * @typedef {object} Registers what the sheets of a workbook share
 * @property {import('./xlsx-styles.mjs').StyleSheet} styles
 * @property {{ idOf(text: string): number }} strings
 * @property {boolean} selected the sheet shown when the workbook is opened
 */

/** @param {Value | undefined} value @param {string | undefined} formula @param {Registers['strings']} strings */
function contentOf(value, formula, strings) {
  const f = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  if (value === undefined) return { type: '', xml: f };
  if (typeof value === 'number') return { type: '', xml: `${f}<v>${value}</v>` };
  if (typeof value === 'object') return { type: ' t="e"', xml: `${f}<v>${escapeXml(value.error)}</v>` };
  if (formula !== undefined) return { type: ' t="str"', xml: `${f}<v>${escapeXml(value)}</v>` };
  return { type: ' t="s"', xml: `<v>${strings.idOf(value)}</v>` };
}

/** @param {Cell} cell @param {Registers} registers */
function cellXml(cell, { styles, strings }) {
  const { type, xml } = contentOf(cell.value, cell.formula, strings);
  const head = `<c r="${cellAddress(cell.row, cell.column)}" s="${styles.idOf(cell.style)}"${type}`;
  return xml === '' ? `${head}/>` : `${head}>${xml}</c>`;
}

/** @param {Sheet} sheet @param {Registers} registers */
function rowsXml(sheet, registers) {
  /** @type {Map<number, Cell[]>} */
  const rows = new Map();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .map(([row, cells]) => {
      const height = sheet.heights.get(row);
      const custom = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      return `<row r="${row}"${custom}>${cells.map((cell) => cellXml(cell, registers)).join('')}</row>`;
    })
    .join('');
}

/** @param {Sheet} sheet @param {boolean} selected */
function viewXml({ frozenRows }, selected) {
  const firstFree = `A${frozenRows + 1}`;
  return [
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    `<pane ySplit="${frozenRows}" topLeftCell="${firstFree}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${firstFree}" sqref="${firstFree}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

/** A4 landscape, one page wide and as many high as it takes. */
const pageXml = [
  '<printOptions horizontalCentered="1"/>',
  `<pageMargins left="${page.left}" right="${page.right}" top="${page.top}" bottom="${page.bottom}" header="0.3" footer="0.3"/>`,
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
].join('');

/** @param {readonly number[]} rows that begin a page; the file names the rows above */
function breaksXml(rows) {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}

/** One worksheet part; the elements stand in the order that the schema fixes. @param {Sheet} sheet @param {Registers} registers */
export function sheetXml(sheet, registers) {
  const lastRow = Math.max(...sheet.cells.map((cell) => cell.row));
  const columns = sheet.widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = sheet.merges.map((range) => `<mergeCell ref="${range}"/>`);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${cellAddress(lastRow, sheet.widths.length)}"/>`,
    viewXml(sheet, registers.selected),
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rowsXml(sheet, registers)}</sheetData>`,
    `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    pageXml,
    `<headerFooter><oddFooter>${escapeXml(sheet.footer)}</oddFooter></headerFooter>`,
    breaksXml(sheet.pageBreaks),
    '</worksheet>',
  ].join('');
}
