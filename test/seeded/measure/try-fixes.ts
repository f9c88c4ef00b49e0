import { parseBoxAddress } from '../../../src/core/snapshot/address';
import type { CleanWorkbook } from '../paper/clean-workbook';
import { copyWorkbook, snapshotOf } from '../paper/clean-workbook';
import type { Place, Read } from '../paper/paper';
import { add } from '../paper/paper';
import type { Found } from './checker';
import { applyFix, findIn } from './checker';

/** A fix that did not do what it promises. */
export interface BadFix {
  readonly found: Found;
  /** It no longer fits the cells, it leaves its finding, or it makes a new error or warning. */
  readonly how: 'stale' | 'stays' | 'harms';
  readonly harm: readonly Found[];
}

const keyOf = ({ rule, sheet, cell }: Found) => `${rule} ${sheet} ${cell}`;

/**
 * Applies the fix of each finding alone, reckons the formulas again, and checks again.
 * @param found all that was found before, by which new findings are known
 * @param opens the codes that may come true when the fault is mended
 */
export function tryFixes(
  workbook: CleanWorkbook,
  found: readonly Found[],
  chosen: readonly Found[],
  opens: readonly string[],
): { readonly tried: number; readonly bad: readonly BadFix[] } {
  const known = new Set(found.map(keyOf));
  const bad: BadFix[] = [];
  const fixable = chosen.filter(({ edits }) => edits !== null);
  for (const one of fixable) {
    const mended = mend(workbook, one);
    if (!mended) {
      bad.push({ found: one, how: 'stale', harm: [] });
      continue;
    }
    const after = findIn(mended);
    const harm = after.filter(
      (next) => next.severity !== 'info' && !known.has(keyOf(next)) && !opens.includes(next.rule),
    );
    if (after.some((next) => keyOf(next) === keyOf(one))) bad.push({ found: one, how: 'stays', harm });
    else if (harm.length > 0) bad.push({ found: one, how: 'harms', harm });
  }
  return { tried: fixable.length, bad };
}

/** The cells that "=SUM(C5:C8,C10)" or "=C5+C10" adds; `null` for any other formula. */
export function cellsOfSum(formula: string): readonly Place[] | null {
  const inner = /^=SUM\(([A-Z\d:,]+)\)$/.exec(formula)?.[1] ?? /^=([A-Z\d+]+)$/.exec(formula)?.[1];
  if (inner === undefined) return null;
  const boxes = inner.split(/[,+]/).map(parseBoxAddress);
  if (boxes.includes(null)) return null;
  return boxes.flatMap((box) => {
    const { top, left, bottom, right } = box!;
    return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => ({
      row: top + Math.floor(i / (right - left + 1)),
      column: left + (i % (right - left + 1)),
    }));
  });
}

/** The workbook as Excel would hold it after the edits; `null` when they do not fit. */
function mend(workbook: CleanWorkbook, { edits }: Found): CleanWorkbook | null {
  const applied = applyFix(snapshotOf(workbook), edits!);
  if (!applied) return null;
  const copy = copyWorkbook(workbook);
  for (const { sheet, row, column } of edits!) {
    const { paper } = copy.sheets.find((one) => one.paper.name === sheet)!;
    const written = applied.sheets
      .find(({ name }) => name === sheet)!
      .cells.find((cell) => cell.row === row && cell.column === column);
    const summed = written?.formula ? cellsOfSum(written.formula) : null;
    const derive = summed && ((read: Read) => add(summed.map(read)));
    paper.cells.delete(`${row},${column}`);
    if (written) {
      const { value, format, bold, formula } = written;
      paper.put(row, column, value, {
        format,
        bold,
        formula,
        derive,
        ...(written.font && { font: written.font }),
      });
    }
  }
  for (const { paper } of copy.sheets) paper.recalculate();
  return copy;
}
