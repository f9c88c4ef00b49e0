import { boxAddress } from '../../core/snapshot/address';
import type { CellSnapshot, CellValue } from '../../core/snapshot/snapshot';
import type { Block, Piece } from './cut-into-blocks';

export interface FontLook {
  readonly font: string | null;
  readonly bold: boolean;
}

/** For each row and column of a piece. */
export type FontGrid = readonly (readonly FontLook[])[];

const notRead: FontLook = { font: null, bold: false };

/** The cells of each piece of a block that hold something. One request, of pure reads. */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  block: Block,
): Promise<readonly PieceCells[]> {
  const ranges = block.map((piece) => rangeOf(sheets, piece).load('values,formulas,numberFormat,valueTypes'));
  await context.sync();
  return ranges.map((range, i) => ({ piece: block[i]!, cells: cellsOf(range, block[i]!) }));
}

export interface PieceCells {
  readonly piece: Piece;
  readonly cells: readonly CellSnapshot[];
}

/**
 * The fonts of each piece of a block. One request that Excel takes for a write: the user can no longer undo what was
 * done before.
 */
export async function readFonts(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  block: Block,
): Promise<readonly FontGrid[]> {
  const wanted = { format: { font: { name: true, bold: true } } };
  const answers = block.map((piece) => rangeOf(sheets, piece).getCellProperties(wanted));
  await context.sync();
  return answers.map(({ value }) =>
    value.map((row) =>
      row.map(({ format }) => ({ font: format?.font?.name ?? null, bold: format?.font?.bold === true })),
    ),
  );
}

/** Lays the fonts over the cells. */
export function withFonts({ piece, cells }: PieceCells, fonts: FontGrid): PieceCells {
  const { top, left } = piece.box;
  return {
    piece,
    cells: cells.map((cell) => ({ ...cell, ...fonts[cell.row - top]![cell.column - left]! })),
  };
}

function rangeOf(sheets: readonly Excel.Worksheet[], { sheet, box }: Piece): Excel.Range {
  return sheets[sheet]!.getRange(boxAddress(box));
}

function cellsOf(range: Excel.Range, { box }: Piece): CellSnapshot[] {
  // Every access to a property of the proxy is checked anew; once is enough.
  const { values, formulas, numberFormat, valueTypes } = range;
  const cells: CellSnapshot[] = [];
  for (const [i, row] of formulas.entries()) {
    for (const [j, content] of row.entries()) {
      if (content === '') continue;
      const value: unknown = values[i]![j];
      cells.push({
        row: box.top + i,
        column: box.left + j,
        value: valueOf(value, valueTypes[i]![j]!),
        format: String(numberFormat[i]![j]),
        formula: isFormula(content, value) ? content : null,
        ...notRead,
      });
    }
  }
  return cells;
}

/** A text that begins with "=" is its own value; no formula is. */
function isFormula(content: unknown, value: unknown): content is string {
  return typeof content === 'string' && content.startsWith('=') && content !== value;
}

function valueOf(value: unknown, type: string): CellValue {
  return type === 'Error' ? { error: String(value) } : (value as string | number | boolean);
}
