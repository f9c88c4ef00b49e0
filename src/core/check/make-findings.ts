import type { Fact, FactEdit } from '../rules/define-rule';
import { contentOf } from '../edits/edit-plan';
import type { CellSnapshot, WorkbookSnapshot } from '../snapshot/snapshot';
import { legacyFont } from '../values/charsets/legacy-fonts';
import { hasMarks } from '../values/charsets/weigh-words';
import { fingerprintOf, numberRepeats } from './fingerprint';
import type { ToldFact } from './one-mistake';
import type { Finding, FindingEdit } from './result';
import { fillTemplate } from './sentences';
import { placeOf } from './sum-repair';

/** Turns what is to be told into findings: sentences, edits with what the cells hold now, fingerprints; in reading order. */
export function makeFindings(told: readonly ToldFact[], snapshot: WorkbookSnapshot): readonly Finding[] {
  const sorted = inReadingOrder(told, snapshot);
  const fingerprints = numberRepeats(
    sorted.map(({ rule, table, fact }) => fingerprintOf(rule.code, table, fact.at)),
  );
  const held = heldCells(sorted, snapshot);
  return sorted.map((one, i) => makeFinding(one, fingerprints[i]!, held, hasRoom(one.fact, snapshot)));
}

/** Whether the rows that a mend needs blank hold nothing, not even a part of a merge. */
function hasRoom({ fix = [] }: Fact, { sheets }: WorkbookSnapshot): boolean {
  return fix.every(({ at, inBlankRow }) => {
    if (!inBlankRow) return true;
    const { cells, merges } = sheets.find(({ name }) => name === at.sheet)!;
    const isHeld = cells.some((cell) => cell.row === at.row && contentOf(cell) !== '');
    return !isHeld && !merges.some(({ top, bottom }) => top <= at.row && at.row <= bottom);
  });
}

function inReadingOrder(told: readonly ToldFact[], snapshot: WorkbookSnapshot): readonly ToldFact[] {
  const order = new Map(snapshot.sheets.map((sheet, i) => [sheet.name, i]));
  return [...told].sort((a, b) => {
    const [one, other] = [a.fact.at, b.fact.at];
    return (
      order.get(one.sheet)! - order.get(other.sheet)! ||
      one.row - other.row ||
      one.column - other.column ||
      (a.rule.code < b.rule.code ? -1 : Number(a.rule.code > b.rule.code))
    );
  });
}

/** The cells that the mends would write, by place. */
function heldCells(told: readonly ToldFact[], snapshot: WorkbookSnapshot): ReadonlyMap<string, CellSnapshot> {
  const wanted = new Set(told.flatMap(({ fact }) => (fact.fix ?? []).map((edit) => placeOf(edit.at))));
  const held = new Map<string, CellSnapshot>();
  if (wanted.size === 0) return held;
  for (const { name, cells } of snapshot.sheets) {
    for (const cell of cells) {
      const place = placeOf({ sheet: name, row: cell.row, column: cell.column });
      if (wanted.has(place)) held.set(place, cell);
    }
  }
  return held;
}

function makeFinding(
  { rule, table, fact, related, note, likely }: ToldFact,
  fingerprint: string,
  held: ReadonlyMap<string, CellSnapshot>,
  hasRoom: boolean,
): Finding {
  const message = rule.messages[fact.messageId]!;
  const fill = (template: string) => fillTemplate(template, fact.data);
  return {
    rule: rule.code,
    slug: rule.slug,
    messageId: fact.messageId,
    severity: fact.severity ?? rule.severity,
    at: fact.at,
    table: table?.id ?? '',
    message: fill(message.what),
    why: rule.why,
    do: [fill(message.do), note].join(' ').trimEnd(),
    data: fact.data,
    related,
    fix:
      rule.fix && fact.fix && fact.fix.length > 0 && hasRoom && !likely
        ? {
            safety: rule.fix.safety,
            title: fill(rule.fix.title),
            edits: fact.fix.map((edit) => makeEdit(edit, held)),
          }
        : null,
    fingerprint,
    ignored: null,
  };
}

function makeEdit({ at, after, value }: FactEdit, held: ReadonlyMap<string, CellSnapshot>): FindingEdit {
  const { sheet, row, column } = at;
  const cell = held.get(placeOf(at));
  const font = unicodeFont(cell?.font ?? null, value ?? after);
  return { sheet, row, column, before: contentOf(cell), after, value: value ?? null, ...(font && { font }) };
}

/** Unicode would show wrongly in a font of an old charset. Figures and plain letters look the same in both. */
function unicodeFont(font: string | null, shown: string | number): string | undefined {
  return typeof shown === 'string' && hasMarks(shown) ? legacyFont(font)?.replacement : undefined;
}
