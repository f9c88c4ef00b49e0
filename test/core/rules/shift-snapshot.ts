import { columnLetters, columnNumber } from '../../../src/core/snapshot/address';
import type { Box, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';

/**
 * The same workbook with everything `rows` lower and `columns` further right, as if rows and columns had been inserted
 * above and before: what a rule says must move with it and not change.
 */
export function shiftSnapshot(snapshot: WorkbookSnapshot, rows: number, columns: number): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => shiftSheet(sheet, rows, columns)) };
}

function shiftSheet(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  const shiftBox = (box: Box): Box => ({
    top: box.top + rows,
    bottom: box.bottom + rows,
    left: box.left + columns,
    right: box.right + columns,
  });
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      row: cell.row + rows,
      column: cell.column + columns,
      formula: cell.formula === null ? null : shiftFormula(cell.formula, rows, columns),
    })),
    merges: sheet.merges.map(shiftBox),
    hiddenRows: sheet.hiddenRows.map(([first, last]) => [first + rows, last + rows] as const),
    hiddenColumns: sheet.hiddenColumns.map(([first, last]) => [first + columns, last + columns] as const),
  };
}

// What must be left alone comes first: texts, references into other workbooks, quoted sheet names, function names.
const token =
  /"(?:[^"]|"")*"|'[^'[]*\[[^']*'![$A-Z0-9:]+|\[[^[\]]*\][^!\s[]*![$A-Z0-9:]+|'[^']*'|(?<![\p{L}\d_.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\d_.(!])/gu;

/** Moves every reference of a formula, `$` or not, as inserting rows and columns does. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const letters = (text: string) => columnLetters(columnNumber(text) + columns);
  const number = (text: string) => String(Number(text) + rows);
  return formula.replace(token, (whole: string, ...found: (string | undefined)[]) => {
    const [c$, c, r$, r, from$, from, to$, to, top$, top, bottom$, bottom] = found;
    if (c !== undefined) return `${c$}${letters(c)}${r$}${number(r!)}`;
    if (from !== undefined) return `${from$}${letters(from)}:${to$}${letters(to!)}`;
    if (top !== undefined) return `${top$}${number(top)}:${bottom$}${number(bottom!)}`;
    return whole;
  });
}
