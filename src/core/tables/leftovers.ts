import { insideBox } from '../snapshot/address';
import type { Region } from './find-regions';
import { isAttachmentLine, isFormField, isPageHead, isSignatureLine, isTableTag } from './line-words';
import type { Lines, Token } from './sheet-lines';
import type { Leftover } from './table';
import type { TableTexts } from './table-texts';

type What = Leftover['what'];

/** What stands outside the tables of a sheet, row by row, each run named for what it was taken for. */
export function findLeftovers(
  sheet: string,
  lines: Lines,
  regions: readonly Region[],
  texts: readonly TableTexts[],
): readonly Leftover[] {
  const claimed = claimedTexts(texts);
  const leftovers: Leftover[] = [];
  let signed = -Infinity;
  for (const row of lines.rows) {
    const beside = regions.filter(({ box }) => row >= box.top && row <= box.bottom);
    const outside = lines
      .get(row)!
      .tokens.filter(({ column }) => !beside.some(({ box }) => insideBox(box, row, column)));
    if (outside.some(({ text }) => isSignatureLine(text))) signed = row;
    const place = { isBesideTable: beside.length > 0, isSigned: row - signed <= signatureDepth };
    for (const token of outside) {
      addTo(leftovers, sheet, claimed.get(placeOf(token)) ?? nameOf(token, place, regions), token);
    }
  }
  return leftovers;
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

function claimedTexts(texts: readonly TableTexts[]): ReadonlyMap<string, What> {
  const claimed = new Map<string, What>();
  for (const { title, unitCells, notes } of texts) {
    for (const note of notes) claimed.set(placeOf(note), 'note');
    for (const cell of unitCells) claimed.set(placeOf(cell), 'unit-line');
    if (title) claimed.set(placeOf(title), 'title');
  }
  return claimed;
}

/** Widens the last leftover when this token goes on with it, in its row or the next. */
function addTo(leftovers: Leftover[], sheet: string, what: What, { row, column }: Token): void {
  const last = leftovers.at(-1);
  const joins = last?.what === what && row - last.box.bottom <= 1;
  const { top, left, right } = joins ? last.box : { top: row, left: column, right: column };
  if (joins) leftovers.pop();
  leftovers.push({
    sheet,
    what,
    box: { top, left: Math.min(left, column), bottom: row, right: Math.max(right, column) },
  });
}

/** Names stand some blank rows under "Người lập biểu". */
const signatureDepth = 6;

interface Place {
  readonly isBesideTable: boolean;
  /** In the row of a signature or a few rows below it. */
  readonly isSigned: boolean;
}

function nameOf(
  { kind, text, row }: Token,
  { isBesideTable, isSigned }: Place,
  regions: readonly Region[],
): What {
  if (kind !== 'text' || isBesideTable) return 'scratch';
  if (isSignatureLine(text)) return 'signature';
  if (isPageHead(text) || isTableTag(text) || isFormField(text)) return 'heading';
  if (isAttachmentLine(text)) return 'title';
  if (isSigned) return 'signature';
  return regions.some(({ box }) => row < box.top) ? 'heading' : 'unnamed';
}
