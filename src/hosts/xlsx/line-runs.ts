/** First and last of some rows or columns in a row. */
export type LineRun = readonly [number, number];

/** The same rows or columns as the fewest runs, ascending. */
export function joinRuns(runs: readonly LineRun[]): LineRun[] {
  const joined: [number, number][] = [];
  for (const [first, last] of runs.toSorted((a, b) => a[0] - b[0])) {
    const open = joined.at(-1);
    if (open && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else joined.push([first, last]);
  }
  return joined;
}
