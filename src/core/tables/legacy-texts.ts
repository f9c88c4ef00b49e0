import type { CellSnapshot } from '../snapshot/snapshot';
import type { TextJudgement } from '../values/charsets/judge-text';
import { judgeText } from '../values/charsets/judge-text';
import type { Charset, LegacyFont } from '../values/charsets/legacy-fonts';
import { legacyFont } from '../values/charsets/legacy-fonts';
import type { LegacyReading } from '../values/charsets/legacy-reading';
import { hasMarks } from '../values/charsets/weigh-words';
import { remembered } from '../values/remembered';
import type { LegacyCell } from './sheet-texts';

const judges: Readonly<Record<Charset | 'unknown', (text: string) => TextJudgement>> = {
  TCVN3: remembered((text) => judgeText(text, 'TCVN3')),
  VNI: remembered((text) => judgeText(text, 'VNI')),
  unknown: remembered((text) => judgeText(text, null)),
};

const fontOf = remembered(legacyFont);

function legacyFontOf({ font }: CellSnapshot): LegacyFont | null {
  return font === null ? null : fontOf(font);
}

function charsetOf(cell: CellSnapshot): Charset | 'unknown' {
  return legacyFontOf(cell)?.charset ?? 'unknown';
}

/** Whether a cell's font draws small letters as capitals: "ii" in .VnTimeH is II to whoever reads it. */
export function drawsCapitals(cell: CellSnapshot): boolean {
  return legacyFontOf(cell)?.capitals === true;
}

interface Suspect {
  readonly cell: CellSnapshot;
  readonly judged: Extract<TextJudgement, { readonly reading: LegacyReading }>;
}

/** How many texts are surely legacy and surely Unicode. */
interface Count {
  legacy: number;
  unicode: number;
}

/** The texts of a sheet that are not in Unicode, cell by cell: the fonts change inside a sheet. */
export function findLegacyTexts(cells: readonly CellSnapshot[]): ReadonlyMap<CellSnapshot, LegacyCell> {
  const suspects: Suspect[] = [];
  const byFont = new Map<string | null, Count>();
  for (const cell of cells) {
    if (typeof cell.value !== 'string' || !hasMarks(cell.value)) continue;
    const judged = judges[charsetOf(cell)](cell.value);
    if (judged.kind === 'plain') continue;
    if ('reading' in judged) suspects.push({ cell, judged });
    if (judged.kind !== 'open') countIn(byFont, cell.font)[judged.kind] += 1;
  }
  const all = [...byFont.values()].reduce((sum, count) => sum + count.legacy, 0);
  const legacy = suspects.filter((suspect) => isLegacy(suspect, byFont.get(suspect.cell.font), all));
  return new Map(legacy.map(({ cell, judged }) => [cell, legacyCell(cell, judged.reading)]));
}

function countIn(byFont: Map<string | null, Count>, font: string | null): Count {
  let count = byFont.get(font);
  if (!count) byFont.set(font, (count = { legacy: 0, unicode: 0 }));
  return count;
}

/** Fewer texts than this say nothing of those that make words as they stand. */
const enough = 2;

/**
 * A text that can be read both ways goes with the sure ones: in a legacy font it is legacy unless that font is mostly used
 * for Unicode here; elsewhere it is Unicode unless most of the sheet is legacy, or, if it makes words as it stands, unless
 * all of its own font is.
 */
function isLegacy({ cell, judged }: Suspect, own: Count = { legacy: 0, unicode: 0 }, all: number): boolean {
  if (judged.kind === 'legacy') return true;
  if (charsetOf(cell) !== 'unknown') return own.legacy >= own.unicode;
  if (judged.leaning === 'unicode') return own.legacy >= enough && own.unicode === 0;
  return all > own.unicode;
}

function legacyCell(cell: CellSnapshot, { encoding, text }: LegacyReading): LegacyCell {
  const { row, column, formula } = cell;
  const after = text !== null && drawsCapitals(cell) ? text.toUpperCase() : text;
  const isHalfConverted = encoding === 'half-converted';
  const charset = isHalfConverted ? 'TCVN3' : encoding;
  return { row, column, before: String(cell.value), after, charset, isHalfConverted, formula };
}
