import type { FigureReading } from '../../tables/money-columns';
import type { Table } from '../../tables/table';
import { cellOf, readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { intervalsMeet, scaleInterval, sumIntervals } from '../../values/intervals';
import { NotRun } from '../define-rule';
import type { HeldTotal } from './held-total';
import { holdTotal } from './held-total';
import type { Place } from './sum-of-parts';
import { placesOfSums } from './table-sums';

/** Figures of one row that were written in another unit: with all of them multiplied, the sums come out. */
export interface UnitOutlier {
  readonly places: readonly Place[];
  readonly factor: number;
  /** The totals that did not come out. */
  readonly totals: readonly Place[];
}

interface Relation {
  readonly held: HeldTotal;
  readonly total: Place;
  readonly parts: readonly Place[];
}

/** A change that may be what the table needs, and the broken sums it mends. */
interface Candidate {
  readonly places: readonly Place[];
  readonly factor: number;
  readonly mends: readonly Relation[];
}

const factors = [1e3, 1e-3, 1e6, 1e-6];
/** A mend that leaves more room than this would come out by chance. */
const widest = 0.1;
const keyOf = ({ row, column }: Place) => row * 16_384 + column;

/** The figures that only a change of their unit fits into their sums; none where two changes would do as well. */
export function findUnitOutliers(table: Table): readonly UnitOutlier[] {
  const relations = placesOfSums(table).flatMap(({ total, parts }): Relation[] => {
    const held = holdTotal(table, total, parts);
    return held === null || held instanceof NotRun ? [] : [{ held, total, parts }];
  });
  const broken = relations.filter(({ held }) => held.differs);
  if (broken.length === 0) return [];
  const around = relationsAt(relations);
  const candidates = distinct(broken.flatMap((relation) => suggested(table, relation))).flatMap((one) => {
    const alone = tryOut(table, [one.place], one.factor, around);
    const inRow = alone ? null : tryOut(table, rowOf(table, one.place), one.factor, around);
    return alone ?? inRow ?? [];
  });
  return settle(broken, candidates);
}

/** Each broken sum goes to the change that mends most sums; where two mend as many, nobody can tell. */
function settle(broken: readonly Relation[], candidates: readonly Candidate[]): readonly UnitOutlier[] {
  const chosen = new Map<string, Candidate>();
  for (const relation of broken) {
    const own = candidates.filter(({ mends }) => mends.includes(relation));
    const most = Math.max(...own.map(({ mends }) => mends.length));
    const best = new Map(own.filter(({ mends }) => mends.length === most).map((one) => [nameOf(one), one]));
    const [first, ...others] = best.values();
    if (first && others.length === 0) chosen.set(nameOf(first), first);
  }
  return [...chosen.values()].map(({ places, factor, mends }) => ({
    places,
    factor,
    totals: mends.map(({ total }) => total),
  }));
}

function nameOf({ places, factor }: Candidate): string {
  return [factor, ...places.map(keyOf)].join();
}

function relationsAt(relations: readonly Relation[]): ReadonlyMap<number, readonly Relation[]> {
  const around = new Map<number, Relation[]>();
  for (const relation of relations) {
    for (const place of [relation.total, ...relation.parts]) {
      const known = around.get(keyOf(place));
      if (known) known.push(relation);
      else around.set(keyOf(place), [relation]);
    }
  }
  return around;
}

interface Suggestion {
  readonly place: Place;
  readonly factor: number;
}

function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return [...new Map(suggestions.map((one) => [`${keyOf(one.place)},${one.factor}`, one])).values()];
}

/** The cells of a broken sum that would mend it if they were multiplied. */
function suggested(table: Table, { held, total, parts }: Relation): readonly Suggestion[] {
  const { stated, sum } = held;
  return [total, ...parts].flatMap((place) => {
    const reading = readingOf(table, place.row, place.column);
    if (reading.kind !== 'figure' || reading.figure.value === 0) return [];
    const { low, high } = reading.interval;
    const needed =
      place === total
        ? sum.interval
        : {
            low: stated.low - (sum.interval.high - high),
            high: stated.high - (sum.interval.low - low),
          };
    return factors
      .filter((factor) => isExactly(reading, factor, needed))
      .map((factor) => ({ place, factor }));
  });
}

/** The figure times the factor is what is needed, to the last digit written where that is coarse. */
function isExactly({ interval, figure }: FigureReading, factor: number, needed: Interval): boolean {
  const middle = ((interval.low + interval.high) / 2) * factor;
  if (needed.high - needed.low > Math.abs(middle) * widest) return false;
  if (intervalsMeet({ low: middle, high: middle }, needed)) return true;
  const digits = figure.ulp === 0 ? 15 : Math.log10(Math.abs(figure.value) / figure.ulp);
  return digits >= 2 && intervalsMeet(scaleInterval(interval, factor), needed);
}

/** The figures of a row that are in one unit with the cell. */
function rowOf(table: Table, { row, column }: Place): readonly Place[] {
  const unitAt = (one: number) => {
    const reading = readingOf(table, row, one);
    return reading.kind === 'figure' ? (reading.unit?.text ?? '') : null;
  };
  return table.columns
    .filter((one) => one.figures && unitAt(one.column) === unitAt(column))
    .map((one) => ({ row, column: one.column }));
}

/** `null` unless the change mends every broken sum it touches and breaks none that a person has typed. */
function tryOut(
  table: Table,
  places: readonly Place[],
  factor: number,
  around: ReadonlyMap<number, readonly Relation[]>,
): Candidate | null {
  const changed = new Set(places.map(keyOf));
  const touched = [...new Set(places.flatMap((place) => around.get(keyOf(place)) ?? []))];
  const at = (place: Place): Interval => {
    const reading = readingOf(table, place.row, place.column);
    if (reading.kind !== 'figure') return { low: 0, high: 0 };
    return changed.has(keyOf(place)) ? scaleInterval(reading.interval, factor) : reading.interval;
  };
  for (const { held, total, parts } of touched) {
    const isTyped = cellOf(table, total.row, total.column)!.formula === null;
    const holds = intervalsMeet(at(total), sumIntervals(parts.map(at)));
    // A sum by formula follows its parts whatever they are.
    if (!holds && (held.differs || isTyped)) return null;
  }
  return { places, factor, mends: touched.filter(({ held }) => held.differs) };
}
