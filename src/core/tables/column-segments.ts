import { roleOfLabel } from './header-words';
import type { Lines, Token } from './sheet-lines';

/** Columns that may hold one table, edges included. */
export interface ColumnSegment {
  readonly left: number;
  readonly right: number;
}

/** How many rows down a column must stay empty to separate what stands beside it. */
const gapDepth = 12;

/**
 * The columns of a row in runs, as tables stand beside each other: cut at a column that stays empty in the rows below,
 * and where the label of a running number comes a second time. The outer runs reach to the edges of the sheet.
 */
export function columnSegments(lines: Lines, row: number): readonly ColumnSegment[] {
  const { tokens } = lines.get(row)!;
  const starts = [1, ...cutsBetween(lines, row, tokens)];
  return starts.map((left, i) => ({ left, right: (starts[i + 1] ?? Infinity) - 1 }));
}

function cutsBetween(lines: Lines, row: number, tokens: readonly Token[]): readonly number[] {
  const cuts: number[] = [];
  let indexes = 0;
  let occupied: readonly Span[] | null = null;
  let run = 0;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const isIndex = roleOfLabel(token.text) === 'index';
    if (isIndex) indexes++;
    if (!before) return;
    if (isIndex && indexes > 1) cuts.push(token.column);
    else if (token.column > before.box.right + 1) {
      occupied ??= occupiedSpans(lines, row);
      while (occupied[run]!.right <= before.box.right) run++;
      // Cut where no run of used columns bridges the gap.
      if (occupied[run]!.left > before.box.right + 1 || occupied[run]!.right < token.column - 1)
        cuts.push(token.column);
    }
  });
  return cuts;
}

interface Span {
  left: number;
  right: number;
}

/** The columns used in a row and the rows below it, as runs from left to right. */
function occupiedSpans(lines: Lines, row: number): readonly Span[] {
  const spans: Span[] = [];
  for (let below = row; below <= row + gapDepth; below++) {
    for (const { box } of lines.get(below)?.tokens ?? []) spans.push({ left: box.left, right: box.right });
  }
  spans.sort((a, b) => a.left - b.left);
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last && span.left <= last.right + 1) last.right = Math.max(last.right, span.right);
    else runs.push(span);
  }
  return runs;
}
