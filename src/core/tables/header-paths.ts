import type { Region } from './find-regions';
import { roleOfLabel } from './header-words';
import { partialRole } from './row-words';
import type { Lines, Token } from './sheet-lines';

/**
 * The labels over each column of a region, from the widest to the narrowest: ["Năm 2024", "Trong đó", "NSTW"]. A label
 * typed once over several columns counts for all of them; one typed in pieces down a column is put together again.
 */
export function headerPaths(lines: Lines, region: Region): ReadonlyMap<number, readonly string[]> {
  const { left, right } = region.box;
  const grid = spreadLabels(placeLabels(lines, region), left, right);
  const widths = countColumns(grid);
  const paths = new Map<number, readonly string[]>();
  for (let column = left; column <= right; column++) {
    const tokens = grid.flatMap((labels) => labels.get(column) ?? []);
    if (tokens.length > 0) paths.set(column, pathOf(tokens, widths));
  }
  return paths;
}

/** For each header row the labels by column, a merge standing in every cell it covers. */
type LabelGrid = readonly ReadonlyMap<number, Token>[];

function placeLabels(lines: Lines, { header, box }: Region): LabelGrid {
  const grid = header.rows.map(() => new Map<number, Token>());
  header.rows.forEach((row) => {
    for (const token of lines.get(row)?.tokens ?? []) {
      const { top, left, bottom, right } = token.box;
      grid.forEach((labels, i) => {
        if (header.rows[i]! < top || header.rows[i]! > bottom) return;
        for (let column = Math.max(left, box.left); column <= Math.min(right, box.right); column++)
          labels.set(column, token);
      });
    }
  });
  return grid;
}

/** Gives empty places the label typed once beside them, where narrower labels stand below both. */
function spreadLabels(grid: LabelGrid, left: number, right: number): LabelGrid {
  const hasLabelBelow = grid.map(
    (_, i) => new Set(grid.slice(i + 1).flatMap((labels) => [...labels.keys()])),
  );
  return grid.map((labels, i) => {
    const spread = new Map(labels);
    const isOpen = (column: number) => !labels.has(column) && hasLabelBelow[i]!.has(column);
    const canSpread = (column: number) => {
      const [label, below] = [labels.get(column), labelUnder(grid, i, column)];
      return label !== undefined && below !== undefined && isTypedOnce(label) && headsOthers(label, below);
    };
    for (let column = left + 1; column <= right; column++) {
      const source = spread.get(column - 1);
      if (isOpen(column) && source && canSpread(source.column)) spread.set(column, source);
    }
    // A label in the middle of its columns: what is still open on its left, up to the next label, belongs to it as well.
    for (let column = right - 1; column > left; column--) {
      const source = spread.get(column + 1);
      if (!isOpen(column) || spread.has(column) || !source || !canSpread(source.column)) continue;
      if (
        startsAfterLabel(
          column,
          left,
          (at) => isOpen(at) && !spread.has(at),
          (at) => spread.has(at),
        )
      )
        spread.set(column, source);
    }
    return spread;
  });
}

/** Whether a run of open places has a label on its left, so that it is not the first columns of the table. */
function startsAfterLabel(
  column: number,
  left: number,
  isOpen: (at: number) => boolean,
  hasLabel: (at: number) => boolean,
): boolean {
  let at = column;
  while (at >= left && isOpen(at)) at--;
  return at >= left && hasLabel(at);
}

function labelUnder(grid: LabelGrid, row: number, column: number): Token | undefined {
  return grid
    .slice(row + 1)
    .find((labels) => labels.has(column))
    ?.get(column);
}

/** Whether the label below is one of its own; in lower case it only ends the one above: "Tổng / mức / đầu tư". */
function headsOthers(label: Token, below: Token): boolean {
  return partialRole(label.text) !== null || !/^\p{Ll}/u.test(below.text);
}

function isTypedOnce({ box, text }: Token): boolean {
  return box.left === box.right && roleOfLabel(text) !== 'index';
}

/** Over how many columns each label stands. */
function countColumns(grid: LabelGrid): ReadonlyMap<Token, number> {
  const columns = new Map<Token, Set<number>>();
  for (const labels of grid) {
    for (const [column, token] of labels) columns.set(token, (columns.get(token) ?? new Set()).add(column));
  }
  return new Map([...columns].map(([token, set]) => [token, set.size]));
}

function pathOf(tokens: readonly Token[], widths: ReadonlyMap<Token, number>): readonly string[] {
  const path: string[] = [];
  tokens.forEach((token, i) => {
    const label = token.text.replace(/\s+/g, ' ');
    const above = tokens[i - 1];
    if (path.at(-1) === label) return;
    if (above && isPiece(above, widths) && isPiece(token, widths)) path.push(`${path.pop()!} ${label}`);
    else path.push(label);
  });
  return path;
}

/** An unmerged label over one column only: with the one under it, it is one label typed down several rows. */
function isPiece(token: Token, widths: ReadonlyMap<Token, number>): boolean {
  return token.box.top === token.box.bottom && token.box.left === token.box.right && widths.get(token) === 1;
}
