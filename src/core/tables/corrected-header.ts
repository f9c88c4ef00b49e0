import type { Box } from '../snapshot/snapshot';
import { readBodyRows } from './body-rows';
import { isColumnNumberRow } from './column-number-row';
import type { Correction } from './corrections';
import type { Region } from './find-regions';
import { labelText } from './layout';
import type { Lines, Token } from './sheet-lines';
import { linesWithin, tokenAt, tokensWithin } from './sheet-lines';

/** The rows and columns that the user says the header of a table has. */
export interface GivenHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/** The table under a header that the user pointed out; `null` when there is nothing in it. */
export function regionUnder(all: Lines, given: GivenHeader): Region | null {
  const { firstRow, lastRow, left } = given;
  const right = usedRight(all, given);
  const lines = linesWithin(all, left, right);
  let top = firstRow;
  while (top <= lastRow && !lines.get(top)) top++;
  if (top > lastRow) return null;
  const columnNumberRow =
    [lastRow, lastRow + 1].find((row) => row > top && numbersColumns(lines, row)) ?? null;
  const bottom = columnNumberRow === lastRow ? lastRow - 1 : lastRow;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const says =
    rows.length === 1
      ? `Anh/chị đã chọn dòng ${top} là dòng tiêu đề`
      : `Anh/chị đã chọn các dòng ${top}–${bottom} là dòng tiêu đề`;
  const evidence = [{ cue: 'chosen-header', weight: 1, says }];
  const header = { rows, columnNumberRow, left, right, evidence };
  const bodyRows = readBodyRows(lines, header, left);
  const end = bodyRows.at(-1) ?? columnNumberRow ?? bottom;
  return { header, box: { top, left, bottom: end, right }, bodyRows };
}

/** Rows under a header that show how far to the right its table goes. */
const rowsLookedAt = 20;

/** The last column given, or the last one before it with something in it: "to XFD" is no table of 16,384 columns. */
function usedRight(lines: Lines, { firstRow, lastRow, left, right }: GivenHeader): number {
  let used = left;
  for (let row = firstRow; row <= lastRow + rowsLookedAt; row++) {
    const last = tokensWithin(lines.get(row), left, right).at(-1);
    if (last) used = Math.max(used, Math.min(last.box.right, right));
  }
  return used;
}

function numbersColumns(lines: Lines, row: number): boolean {
  const line = lines.get(row);
  return line !== undefined && isColumnNumberRow(line);
}

/** A recognised table under another header; `null` when the sheet has nothing there. @param others the tables beside it */
export function withHeaderRows(
  lines: Lines,
  { box }: Region,
  { first, last }: NonNullable<Correction['headerRows']>,
  others: readonly Box[],
): Region | null {
  const firstRow = Math.max(box.top + first, 1);
  const lastRow = box.top + last;
  return regionUnder(lines, { firstRow, lastRow, ...labelSpan(lines, firstRow, lastRow, box, others) });
}

/** The columns of a table, and those beside it that have labels in these rows and belong to no other table. */
function labelSpan(
  lines: Lines,
  firstRow: number,
  lastRow: number,
  box: Box,
  others: readonly Box[],
): Pick<GivenHeader, 'left' | 'right'> {
  const beside = others.filter((other) => other.top <= lastRow && other.bottom >= firstRow);
  const tokens: Token[] = [];
  for (let row = firstRow; row <= lastRow; row++) tokens.push(...(lines.get(row)?.tokens ?? []));
  const free = tokens
    .filter(
      (token) => !beside.some((other) => token.box.left <= other.right && token.box.right >= other.left),
    )
    .sort((a, b) => a.box.left - b.box.left);
  let { left, right } = box;
  for (const token of free) if (token.box.left <= right + 1) right = Math.max(right, token.box.right);
  for (const token of [...free].reverse())
    if (token.box.right >= left - 1) left = Math.min(left, token.box.left);
  return { left, right };
}

/** A declared table, and the row where the labels that it was found by begin. */
interface DeclaredRegion {
  readonly region: Region;
  readonly top: number;
}

/** The tables under every header that reads as the user's declared one, from top to bottom. */
export function declaredRegions(lines: Lines, correction: DeclaredCorrection): readonly DeclaredRegion[] {
  const { layout, declared, headerRows = { first: 0, last: layout.depth - 1 } } = correction;
  const regions: DeclaredRegion[] = [];
  let end = 0;
  for (const top of lines.rows) {
    if (top <= end) continue;
    const column = columnOfHeader(lines, top, layout.labels);
    if (column === null) continue;
    const left = Math.max(column + declared.first, 1);
    const right = Math.max(column + declared.last, left);
    const firstRow = Math.max(top + headerRows.first, 1);
    const region = regionUnder(lines, { firstRow, lastRow: top + headerRows.last, left, right });
    if (!region) continue;
    regions.push({ region, top });
    end = Math.max(region.box.bottom, top);
  }
  return regions;
}

export type DeclaredCorrection = Correction & Required<Pick<Correction, 'declared'>>;

export function isDeclared(correction: Correction): correction is DeclaredCorrection {
  return correction.declared !== undefined;
}

/** The column of the leftmost label, where all labels of a header stand in and under this row; else `null`. */
function columnOfHeader(lines: Lines, row: number, labels: Correction['layout']['labels']): number | null {
  const [firstRow, firstColumn, text] = labels[0]!;
  for (const token of lines.get(row + firstRow)?.tokens ?? []) {
    if (labelText(token) !== text) continue;
    const column = token.column - firstColumn;
    if (labels.every((label) => standsAt(lines, row, column, label))) return column;
  }
  return null;
}

function standsAt(
  lines: Lines,
  row: number,
  column: number,
  [down, right, text]: Correction['layout']['labels'][number],
): boolean {
  const token = tokenAt(lines.get(row + down), column + right);
  return token !== undefined && labelText(token) === text;
}
