import type { Box } from '../snapshot/snapshot';
import { labelledLeft, readBodyRows } from './body-rows';
import { columnSegments } from './column-segments';
import type { HeaderBlock } from './header-block';
import { headerAt } from './header-block';
import type { Line, Lines } from './sheet-lines';
import { linesWithin, tokensWithin } from './sheet-lines';

/** Where one table stands on its sheet. */
export interface Region {
  readonly header: HeaderBlock;
  /** Header rows through the last body row. */
  readonly box: Box;
  readonly bodyRows: readonly number[];
}

/** A sheet with more tables than this is no report; what follows is left unnamed. */
const mostTables = 1000;

/** The tables of a sheet from top to bottom, side by side ones from left to right. */
export function findRegions(lines: Lines): readonly Region[] {
  const regions: Region[] = [];
  for (const row of lines.rows) {
    if (regions.length >= mostTables) break;
    const open = regions.filter(({ box }) => row <= box.bottom);
    if (open.some(({ box }) => holdsLine(box, lines.get(row)!))) continue;
    const segments = columnSegments(lines, row);
    for (const { left, right } of segments) {
      if (open.some(({ box }) => left <= box.right && right >= box.left)) continue;
      const isWhole = segments.length === 1;
      const region = regionAt(isWhole ? lines : linesWithin(lines, left, right), row);
      if (region && (isWhole || isOwnTable(lines, region))) regions.push(region);
    }
  }
  return regions;
}

function holdsLine(box: Box, { tokens }: Line): boolean {
  return tokens[0]!.column >= box.left && tokens.at(-1)!.column <= box.right;
}

/** A header with rows under it; without any, only a header that could be nothing else: a form still to be filled in. */
function regionAt(lines: Lines, row: number): Region | null {
  const header = lines.get(row) && headerAt(lines, row);
  if (!header) return null;
  const left = labelledLeft(lines, header);
  const bodyRows = readBodyRows(lines, header, left);
  if (bodyRows.length === 0 && header.columnNumberRow === null && !isBlankForm(lines, header)) return null;
  const bottom = bodyRows.at(-1) ?? header.columnNumberRow ?? header.rows.at(-1)!;
  return {
    header: { ...header, left },
    box: { top: header.rows[0]!, left, bottom, right: header.right },
    bodyRows,
  };
}

/** A part of a row is a table when it numbers its rows or has three labels; two words with a gap beside them are notes. */
function isOwnTable(lines: Lines, { header, box }: Region): boolean {
  const labels = header.rows.flatMap((row) => tokensWithin(lines.get(row), box.left, box.right));
  return has(header, 'index-label') || new Set(labels.map(({ column }) => column)).size >= 3;
}

function has({ evidence }: HeaderBlock, cue: string, weight = 0): boolean {
  return evidence.some((one) => one.cue === cue && one.weight >= weight);
}

/** A header alone is a form still to be filled in when it numbers its rows and has many labels, or well-known ones. */
function isBlankForm(lines: Lines, header: HeaderBlock): boolean {
  const labels = tokensWithin(lines.get(header.rows[0]!), header.left, header.right).length;
  return has(header, 'index-label') && (labels >= 5 || has(header, 'header-words', 0.6));
}
