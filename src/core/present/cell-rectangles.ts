import type { Box } from '../snapshot/snapshot';

/** Cells gathered into runs along their column, then runs of equal rows side by side joined; in reading order. */
export function cellRectangles(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Box[] {
  const down: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = down.at(-1);
    if (last && last.left === column && last.bottom === row - 1) last.bottom = row;
    else down.push({ top: row, left: column, bottom: row, right: column });
  }
  const across: typeof down = [];
  for (const run of down.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = across.at(-1);
    if (last && last.top === run.top && last.bottom === run.bottom && last.right === run.left - 1)
      last.right = run.right;
    else across.push(run);
  }
  return across.sort((a, b) => a.top - b.top || a.left - b.left);
}
