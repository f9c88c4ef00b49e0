import { cellAddress } from '../../../src/core/snapshot/address';
import type { Place } from '../paper/paper';

/** SUM over a run of cells, or a chain of "+" where the parts stand apart or the hand prefers it. */
export function sumFormula(parts: readonly Place[], chained: boolean): string {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const run = parts.every(
    ({ row, column }, i) =>
      (row === first.row + i && column === first.column) ||
      (column === first.column + i && row === first.row),
  );
  const addresses = parts.map(({ row, column }) => cellAddress(row, column));
  if (run && parts.length > 1 && !(chained && parts.length < 6)) {
    return `=SUM(${cellAddress(first.row, first.column)}:${cellAddress(last.row, last.column)})`;
  }
  return chained || parts.length < 3 ? `=${addresses.join('+')}` : `=SUM(${addresses.join(',')})`;
}
