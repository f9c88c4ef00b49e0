import { boxAddress } from '../../snapshot/address';
import { readingOf } from '../../tables/table';
import { intervalsMeet, sumIntervals } from '../../values/intervals';
import { runsOf } from '../../values/sum-formula';
import type { HeldTotal } from './held-total';
import type { SumCoverage } from './sum-coverage';
import type { Place } from './sum-of-parts';

/** What is wrong with a total's formula, and the cells it is wrong about. */
export interface SumFault {
  readonly what: 'leaves-out' | 'counts-twice' | 'takes-in' | 'skips-text' | 'leaves-out-blank';
  readonly cells: readonly string[];
}

/**
 * Names the fault that explains a wrong result, or one that a right result hides; `null` when there is none. A formula adds
 * what is written, so that here no rounding excuses a difference.
 */
export function faultOf(held: HeldTotal, coverage: SumCoverage): SumFault | null {
  if (!held.differsAsWritten) return blankLeftOut(held, coverage);
  const holdsFigure = (place: Place) => (figureAt(held, place)?.figure.value ?? 0) !== 0;
  const faults: readonly SumFault[] = [
    { what: 'leaves-out', cells: addresses(coverage.leftOut.filter(holdsFigure)) },
    { what: 'counts-twice', cells: addresses(coverage.twice.filter(holdsFigure)) },
    { what: 'takes-in', cells: [...addresses(coverage.foreign.filter(holdsFigure)), ...coverage.outside] },
  ];
  return faults.find(({ cells }) => cells.length > 0) ?? (held.differs ? skippedTexts(held) : null);
}

function blankLeftOut({ table }: HeldTotal, { leftOut }: SumCoverage): SumFault | null {
  const isBlank = leftOut.every(({ row, column }) => readingOf(table, row, column).kind === 'blank');
  return leftOut.length > 0 && isBlank ? { what: 'leaves-out-blank', cells: addresses(leftOut) } : null;
}

/** Figures stored as text explain the difference when the others alone come to what the formula gives. */
function skippedTexts(held: HeldTotal): SumFault | null {
  const isText = (place: Place) => figureAt(held, place)?.asText ?? false;
  const { parts } = held.sum;
  const texts = parts.filter(isText);
  const numbers = parts.flatMap((place) => (isText(place) ? [] : (figureAt(held, place)?.interval ?? [])));
  if (texts.length === 0 || !intervalsMeet(held.stated, sumIntervals(numbers))) return null;
  return { what: 'skips-text', cells: addresses(texts) };
}

function figureAt({ table }: HeldTotal, { row, column }: Place) {
  const reading = readingOf(table, row, column);
  return reading.kind === 'figure' ? reading : null;
}

function addresses(places: readonly Place[]): readonly string[] {
  return runsOf(places).map(boxAddress);
}
