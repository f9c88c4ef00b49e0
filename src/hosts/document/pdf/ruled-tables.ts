import type { PlacedText } from './page-lines';
import { linesOfPage } from './page-lines';
import type { Rule } from './page-drawing';

/** A table between rules: where it lies, and a line for each row, cells apart by tabs. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
}

/** Rules that miss each other by less meet. */
const tolerance = 2.5;
/** Comparing every text with every rule costs no more than this, or the page is read without its tables. */
export const mostComparisons = 4_000_000;

interface Band {
  top: number;
  bottom: number;
  readonly uprights: Rule[];
}

interface Cell {
  readonly top: number;
  readonly left: number;
  readonly texts: PlacedText[];
}

/** Takes the texts that stand in ruled tables out of a page. */
export function readRuledTables(
  texts: readonly PlacedText[],
  rules: readonly Rule[],
): { readonly tables: readonly RuledTable[]; readonly others: readonly PlacedText[] } {
  if (texts.length * rules.length > mostComparisons) return { tables: [], others: texts };
  const levels = rules.filter(({ isUpright }) => !isUpright);
  const tables: RuledTable[] = [];
  let others = texts;
  for (const band of bandsOf(rules)) {
    const cells = new Map<string, Cell>();
    others = others
      .flatMap((text) => splitAtRules(text, band))
      .filter((text) => !addToCell(text, band, levels, cells));
    if (cells.size > 0)
      tables.push({ top: band.top, bottom: band.bottom, lines: rowsOf([...cells.values()]) });
  }
  return { tables, others };
}

/** Where upright rules stand beside each other, from top to bottom; a single one is no table's. */
function bandsOf(rules: readonly Rule[]): readonly Band[] {
  const bands: Band[] = [];
  for (const rule of rules.filter(({ isUpright }) => isUpright).toSorted((a, b) => a.from - b.from)) {
    const band = bands.at(-1);
    if (band && rule.from <= band.bottom + tolerance) {
      band.bottom = Math.max(band.bottom, rule.to);
      band.uprights.push(rule);
    } else bands.push({ top: rule.from, bottom: rule.to, uprights: [rule] });
  }
  return bands.filter(({ uprights }) =>
    uprights.some(({ at }) => at - uprights[0]!.at > tolerance || uprights[0]!.at - at > tolerance),
  );
}

/** Of two cells whose texts come close the library makes one text: it is parted at the blank nearest to the rule between. */
function splitAtRules(text: PlacedText, { top, bottom, uprights }: Band): readonly PlacedText[] {
  const y = middleOf(text);
  if (y < top || y > bottom || !text.text.trim().includes(' ')) return [text];
  const crossed = uprights
    .filter(
      (rule) =>
        reaches(rule, y) && text.left + tolerance < rule.at && rule.at < text.left + text.width - tolerance,
    )
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  let rest = text;
  const parts: PlacedText[] = [];
  for (const at of crossed) {
    const letter = rest.width / rest.text.length;
    const blank = nearestBlank(rest.text, (at - rest.left) / letter);
    if (blank === null || Math.abs(rest.left + blank * letter - at) > mostAstray * rest.size) continue;
    const width = blank * letter;
    parts.push({ ...rest, text: rest.text.slice(0, blank), width });
    rest = { ...rest, text: rest.text.slice(blank), left: rest.left + width, width: rest.width - width };
  }
  return [...parts, rest];
}

/** Letters are not equally wide: in sizes of the font, how far off a blank is looked for. */
const mostAstray = 1.5;

function nearestBlank(text: string, place: number): number | null {
  const blanks = [...text.matchAll(/(?<=\S) /g)].map(({ index }) => index + 0.5);
  const nearest = blanks.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0];
  return nearest === undefined ? null : Math.floor(nearest);
}

function middleOf({ baseline, size }: PlacedText): number {
  return baseline - size * 0.3;
}

/** False for a text that does not stand between two upright rules and below a level one. */
function addToCell(text: PlacedText, band: Band, levels: readonly Rule[], cells: Map<string, Cell>): boolean {
  const x = text.left + text.width / 2;
  const y = middleOf(text);
  if (y < band.top || y > band.bottom) return false;
  const beside = band.uprights.filter((rule) => reaches(rule, y));
  const left = nearestBefore(beside, x);
  const top = nearestBefore(
    levels.filter((rule) => reaches(rule, x)),
    y,
  );
  if (left === null || top === null || !beside.some(({ at }) => at > x)) return false;
  const key = `${Math.round(top / tolerance)} ${Math.round(left / tolerance)}`;
  const cell = cells.get(key);
  if (cell) cell.texts.push(text);
  else cells.set(key, { top, left, texts: [text] });
  return true;
}

function reaches({ from, to }: Rule, place: number): boolean {
  return from - tolerance <= place && place <= to + tolerance;
}

function nearestBefore(rules: readonly Rule[], place: number): number | null {
  return rules.reduce<number | null>(
    (nearest, { at }) => (at <= place && (nearest === null || at > nearest) ? at : nearest),
    null,
  );
}

function rowsOf(cells: readonly Cell[]): readonly string[] {
  const rows: Cell[][] = [];
  for (const cell of cells.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row && cell.top - row[0]!.top <= tolerance) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) =>
    row
      .toSorted((a, b) => a.left - b.left)
      .map(({ texts }) => linesOfPage(texts).join(' ').replaceAll('\t', ' '))
      .filter((text) => text !== '')
      .join('\t'),
  );
}
