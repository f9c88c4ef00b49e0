import type { CellRef } from '../../snapshot/address';
import { cellAddress } from '../../snapshot/address';
import type { Reading, Table } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { sumIntervals } from '../../values/intervals';
import { writeSumFormula } from '../../values/sum-formula';
import type { Unit } from '../../values/units';
import type { FactEdit } from '../define-rule';
import { NotRun } from '../define-rule';

export interface Place {
  readonly row: number;
  readonly column: number;
}

type FigureReading = Extract<Reading, { kind: 'figure' }>;

/** What the parts of a total add up to, as every rule about sums sees it. */
export interface PartsSum {
  readonly table: Table;
  readonly parts: readonly Place[];
  /** In the base unit. */
  readonly interval: Interval;
  /** The unit that a total over these parts is stated in, where it states none itself. */
  readonly unit: Unit | null;
}

/**
 * Adds the parts up: blank and "-" add nothing. `null` when no part holds a figure, the reason when one of them cannot
 * be added. Parts of one recognised sum are all in units that can be added.
 */
export function addParts(table: Table, parts: readonly Place[]): PartsSum | NotRun | null {
  const intervals: Interval[] = [];
  let first: FigureReading | null = null;
  for (const { row, column } of parts) {
    const reading = readingOf(table, row, column);
    if (reading.kind === 'figure') {
      first ??= reading;
      intervals.push(reading.interval);
    } else if (reading.kind !== 'blank' && reading.kind !== 'dash') {
      return new NotRun(`Ô ${cellAddress(row, column)} ${whyNotAdded(reading)}`);
    }
  }
  return first && { table, parts, interval: sumIntervals(intervals), unit: first.unit };
}

function whyNotAdded(reading: Reading): string {
  switch (reading.kind) {
    case 'error':
      return `đang hiện lỗi ${reading.error}`;
    case 'no-data':
      return 'chưa có số liệu';
    case 'unreadable-number':
      return 'có con số chưa đọc được chắc chắn';
    default:
      return 'không phải là một con số';
  }
}

/** The middle of an interval (in the base unit) as an amount in a unit. */
export function amountIn(
  unit: Unit | null,
  { low, high }: Interval,
): { amount: number; unit: string | null } {
  const middle = (low + high) / 2 / (unit?.factor ?? 1);
  return { amount: Number(middle.toPrecision(15)), unit: unit?.text ?? null };
}

export function refOf(table: Table, { row, column }: Place): CellRef {
  return { sheet: table.sheet, row, column };
}

/**
 * Writes the sum into a cell, as a formula where one can say it: figures stored as text, which SUM would skip, become
 * numbers first. Where the parts are in other units than the total, the number itself is written.
 */
export function sumEdits(
  at: CellRef,
  unit: Unit | null,
  { table, parts, interval }: PartsSum,
): readonly FactEdit[] {
  const value = amountIn(unit, interval).amount;
  const formula = writeSumFormula(parts);
  const figures = parts.flatMap((part) => {
    const reading = readingOf(table, part.row, part.column);
    return reading.kind === 'figure' ? [{ at: refOf(table, part), reading }] : [];
  });
  const isOneUnit = figures.every(({ reading }) => reading.asText || isSameScale(reading.unit, unit));
  if (formula === null || !isOneUnit) return [{ at, after: value }];
  const texts = figures.filter(({ reading }) => reading.asText);
  return [
    ...texts.map(({ at: part, reading }) => ({ at: part, after: amountIn(unit, reading.interval).amount })),
    { at, after: formula, value },
  ];
}

function isSameScale(a: Unit | null, b: Unit | null): boolean {
  return (a?.factor ?? 1) === (b?.factor ?? 1);
}
