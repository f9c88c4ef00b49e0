import { readNumbering } from './remembered-readings';
import type { Lines } from './sheet-lines';
import { tokenAt } from './sheet-lines';

/** So many rows show whether a column numbers them. */
const rowsLookedAt = 12;

/** Whether a column numbers the rows from this one on: three numbers or more, on at least half of the rows with something in them. */
export function numbersRows(lines: Lines, firstRow: number, column: number): boolean {
  let rows = 0;
  let numbered = 0;
  for (let row = firstRow; row < firstRow + rowsLookedAt; row++) {
    const line = lines.get(row);
    if (!line) continue;
    rows++;
    const token = tokenAt(line, column);
    const parts = token && readNumbering(token.text)?.parts;
    if (parts && parts.length > 0) numbered++;
  }
  return numbered >= 3 && numbered * 2 >= rows;
}
