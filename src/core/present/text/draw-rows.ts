import { padText, wrapText } from './fit-text';
import type { Page, Style } from './page';
import { plainText } from './plain-text';

/** A column of an aligned list. */
export interface ColumnLook {
  readonly align?: 'left' | 'right';
  readonly style?: Style;
  /** Takes the room that the others leave, and wraps in it. At most one column of a list does. */
  readonly fills?: true;
}

const gap = '  ';
/** Below this a wrapped column is no longer readable, so the list is let run over the edge instead. */
const narrowest = 16;

/** Rows of texts as aligned columns, `indent` spaces from the left; the column that fills is wrapped. */
export function drawRows(
  page: Page,
  indent: number,
  looks: readonly ColumnLook[],
  rows: readonly (readonly string[])[],
): string[] {
  const widths = columnWidths(page, indent, looks, rows);
  return rows.flatMap((row) => drawRow(page, indent, looks, widths, row));
}

function columnWidths(
  page: Page,
  indent: number,
  looks: readonly ColumnLook[],
  rows: readonly (readonly string[])[],
): number[] {
  const natural = looks.map((_, i) =>
    rows.reduce((most, row) => Math.max(most, page.widthOf(plainText(row[i]!))), 0),
  );
  const filling = looks.findIndex((look) => look.fills);
  if (filling < 0) return natural;
  const taken = natural.reduce((sum, width, i) => (i === filling ? sum : sum + width), 0);
  const left = page.width - indent - taken - gap.length * (looks.length - 1);
  return natural.map((width, i) => (i === filling ? Math.min(width, Math.max(narrowest, left)) : width));
}

function drawRow(
  page: Page,
  indent: number,
  looks: readonly ColumnLook[],
  widths: readonly number[],
  row: readonly string[],
): string[] {
  const cells = row.map((text, i) =>
    looks[i]!.fills ? wrapText(text, widths[i]!, page.widthOf) : [plainText(text)],
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) => {
    const last = cells.findLastIndex((lines) => (lines[y] ?? '') !== '');
    const drawn = cells.slice(0, last + 1).map((lines, i) => {
      const { align = 'left', style = 'plain' } = looks[i]!;
      const text = lines[y] ?? '';
      const padded = i === last && align === 'left' ? text : padText(text, widths[i]!, align, page.widthOf);
      return page.paint(style, padded);
    });
    return ' '.repeat(indent) + drawn.join(gap);
  });
}

/** A paragraph wrapped to the page, `indent` spaces from the left; further lines hang under the first after its lead. */
export function drawParagraph(
  page: Page,
  indent: number,
  text: string,
  style: Style = 'plain',
  lead = '',
): string[] {
  const hang = page.widthOf(lead);
  const room = Math.max(narrowest, page.width - indent - hang);
  return wrapText(text, room, page.widthOf).map(
    (line, i) => ' '.repeat(indent) + page.paint(style, (i === 0 ? lead : ' '.repeat(hang)) + line),
  );
}
