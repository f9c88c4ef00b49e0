import type { DeclaredColumn } from '../../tables/declared-columns';
import type { FigureReading } from '../../tables/money-columns';
import { areAddedAlike } from './added-alike';
import type { Reading, Table } from '../../tables/table';
import { cellOf, readingOf } from '../../tables/table';
import { evaluateDeclared, signedColumns } from '../../values/declared-formulas';
import type { Interval } from '../../values/figure';
import { intervalsMeet, scaleInterval } from '../../values/intervals';
import { readSumFormula } from '../../values/sum-formula';
import { insideBox } from '../../snapshot/address';

/** One row of a declared column: what it states, and what the declaration gives there. */
export interface DeclaredRow {
  readonly row: number;
  readonly stated: FigureReading;
  /** In the base unit of the stated figure. */
  readonly computed: Interval;
  /** What the figures as written give; not the middle of `computed` where it is a quotient. */
  readonly value: number;
  readonly follows: boolean;
  /** Not all of its figures are zero. */
  readonly isTelling: boolean;
}

/** What a rate or a product may be multiplied with before it is stated: a fraction as per cent, a unit as another. */
const scales = [1, 100, 0.01, 1e3, 1e-3, 1e6, 1e-6, 1e9, 1e-9];
const percentScales = [1, 100, 0.01];
const nothing: Interval = { low: 0, high: 0 };

/** Holds a declared column against every row in which it states a figure and all columns it names do so too. */
export function holdDeclaration(table: Table, declared: DeclaredColumn): readonly DeclaredRow[] {
  const isAdditive = signedColumns(declared.formula) !== null;
  const rows = table.rows.flatMap(({ row, level }) =>
    level > 0 ? (evaluateRow(table, declared, row, isAdditive) ?? []) : [],
  );
  const fits = (scale: number) =>
    rows.filter(
      (one) => one.isTelling && intervalsMeet(one.stated.interval, scaleInterval(one.computed, scale)),
    ).length;
  const scale = isAdditive ? 1 : scales.reduce((best, one) => (fits(one) > fits(best) ? one : best));
  return rows.map(({ computed, value, ...one }) => ({
    ...one,
    value: value * scale,
    computed: scaleInterval(computed, scale),
    follows: (isAdditive ? [1] : percentScales).some((own) =>
      intervalsMeet(one.stated.interval, scaleInterval(computed, scale * own)),
    ),
  }));
}

/** The rows in which the declared column is left blank although the columns it names give a figure. */
export function unfilledRows(table: Table, declared: DeclaredColumn): readonly number[] {
  const isDue = (row: number) => {
    const computed = compute(table, declared, row);
    return computed !== null && (computed.low > 0 || computed.high < 0);
  };
  return table.rows
    .map(({ row }) => row)
    .filter((row) => readingOf(table, row, declared.column).kind === 'blank' && isDue(row));
}

function evaluateRow(
  table: Table,
  declared: DeclaredColumn,
  row: number,
  isAdditive: boolean,
): Omit<DeclaredRow, 'follows'> | null {
  const stated = readingOf(table, row, declared.column);
  if (stated.kind !== 'figure') return null;
  const figures = operandsOf(table, declared, row).filter((one) => one.kind === 'figure');
  if (isAdditive && !figures.every((figure) => addsUpTo(figure, stated))) return null;
  const computed = compute(table, declared, row);
  const isTelling = [stated, ...figures].some(({ figure }) => figure.value !== 0);
  if (!computed) return null;
  const written = compute(table, declared, row, middleOf)!;
  return { row, stated, computed, value: middle(written), isTelling };
}

function operandsOf(table: Table, { columns }: DeclaredColumn, row: number): readonly Reading[] {
  return [...columns.values()].map((column) => readingOf(table, row, column));
}

/** `null` where the row does not fill all the columns that the formula names. */
function compute(
  table: Table,
  declared: DeclaredColumn,
  row: number,
  take = (interval: Interval) => interval,
): Interval | null {
  const { formula, columns } = declared;
  const isAdditive = signedColumns(formula) !== null;
  const operands = operandsOf(table, declared, row);
  // "-" adds nothing, as in a sum; a blank may just not be filled in yet.
  const isFilled = operands.every(({ kind }) => kind === 'figure' || (isAdditive && kind === 'dash'));
  if (!isFilled || !operands.some(({ kind }) => kind === 'figure')) return null;
  return evaluateDeclared(formula, (name) => {
    const reading = readingOf(table, row, columns.get(name)!);
    return reading.kind === 'figure' ? take(reading.interval) : nothing;
  });
}

function middle({ low, high }: Interval): number {
  return (low + high) / 2;
}

function middleOf(interval: Interval): Interval {
  return { low: middle(interval), high: middle(interval) };
}

function addsUpTo(part: FigureReading, whole: FigureReading): boolean {
  return part.percent === whole.percent && (part.unit?.dimension ?? null) === (whole.unit?.dimension ?? null);
}

/** Whether the row adds up other rows in all these columns alike, so that what is wrong is wrong there. */
export function isAddedLikeItsParts(
  table: Table,
  { column, formula, columns }: DeclaredColumn,
  row: number,
): boolean {
  return signedColumns(formula) !== null && areAddedAlike(table, row, [column, ...columns.values()]);
}

/** Whether a cell adds one of these rows in its own column, by its formula or by a sum of the table. */
export function addsOneOf(table: Table, row: number, column: number, rows: ReadonlySet<number>): boolean {
  const formula = cellOf(table, row, column)?.formula;
  const boxes = (formula ? readSumFormula(formula)?.cells : undefined)?.filter(
    ({ sheet }) => sheet === null || sheet === table.sheet,
  );
  const isIn = (other: number) => boxes?.some(({ box }) => insideBox(box, other, column)) ?? false;
  const isPart = (other: number) =>
    table.rowSums.some(
      ({ total, parts, columns }) => total === row && columns.includes(column) && parts.includes(other),
    );
  return [...rows].some((other) => other !== row && (isIn(other) || isPart(other)));
}
