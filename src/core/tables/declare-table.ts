import { sheetGrid } from '../snapshot/sheet-grid';
import type { SheetSnapshot } from '../snapshot/snapshot';
import type { GivenHeader } from './corrected-header';
import { regionUnder } from './corrected-header';
import type { Correction } from './corrections';
import { aboutTable } from './corrections';
import { layoutOf, leftmostLabel } from './layout';
import { readableSheet } from './readable-sheet';
import { readLines, tokensWithin } from './sheet-lines';

/**
 * "The header of a table is here", as a correction that finds it again by its labels; `null` when these cells hold no
 * label to find it by.
 */
export function declareTable(stored: SheetSnapshot, header: GivenHeader): Correction | null {
  const { sheet } = readableSheet(stored);
  const lines = readLines(sheetGrid(sheet));
  const region = regionUnder(lines, header);
  if (!region) return null;
  const layout = layoutOf(sheet.name, lines, region.header);
  if (!layout.labels.some(([, , text]) => /\p{L}/u.test(text))) return null;
  const leftmost = leftmostLabel(lines, region.header);
  const { rows, left, right } = region.header;
  const labels = rows.flatMap((row) => tokensWithin(lines.get(row), left, right)).map(({ text }) => text);
  const about = aboutTable(sheet.name, labels);
  return { layout, about, declared: { first: left - leftmost, last: right - leftmost } };
}
