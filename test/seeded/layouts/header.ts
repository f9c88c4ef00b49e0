import type { Paper } from '../paper/paper';
import type { Random } from '../random';

/** The labels over one column, from the top down. */
export type Path = readonly string[];

/**
 * Draws the labels of the columns over as many rows as the longest path has, and says how many these are. A label shared by
 * neighbours stands once, over all of them; a short path stands over all rows.
 */
export function drawHeader(paper: Paper, random: Random, top: number, paths: readonly Path[]): number {
  const depth = Math.max(...paths.map((path) => path.length));
  const merged = depth === 1 || random.chance(0.85);
  paths.forEach((path, i) => {
    path.forEach((label, level) => {
      if (i > 0 && sharesLabel(paths[i - 1]!, path, level)) return;
      let last = i;
      while (last + 1 < paths.length && sharesLabel(path, paths[last + 1]!, level)) last++;
      paper.put(top + level, i + 1, label, { bold: true });
      const bottom = level === path.length - 1 ? depth - 1 : level;
      if (merged) paper.merge(top + level, i + 1, top + bottom, last + 1);
    });
  });
  return depth;
}

/** Two columns stand under one label when all labels above it are shared too, and it is not the last of either. */
function sharesLabel(left: Path, right: Path, level: number): boolean {
  if (level >= left.length - 1 || level >= right.length - 1) return false;
  return left.slice(0, level + 1).every((label, i) => label === right[i]);
}
