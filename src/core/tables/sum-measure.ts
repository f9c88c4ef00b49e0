import { insideBox } from '../snapshot/address';
import { isComparable, compareWithParts } from './body-figures';
import type { BodyFigures, Outcome } from './body-figures';
import { readSumFormula } from '../values/sum-formula';
import type { Outline, SumCandidate } from './sum-candidates';
import type { Column, Row } from './table';

/** How a candidate fares in one column; a part that is blank there is represented by the rows inside it. */
export interface ColumnCheck {
  readonly column: Column;
  readonly parts: readonly number[];
  readonly outcome: Outcome;
  /** Parts in another unit than the total are left out. */
  readonly isSifted: boolean;
}

/** A candidate held against the figures: in how many columns it fits, and in how many it does not. */
export interface MeasuredSum {
  readonly candidate: SumCandidate;
  readonly checks: readonly ColumnCheck[];
  readonly fits: number;
  /** Columns where it fits, but perhaps by chance. */
  readonly agrees: number;
  readonly misfits: number;
}

export function measureSum(
  candidate: SumCandidate,
  columns: readonly Column[],
  outline: Outline,
  figures: BodyFigures,
): MeasuredSum {
  const all = columns.flatMap((column) => checkColumn(candidate, column, outline, figures) ?? []);
  // Sifting is right only where it makes a sum come out.
  const checks = all.some(({ outcome }) => outcome === 'fits')
    ? all
    : all.filter(({ isSifted }) => !isSifted);
  const count = (is: (outcome: Outcome) => boolean) => checks.filter(({ outcome }) => is(outcome)).length;
  const [fits, agrees] = [count((outcome) => outcome === 'fits'), count((outcome) => outcome === 'agrees')];
  return { candidate, checks, fits, agrees, misfits: count(isMisfit) };
}

function checkColumn(
  candidate: SumCandidate,
  column: Column,
  outline: Outline,
  figures: BodyFigures,
): ColumnCheck | null {
  const at = (row: number) => figures.at(row, column.column);
  const total = at(candidate.total.row);
  const isFilled = (row: number) => at(row).kind !== 'blank';
  const all = candidate.parts.flatMap((part) => filledParts(part, outline, isFilled));
  // Where one item has a row in kilometres and another in đồng, a total adds those of its own unit.
  const parts = all.filter((row) => isComparable(at(row), total));
  const readings = parts.map(at);
  const outcome = compareWithParts(total, readings);
  // In a form that is only begun, one part of many says nothing about what the total adds.
  const isBegun = parts.length > 1 && readings.filter(({ kind }) => kind === 'figure').length === 1;
  if (outcome === null || (isBegun && candidate.relation === 'sum' && isMisfit(outcome))) return null;
  return { column, parts, outcome, isSifted: parts.length < all.length };
}

export function isMisfit(outcome: Outcome): boolean {
  return outcome === 'above' || outcome === 'below';
}

/** A heading without a figure of its own stands for the rows inside it, as far as they have any. */
function filledParts(part: Row, outline: Outline, isFilled: (row: number) => boolean): readonly number[] {
  if (isFilled(part.row)) return [part.row];
  const inside = (outline.inside.get(part.row) ?? [])
    .filter(({ role }) => role !== 'of-which')
    .flatMap((row) => filledParts(row, outline, isFilled));
  return inside.some(isFilled) ? inside : [part.row];
}

/** Whether the sheet itself shows that the total is meant to add these parts, although the figures differ. */
export function isMeant(sum: MeasuredSum, figures: BodyFigures): boolean {
  return isAddedByFormula(sum, figures) || lacksOnePart(sum, figures);
}

/** The total's formula in some column adds at least two thirds of the parts. */
function isAddedByFormula({ candidate, checks }: MeasuredSum, figures: BodyFigures): boolean {
  return checks.some(({ column: { column }, parts }) => {
    const formula = figures.cell(candidate.total.row, column)?.formula;
    const cells = formula ? readSumFormula(formula)?.cells : undefined;
    if (!cells) return false;
    const added = parts.filter((row) =>
      cells.some(({ sheet, box }) => sheet === null && insideBox(box, row, column)),
    );
    return added.length >= 2 && added.length * 3 >= parts.length * 2;
  });
}

/** In every column that differs the total is what the others add up to without one and the same part: a row came in later. */
function lacksOnePart({ candidate, checks, misfits }: MeasuredSum, figures: BodyFigures): boolean {
  if (misfits < 2) return false;
  const differing = checks.filter(({ outcome }) => outcome === 'below');
  const fitsWithout = (left: number) =>
    differing.every(({ column: { column }, parts }) => {
      const others = parts.filter((row) => row !== left).map((row) => figures.at(row, column));
      return compareWithParts(figures.at(candidate.total.row, column), others) === 'fits';
    });
  return (
    differing.length === misfits && candidate.parts.slice(-mostLatecomers).some(({ row }) => fitsWithout(row))
  );
}

/** Rows come in at the end of a list, and a list of thousands is not looked through for each of them. */
const mostLatecomers = 50;
