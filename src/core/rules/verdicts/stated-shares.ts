import type { CriteriaTable, TypedCell } from '../../tables/table';
import { cellOf, readingOf } from '../../tables/table';
import { judgedRows } from './judged-rows';

/** A result beside a target in percent. */
export interface StatedShare {
  readonly cell: TypedCell;
  /** As the cell shows it: 85 for "85%" and for a bare 85, 0.85 for a bare 0,85. */
  readonly value: number;
  /** The cell shows a percent sign. */
  readonly isSigned: boolean;
  /** The percentage that the row's target names. */
  readonly target: number;
}

/** The results of one column that stand beside targets in percent of the same kind: ten percent and more. */
export function statedShares(table: CriteriaTable, column: number): readonly StatedShare[] {
  return judgedRows(table).flatMap(({ row }) => {
    const cell = cellOf(table, row, column);
    const target = targetShare(table, row);
    if (cell?.reading.kind !== 'figure' || target === null) return [];
    const { figure, unit, percent } = cell.reading;
    // "34 hộ" beside "≥ 80%" is no percentage.
    if (unit !== null && !percent) return [];
    return [{ cell, value: figure.value, isSigned: cell.text.includes('%'), target }];
  });
}

/** Below it a share of less than one percent is nothing unusual. */
const leastTarget = 10;

function targetShare(table: CriteriaTable, row: number): number | null {
  if (table.targetColumn === null) return null;
  const target = readingOf(table, row, table.targetColumn);
  if (target.kind !== 'threshold' || target.threshold.kind !== 'figure') return null;
  const { figure, percent } = target.threshold;
  return percent && figure.value >= leastTarget && figure.value <= 100 ? figure.value : null;
}
