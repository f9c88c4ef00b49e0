import type { CellRef } from '../snapshot/address';
import { insideBox } from '../snapshot/address';
import type { Box } from '../snapshot/snapshot';
import type { Breach } from '../rules/define-rule';
import type { FigureReading } from '../tables/money-columns';
import type { Reading, Table } from '../tables/table';
import { cellOf, readingOf } from '../tables/table';
import type { Interval } from '../values/figure';
import { intervalOf, intervalsMeet, scaleInterval, sumIntervals } from '../values/intervals';
import { figureOfValue } from '../values/numbers';
import { readReferences } from '../values/sum-formula';

/** A cell as a key; two references to one cell have the same. */
export const placeOf = ({ sheet, row, column }: CellRef) => `${row},${column},${sheet}`;

/** The figures of the workbook as sums see them, in the base unit. */
export interface Figures {
  /** Zero for blank and "-"; `null` for what cannot be added. */
  readonly at: (cell: CellRef) => Interval | null;
  /** What a number would stand for if it were written in the cell. */
  readonly ifWritten: (cell: CellRef, value: number) => Interval;
  /** The first of some places that the formula in a cell looks at, itself or through other formulas; `null` for none. */
  readonly foundation: (cell: CellRef, isWanted: (place: string) => boolean) => string | null;
}

const nothing: Interval = { low: 0, high: 0 };

/** The places of a box, as far as anybody would add them up. */
function placesIn(sheet: string, { top, left, bottom, right }: Box): readonly CellRef[] {
  const places: CellRef[] = [];
  for (let row = top; row <= bottom && places.length < mostFollowed; row++) {
    for (let column = left; column <= right && places.length < mostFollowed; column++)
      places.push({ sheet, row, column });
  }
  return places;
}

export function figuresOf(tables: readonly Table[]): Figures {
  const tableAt = ({ sheet, row, column }: CellRef) =>
    tables.find((one) => one.sheet === sheet && insideBox(one.box, row, column));
  const readingAt = (cell: CellRef): Reading => {
    const table = tableAt(cell);
    return table ? readingOf(table, cell.row, cell.column) : { kind: 'text' };
  };
  const columnAt = (cell: CellRef) => tableAt(cell)?.columns.find(({ column }) => column === cell.column);
  // What was typed with a unit of its own is read in the column's once it is a bare number.
  const unitWhenWritten = (reading: FigureReading, cell: CellRef) => {
    const own = columnAt(cell)!.unit;
    const isInOwn = reading.asText && own?.dimension === 'money' && reading.unit?.dimension === 'money';
    return isInOwn ? own : reading.unit;
  };
  const lookedAt = (cell: CellRef): readonly CellRef[] => {
    const table = tableAt(cell);
    const formula = table && cellOf(table, cell.row, cell.column)?.formula;
    return (formula ? readReferences(formula) : []).flatMap(({ sheet, box }) =>
      placesIn(sheet ?? cell.sheet, box),
    );
  };
  return {
    at(cell) {
      const reading = readingAt(cell);
      if (reading.kind === 'figure') return reading.interval;
      return reading.kind === 'blank' || reading.kind === 'dash' ? nothing : null;
    },
    ifWritten(cell, value) {
      const reading = readingAt(cell);
      const unit =
        reading.kind === 'figure' ? unitWhenWritten(reading, cell) : (columnAt(cell)?.unit ?? null);
      return intervalOf(figureOfValue(value), unit?.factor ?? 1);
    },
    foundation(cell, isWanted) {
      const seen = new Set([placeOf(cell)]);
      const open = [cell];
      while (open.length > 0 && seen.size < mostFollowed) {
        for (const next of lookedAt(open.pop()!)) {
          const place = placeOf(next);
          if (seen.has(place)) continue;
          if (isWanted(place)) return place;
          seen.add(place);
          open.push(next);
        }
      }
      return null;
    },
  };
}

/** A formula that reaches further is followed no more: it says too little about any one cell. */
const mostFollowed = 2000;

/** The values of one cell of a relation with which it holds, the other cells being as they are. */
function neededAt(breach: Breach, cell: CellRef, at: Figures['at']): Interval | null {
  const place = placeOf(cell);
  const { total, parts, less = [] } = breach;
  // 0 = Σ parts − Σ less − total, solved for the cell.
  const terms = [
    { cell: total, sign: -1 },
    ...parts.map((part) => ({ cell: part, sign: 1 })),
    ...less.map((part) => ({ cell: part, sign: -1 })),
  ];
  const own = terms.find((term) => placeOf(term.cell) === place)!;
  const others: Interval[] = [];
  for (const { cell: other, sign } of terms.filter((term) => placeOf(term.cell) !== place)) {
    const interval = at(other);
    if (!interval) return null;
    others.push(sign === own.sign ? scaleInterval(interval, -1) : interval);
  }
  return sumIntervals(others);
}

/** What the parts of a relation add up to; `null` when one of them cannot be added. */
export function sumOfParts(breach: Breach, figures: Figures): Interval | null {
  return neededAt(breach, breach.total, figures.at);
}

/** Whether one new figure in the cell, written as finely as the old one, would satisfy all these relations. */
export function isRepairedAt(cell: CellRef, breaches: readonly Breach[], figures: Figures): boolean {
  const old = figures.at(cell);
  if (!old) return false;
  const half = (old.high - old.low) / 2;
  const needed: Interval[] = [];
  for (const breach of breaches) {
    const one = neededAt(breach, cell, figures.at);
    if (!one) return false;
    needed.push({ low: one.low - half, high: one.high + half });
  }
  // Intervals on a line have a common point when each two of them meet.
  return needed.every((one, i) => needed.slice(i + 1).every((other) => intervalsMeet(one, other)));
}

/** Whether the relation would hold if some of its cells held other values, given by place. */
export function holdsWith(breach: Breach, values: ReadonlyMap<string, Interval>, figures: Figures): boolean {
  const at = (cell: CellRef) => values.get(placeOf(cell)) ?? figures.at(cell);
  const total = at(breach.total);
  const parts = neededAt(breach, breach.total, at);
  return total !== null && parts !== null && intervalsMeet(total, parts);
}
