import type { FigureReading } from '../../tables/money-columns';
import type { Table, TypedCell } from '../../tables/table';
import { cellOf } from '../../tables/table';
import type { FactEdit } from '../define-rule';
import { NotRun } from '../define-rule';
import { holdTotal } from './held-total';
import type { Place } from './sum-of-parts';
import { addParts, refOf, sumEdits } from './sum-of-parts';
import type { SumPlaces } from './table-sums';
import { placesOfSums } from './table-sums';

/** A total that is a bare number and exactly what its parts add up to. */
export interface TypedSum {
  readonly cell: TypedCell;
  readonly stated: FigureReading;
  /** The formula that gives the same number. */
  readonly edit: FactEdit;
}

/** The typed totals of a table, and whether other totals in their row or column are formulas. */
export function typedSums(table: Table): readonly (TypedSum & { readonly isBesideFormula: boolean })[] {
  const sums = placesOfSums(table);
  const typed = new Map<TypedCell, TypedSum>();
  const rounded = new Set(sums.filter((sum) => !comesOut(table, sum)).flatMap(cellsOf));
  for (const sum of sums) {
    const one = typedSum(table, sum);
    // A formula has no rounding to give way: beside rounded figures it would make another sum wrong.
    if (one && !rounded.has(keyOf(one.cell)) && !typed.has(one.cell)) typed.set(one.cell, one);
  }
  const computed = sums
    .flatMap(({ total }) => cellOf(table, total.row, total.column) ?? [])
    .filter(isFormula);
  return [...typed.values()].map((one) => ({
    ...one,
    isBesideFormula: computed.some(({ row, column }) => row === one.cell.row || column === one.cell.column),
  }));
}

const keyOf = ({ row, column }: Place) => row * 16_384 + column;
const cellsOf = ({ total, parts }: SumPlaces) => [total, ...parts].map(keyOf);

/** Whether the figures as they are stored add up, to the last digit; what states nothing does. */
function comesOut(table: Table, { total, parts }: SumPlaces): boolean {
  const held = holdTotal(table, total, parts);
  if (held === null || held instanceof NotRun) return true;
  const [stated, sum] = [held.stated, held.sum.interval].map(({ low, high }) => (low + high) / 2);
  return Math.abs(stated! - sum!) <= Math.abs(stated!) * 1e-9;
}

function isFormula({ formula }: TypedCell): boolean {
  return formula !== null;
}

function typedSum(table: Table, { total, parts }: SumPlaces): TypedSum | null {
  const cell = cellOf(table, total.row, total.column);
  const figures = parts.flatMap(({ row, column }) => cellOf(table, row, column)?.value ?? []);
  const numbers = figures.filter((value) => typeof value === 'number' && value !== 0);
  if (cell?.reading.kind !== 'figure' || isFormula(cell) || typeof cell.value !== 'number') return null;
  const sum = numbers.length >= 2 ? addParts(table, parts) : null;
  if (sum === null || sum instanceof NotRun) return null;
  const [edit, ...others] = sumEdits(refOf(table, total), cell.reading.unit, sum);
  const isSame = Math.abs(Number(edit!.value ?? Infinity) - cell.value) <= Math.abs(cell.value) * 1e-12;
  return others.length === 0 && isSame ? { cell, stated: cell.reading, edit: edit! } : null;
}
