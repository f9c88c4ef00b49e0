import type { FormCell } from './sheet-form';
import { countLines } from './text-lines';

const pointsPerLine = 15.75;
const padding = 4;
/** Excel allows no more. */
const highest = 409;

/** Rows high enough for their wrapped texts, in points: no program makes them so by itself when it opens a file. */
export function fittingHeights(
  cells: readonly FormCell[],
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, value } of cells) {
    const own = typeof value === 'string' ? countLines(value, widths[column - 1]!) : 1;
    lines.set(row, Math.max(lines.get(row) ?? 1, own));
  }
  return new Map([...lines].map(([row, count]) => [row, Math.min(highest, count * pointsPerLine + padding)]));
}
