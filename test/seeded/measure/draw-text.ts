import { columnLetters } from '../../../src/core/snapshot/address';
import type { CellSnapshot, SheetSnapshot } from '../../../src/core/snapshot/snapshot';
import { isCellError } from '../../../src/core/snapshot/snapshot';

/** A sheet as a text grid (src/core/snapshot/text-grid.ts), with the numbers of the rows in front: for a person to read. */
export function drawText({ name, cells, merges, hiddenRows }: SheetSnapshot): string {
  const lastRow = Math.max(0, ...cells.map(({ row }) => row));
  const lastColumn = Math.max(0, ...cells.map(({ column }) => column));
  const letters = Array.from({ length: lastColumn }, (_, i) => columnLetters(i + 1));
  const lines = [`### ${name}`, `     | ${letters.join(' | ')} |`];
  for (let row = 1; row <= lastRow; row++) {
    const texts = letters.map((_, i) => {
      const cell = cells.find((one) => one.row === row && one.column === i + 1);
      if (cell) return drawCell(cell);
      const merge = merges.find(
        (one) => row >= one.top && row <= one.bottom && i + 1 >= one.left && i + 1 <= one.right,
      );
      if (!merge) return '';
      return i + 1 > merge.left ? '<' : '^';
    });
    const hidden = hiddenRows.some(([first, last]) => row >= first && row <= last) ? '~' : ' ';
    lines.push(`${String(row).padStart(4)}${hidden}| ${texts.join(' | ')} |`);
  }
  return lines.join('\n');
}

function drawCell({ value, formula, format }: CellSnapshot): string {
  const shown = isCellError(value) ? value.error : value === null ? '' : String(value);
  const isText = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);
  const text = formula === null ? (isText ? `'${shown}` : shown) : `${formula} → ${shown}`;
  return format === 'General' || format === '#,##0' ? text : `${text} {${format}}`;
}
