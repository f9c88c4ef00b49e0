import { columnLetters } from '../../snapshot/address';
import type { Column } from '../../tables/table';
import { columnRoleWords } from '../table-words';
import { clipText, padText, wrapText } from './fit-text';
import type { Page, Style } from './page';

/** Of one column of the drawing; headings wrap in it, up to three lines. */
const widest = 14;
const mostLines = 3;
const line = ' │ ';

interface ColumnCell {
  readonly width: number;
  readonly letters: string;
  readonly heading: readonly string[];
  readonly role: string;
}

/** The columns side by side, as on the sheet: letter, narrowest heading, role; broken into strips that fit the page. */
export function drawColumns(page: Page, indent: number, columns: readonly Column[]): string[] {
  const strips = evenStrips(
    columns.map((column) => columnCell(page, column)),
    page.width - indent,
  );
  return strips.flatMap((strip, i) => [...(i === 0 ? [] : ['']), ...drawStrip(page, indent, strip)]);
}

function columnCell({ widthOf }: Page, { column, role, path }: Column): ColumnCell {
  const letters = columnLetters(column);
  const lines = wrapText(path.at(-1) ?? '', widest, widthOf);
  const heading = lines.slice(0, mostLines);
  if (lines.length > mostLines)
    heading[mostLines - 1] = clipText(lines.slice(mostLines - 1).join(' '), widest, widthOf);
  const word = columnRoleWords[role];
  return { letters, heading, role: word, width: Math.max(...[letters, word, ...heading].map(widthOf)) };
}

/** As few strips as the room asks for, and then as even as that number allows. */
function evenStrips(cells: readonly ColumnCell[], room: number): ColumnCell[][] {
  let strips = stripsWithin(cells, room);
  for (let narrower = room - 1; narrower > 0; narrower -= 1) {
    const evener = stripsWithin(cells, narrower);
    if (evener.length > strips.length) break;
    strips = evener;
  }
  return strips;
}

function stripsWithin(cells: readonly ColumnCell[], room: number): ColumnCell[][] {
  const strips: ColumnCell[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    used += line.length + cell.width;
    if (used > room) {
      strips.push([]);
      used = cell.width;
    }
    strips.at(-1)!.push(cell);
  }
  return strips;
}

function drawStrip(page: Page, indent: number, strip: readonly ColumnCell[]): string[] {
  const height = Math.max(...strip.map(({ heading }) => heading.length));
  const row = (style: Style, textOf: (cell: ColumnCell) => string) =>
    strip
      .map((cell) => page.paint(style, padText(textOf(cell), cell.width, 'left', page.widthOf)))
      .join(line);
  return [
    row('strong', ({ letters }) => letters),
    strip.map(({ width }) => '─'.repeat(width)).join('─┼─'),
    ...Array.from({ length: height }, (_, y) => row('plain', ({ heading }) => heading[y] ?? '')),
    row('info', ({ role }) => role),
  ].map((text) => ' '.repeat(indent) + text.trimEnd());
}
