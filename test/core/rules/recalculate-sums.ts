import { insideBox } from '../../../src/core/snapshot/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { readSumFormula } from '../../../src/core/values/sum-formula';

/** Sums over sums over sums: more levels than any biểu has. */
const passes = 6;

/** Gives every plain sum the result it has now, as Excel does after an edit. Other formulas keep theirs. */
export function recalculateSums(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  let current = snapshot;
  for (let pass = 0; pass < passes; pass++) {
    const before = current;
    current = { ...before, sheets: before.sheets.map((sheet) => recalculateSheet(sheet, before)) };
  }
  return current;
}

function recalculateSheet(sheet: SheetSnapshot, workbook: WorkbookSnapshot): SheetSnapshot {
  return { ...sheet, cells: sheet.cells.map((cell) => recalculateCell(cell, sheet, workbook)) };
}

function recalculateCell(
  cell: CellSnapshot,
  sheet: SheetSnapshot,
  { sheets }: WorkbookSnapshot,
): CellSnapshot {
  const formula = cell.formula === null ? null : readSumFormula(cell.formula);
  if (!formula) return cell;
  let sum = 0;
  for (const { sheet: name, box } of formula.cells) {
    const summed = name === null ? sheet : sheets.find((one) => one.name === name);
    for (const { row, column, value } of summed?.cells ?? []) {
      if (typeof value === 'number' && insideBox(box, row, column)) sum += value;
    }
  }
  return { ...cell, value: Number(sum.toPrecision(15)) };
}
