import type { Run } from './workbook-model';

/** Whether rows (or columns) first to last are hidden: all, none, or `null` for some. */
export function hiddenIn(runs: readonly Run[], first: number, last: number): boolean | null {
  const hidden = runs.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, last) - Math.max(from, first) + 1),
    0,
  );
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}
