import { columnNumber } from '../../src/core/snapshot/address';
import type { Box, CellValue, WorkbookSnapshot } from '../../src/core/snapshot/snapshot';

/** What the simulated workbook holds: plain data, changed by the add-in's requests and by the "user" of a test. */
export interface WorkbookModel {
  readonly date1904: boolean;
  /** Opened to be read only: it can be changed, and saved under another name alone. */
  readOnly: boolean;
  /** Whether sheets can be neither added nor removed. */
  structureProtected: boolean;
  /** Without a printer, Excel refuses to set the paper. */
  hasPrinter: boolean;
  readonly sheets: SheetModel[];
  readonly customXmlParts: { readonly id: string; xml: string }[];
  activeSheet: SheetModel;
  /** Sheet and address, as Excel's name box would say it. */
  selection: string;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  protected: boolean;
  readonly cells: Map<number, CellModel>;
  readonly merges: Box[];
  readonly hiddenRows: readonly Run[];
  readonly hiddenColumns: readonly Run[];
  /** First is top priority. */
  readonly conditionalFormats: ConditionalFormatModel[];
  /** In points, by number; the ones that are not named have the usual width or height. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  frozenRows: number;
  /** What was set of the page to print, as Office.js names it. */
  readonly page: Record<string, unknown>;
}

export type Run = readonly [number, number];

export interface CellModel {
  value: CellValue;
  formula: string | null;
  format: string;
  font: string | null;
  bold: boolean;
  /** What of the look is no part of a snapshot: "italic", "size", "wrapText" and the like. */
  readonly look: Readonly<Record<string, unknown>>;
  /** "" when the cell has no fill. */
  fill: string;
  fontColor: string;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Box[];
  formula: string;
  fill: string;
  fontColor: string;
  /** Excel cannot read some rules that a user duplicated (office-js issue 6835); they answer with ItemNotFound. */
  readonly readable: boolean;
}

/** Cells are found by one number, so that a block of 50,000 is quick to answer. */
export const cellKey = (row: number, column: number) => row * 16_384 + column;
export const rowOfKey = (key: number) => Math.floor((key - 1) / 16_384);
export const columnOfKey = (key: number) => ((key - 1) % 16_384) + 1;

export function blankCell(): CellModel {
  return {
    value: '',
    formula: null,
    format: 'General',
    font: null,
    bold: false,
    look: {},
    fill: '',
    fontColor: '#000000',
  };
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export function blankSheet(id: string, name: string): SheetModel {
  return {
    ...{ id, name },
    visibility: 'Visible',
    protected: false,
    cells: new Map(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    conditionalFormats: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    page: {},
  };
}

export function workbookModel(snapshot: WorkbookSnapshot): WorkbookModel {
  const sheets = snapshot.sheets.map((sheet, i): SheetModel => ({
    ...blankSheet(`{00000000-0001-0000-${String(i).padStart(4, '0')}-000000000000}`, sheet.name),
    visibility: visibilities[sheet.visibility],
    cells: new Map(
      sheet.cells.map(({ row, column, ...cell }) => [cellKey(row, column), { ...blankCell(), ...cell }]),
    ),
    merges: [...sheet.merges],
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  }));
  const activeSheet = sheets.find((sheet) => sheet.visibility === 'Visible')!;
  const { date1904 } = snapshot;
  const selection = `${activeSheet.name}!A1`;
  const state = { readOnly: false, structureProtected: false, hasPrinter: true };
  return { date1904, ...state, sheets, customXmlParts: [], activeSheet, selection };
}

/** "A1:B2", "C", "A:C" or "3:8" → box; `null` when it is none of these. */
export function parseRange(address: string): Box | null {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/.exec(address.replaceAll('$', ''));
  if (!match || address === '') return null;
  const [, left, top, right = left, bottom = top] = match;
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined))
    return null;
  const columns = left === undefined ? [1, 16_384] : [columnNumber(left), columnNumber(right!)];
  const rows = top === undefined ? [1, 1_048_576] : [Number(top), Number(bottom)];
  return { top: rows[0]!, left: columns[0]!, bottom: rows[1]!, right: columns[1]! };
}
