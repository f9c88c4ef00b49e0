import { cellAddress } from '../../snapshot/address';
import { cellOf } from '../../tables/table';
import type { FigureReading } from '../../tables/money-columns';
import type { Table } from '../../tables/table';
import type { DeclaredFormula } from '../../values/declared-formulas';
import { evaluateDeclared, writeDeclared } from '../../values/declared-formulas';
import type { FactEdit } from '../define-rule';
import type { Place } from './sum-of-parts';
import { refOf } from './sum-of-parts';

/** A figure that ought to be computed from others, and what it ought to be. */
export interface ComputedFigure {
  readonly at: Place;
  readonly stated: FigureReading;
  /** In the base unit of the stated figure. */
  readonly value: number;
  readonly formula: DeclaredFormula;
  /** The cells that stand for the names in the formula. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Writes the formula into the cell where the figures it names are plain numbers in one scale, else the number itself. */
export function formulaEdit(table: Table, { at, stated, value, formula, places }: ComputedFigure): FactEdit {
  const cellAt = ({ row, column }: Place) => cellOf(table, row, column);
  const held = cellAt(at)!.value;
  // A number format with "%" shows a hundred times what the cell holds.
  const shown = typeof held === 'number' && stated.figure.value !== held ? 100 : 1;
  const raw = Number((value / (stated.unit?.factor ?? 1) / shown).toPrecision(15));
  const given = evaluateDeclared(formula, (name) => {
    const operand = cellAt(places.get(name)!)?.value ?? 0;
    return typeof operand === 'number' ? { low: operand, high: operand } : null;
  });
  const factor = given && (2 * raw) / (given.low + given.high);
  const isClose = (one: number) => factor !== null && Math.abs(factor / one - 1) < 1e-9;
  const excel = `=${writeDeclared(formula, (name) => addressOf(places.get(name)!))}`;
  const ref = refOf(table, at);
  if (isClose(1)) return { at: ref, after: excel, value: raw };
  if (isClose(100)) return { at: ref, after: `${excel}*100`, value: raw };
  return { at: ref, after: roundedLike(stated, raw) };
}

function addressOf({ row, column }: Place): string {
  return cellAddress(row, column);
}

/** With as many decimals as the figure it takes the place of, but no fewer than two. */
function roundedLike({ figure }: FigureReading, value: number): number {
  const decimals = figure.ulp > 0 ? Math.max(2, Math.round(-Math.log10(figure.ulp))) : 2;
  return Number(value.toFixed(Math.min(decimals, 20)));
}

/** What a rule says of an amount: in the unit of the stated figure, a rate with four decimals at most. */
export function amountLike({ unit, percent }: FigureReading, value: number) {
  const amount = value / (unit?.factor ?? 1);
  return {
    amount: percent || unit === null ? Number(amount.toFixed(4)) : Number(amount.toPrecision(15)),
    unit: unit?.text ?? (percent ? '%' : null),
  };
}
