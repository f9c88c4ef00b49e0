import type { CellRef } from '../snapshot/address';
import { cellAddress } from '../snapshot/address';
import type { Breach, Fact } from '../rules/define-rule';
import type { Interval } from '../values/figure';
import { firstAtEachCell } from './precedence';
import type { RuleFact } from './run-rules';
import type { Figures } from './sum-repair';
import { holdsWith, isRepairedAt, placeOf, sumOfParts } from './sum-repair';

/** A fact that will be told, and what the joint judgement adds to it. */
export interface ToldFact extends RuleFact {
  readonly related: readonly CellRef[];
  /** A sentence to add to what the user should do; "" when there is none. */
  readonly note: string;
  /** The part that is likely wrong although its total speaks: then the total's own mend would be the wrong one. */
  readonly likely: CellRef | null;
}

/** A fact about a sum that does not hold. */
type ToldBreach = ToldFact & { readonly fact: Fact & { readonly breach: Breach } };

/** Who falls silent, and in whose favour. */
type Silenced = ReadonlyMap<ToldFact, ToldFact>;

// A finding about a figure speaks for the sums over it: of these rules for all of them,
const speaksForSums: ReadonlySet<string> = new Set(['BG103', 'BG104']);
// of these for the sums that hold once the figure is mended.
const speaksForMendedSums: ReadonlySet<string> = new Set(['KP105', 'KP109', 'KP115']);

const undecided =
  'Các phép cộng bị lệch có chung ô nhưng chưa đủ căn cứ để biết ô nào cần sửa; đề nghị đối chiếu với số liệu gốc.';

function lookHereFirst({ row, column }: CellRef, sums: number): string {
  return `Ô ${cellAddress(row, column)} có mặt trong cả ${sums} phép cộng bị lệch, nên xem lại số ở ô này trước.`;
}

/**
 * One mistake, one finding: of all that the rules said, what is to be told. A fact that falls silent lives on as a
 * related cell of the one that speaks for it. The order stays.
 */
export function tellOneMistakeOnce(facts: readonly RuleFact[], figures: Figures): readonly ToldFact[] {
  const first = firstAtEachCell(facts).map(toldPlainly);
  const unexplained = fallSilent(first, explainedSums(first, figures));
  const founded = fallSilent(unexplained, sumsOfWrongTotals(unexplained.filter(isBreach), figures));
  return judgeTogether(founded, figures);
}

function toldPlainly(one: RuleFact): ToldFact {
  return { ...one, related: one.fact.related ?? [], note: '', likely: null };
}

function isBreach(one: ToldFact): one is ToldBreach {
  return one.fact.breach !== undefined;
}

function cellsOf({ fact: { breach } }: ToldBreach): readonly CellRef[] {
  return [breach.total, ...breach.parts, ...(breach.less ?? [])];
}

function relate(one: ToldFact, cells: readonly CellRef[]): ToldFact {
  const known = new Map([...one.related, ...cells].map((cell) => [placeOf(cell), cell]));
  known.delete(placeOf(one.fact.at));
  return { ...one, related: [...known.values()] };
}

function fallSilent(
  told: readonly ToldFact[],
  silenced: Silenced,
  reworded: ReadonlyMap<ToldFact, ToldFact> = new Map(),
): readonly ToldFact[] {
  const cells = new Map<ToldFact, CellRef[]>();
  for (const silent of silenced.keys()) {
    let speaker = silent;
    // Who speaks for a fact may itself have fallen silent since.
    for (let next = silenced.get(speaker); next; next = silenced.get(speaker)) speaker = next;
    cells.set(speaker, [...(cells.get(speaker) ?? []), silent.fact.at, ...silent.related]);
  }
  return told
    .filter((one) => !silenced.has(one))
    .map((one) => relate(reworded.get(one) ?? one, cells.get(one) ?? []));
}

/** The sums over a figure that another finding is about. */
function explainedSums(told: readonly ToldFact[], figures: Figures): Silenced {
  const speakers = new Map<string, ToldFact>();
  for (const one of told) {
    const { code } = one.rule;
    const mended = speaksForMendedSums.has(code) ? (one.fact.fix ?? []).map(({ at }) => at) : [];
    const isSpeaker = speaksForSums.has(code) || speaksForMendedSums.has(code);
    for (const cell of isSpeaker ? [...mended, one.fact.at] : []) speakers.set(placeOf(cell), one);
  }
  const silenced = new Map<ToldFact, ToldFact>();
  for (const breach of told.filter(isBreach)) {
    const maySpeak = (one: ToldFact | undefined): one is ToldFact =>
      one !== undefined && one !== breach && !silenced.has(one);
    const speaker =
      cellsOf(breach)
        .map((cell) => speakers.get(placeOf(cell)))
        .find((one) => maySpeak(one) && speaksFor(one, breach, figures)) ??
      foundation(breach, (place) => (maySpeak(speakers.get(place)) ? speakers.get(place)! : null), figures);
    if (speaker) silenced.set(breach, speaker);
  }
  return silenced;
}

/** The finding about a figure that the total's own formula is built on: a total over a wrong figure is its consequence. */
function foundation(
  { fact: { breach } }: ToldBreach,
  speakerAt: (place: string) => ToldFact | null,
  figures: Figures,
): ToldFact | null {
  const place = figures.foundation(breach.total, (one) => speakerAt(one) !== null);
  return place === null ? null : speakerAt(place);
}

function speaksFor(one: ToldFact, { fact: { breach } }: ToldBreach, figures: Figures): boolean {
  if (speaksForSums.has(one.rule.code)) return true;
  const mended = new Map<string, Interval>();
  for (const { at, after, value } of one.fact.fix ?? []) {
    const written = typeof after === 'number' ? after : value;
    if (typeof written === 'number') mended.set(placeOf(at), figures.ifWritten(at, written));
  }
  return holdsWith(breach, mended, figures);
}

/** Totals over other wrong totals, when they hold once those are what their parts add up to. */
function sumsOfWrongTotals(breaches: readonly ToldBreach[], figures: Figures): Silenced {
  const wrong = new Map(breaches.map((one) => [placeOf(one.fact.breach.total), one]));
  const silenced = new Map<ToldFact, ToldFact>();
  for (const one of breaches) {
    const below = one.fact.breach.parts.flatMap((part) => {
      const other = wrong.get(placeOf(part));
      return other && other !== one && !silenced.has(other) ? [other] : [];
    });
    const sums = new Map<string, Interval>();
    for (const { fact } of below) {
      const sum = sumOfParts(fact.breach, figures);
      if (sum) sums.set(placeOf(fact.breach.total), sum);
    }
    if (sums.size > 0 && holdsWith(one.fact.breach, sums, figures)) silenced.set(one, below[0]!);
  }
  return silenced;
}

/** Sums that share cells are judged as one: where a single cell would mend them all, one finding tells of it. */
function judgeTogether(told: readonly ToldFact[], figures: Figures): readonly ToldFact[] {
  const silenced = new Map<ToldFact, ToldFact>();
  const reworded = new Map<ToldFact, ToldFact>();
  for (const group of groupsOf(told.filter(isBreach))) {
    const cell = soleMend(group, figures);
    if (!cell) {
      const totals = group.map((one) => one.fact.breach.total);
      for (const one of group) reworded.set(one, { ...relate(one, totals), note: undecided });
      continue;
    }
    const owner = group.find((one) => placeOf(one.fact.breach.total) === placeOf(cell));
    const speaker = owner ?? firstInReadingOrder(group);
    for (const one of group) if (one !== speaker) silenced.set(one, speaker);
    if (!owner) {
      const note = lookHereFirst(cell, group.length);
      reworded.set(speaker, { ...relate(speaker, [cell]), note, likely: cell });
    }
  }
  return fallSilent(told, silenced, reworded);
}

/** Sums that hang together by shared cells, in groups of two and more; the order stays. */
function groupsOf(breaches: readonly ToldBreach[]): readonly (readonly ToldBreach[])[] {
  const groupAt = new Map<string, ToldBreach[]>();
  for (const breach of breaches) {
    const places = cellsOf(breach).map(placeOf);
    const touched = new Set(places.flatMap((place) => groupAt.get(place) ?? []));
    const joined = [...touched, breach];
    for (const one of joined) for (const cell of cellsOf(one)) groupAt.set(placeOf(cell), joined);
  }
  const groups = [...new Set(groupAt.values())].filter((group) => group.length > 1);
  const order = new Map(breaches.map((breach, i) => [breach, i]));
  return groups.map((group) => group.sort((a, b) => order.get(a)! - order.get(b)!));
}

/** The one cell that lies in every sum of the group and whose change would make them all hold. */
function soleMend(group: readonly ToldBreach[], figures: Figures): CellRef | null {
  const [first, ...others] = group.map((one) => new Map(cellsOf(one).map((cell) => [placeOf(cell), cell])));
  const shared = [...first!].filter(([place]) => others.every((cells) => cells.has(place)));
  if (shared.length !== 1) return null;
  const [, cell] = shared[0]!;
  const breaches = group.map((one) => one.fact.breach);
  return isRepairedAt(cell, breaches, figures) ? cell : null;
}

function firstInReadingOrder(group: readonly ToldBreach[]): ToldBreach {
  const isBefore = (a: CellRef, b: CellRef) => a.row < b.row || (a.row === b.row && a.column < b.column);
  return group.reduce((first, one) => (isBefore(one.fact.at, first.fact.at) ? one : first));
}
