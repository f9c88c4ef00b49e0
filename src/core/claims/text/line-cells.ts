import { isClosing } from './closing';
import { readMarker } from './markers';

/**
 * What stands on a line, blank pieces left out: tabs part the cells of a row, and columns. But a tab also stands behind a
 * list's number and before the figure of an item or a label ("Ngân sách xã: → 1.000.000.000 đồng"), and within a sentence.
 */
export function cellsOf(line: string): readonly string[] {
  if (!line.includes('\t')) return [tidyLine(line)].filter((text) => text !== '');
  const pieces = line
    .split('\t')
    .map(tidyLine)
    .filter((text) => text !== '');
  const cells: string[][] = [];
  for (const text of pieces) {
    const before = cells.at(-1);
    const goesOn = before && (belongsTo(text, before) || (pieces.length === 2 && /^\p{Ll}/u.test(text)));
    if (goesOn) before.push(text);
    else cells.push([text]);
  }
  return cells.map((cell) => cell.join(' '));
}

/** Whether a piece of a line goes on with the pieces before it. */
function belongsTo(text: string, before: readonly string[]): boolean {
  const first = before[0]!;
  if (before.length === 1 && readMarker(`${first} ${text}`)?.rest === text) return true;
  const last = before.at(-1)!;
  if (isClosing(text) || /[.;]$/.test(last)) return false;
  return last.endsWith(':') || readMarker(before.slice(0, 2).join(' '))?.marker.isBullet === true;
}

/** A line in NFC with single spaces, without soft hyphens and the asterisks of emphasis. */
export function tidyLine(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\*\*|(?!^\* )\*/g, '')
    .trim();
}
