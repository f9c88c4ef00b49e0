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
  readonly isCeiling: boolean;
}

/** The results of one column that stand beside targets in percent. */
export function statedShares(table: CriteriaTable, column: number): readonly StatedShare[] {
  return judgedRows(table).flatMap(({ row }) => {
    const cell = cellOf(table, row, column);
    const target = targetShare(table, row);
    if (cell?.reading.kind !== 'figure' || target === null) return [];
    const { figure, unit, percent } = cell.reading;
    // "34 hộ" beside "≥ 80%" is no percentage.
    if (unit !== null && !percent) return [];
    return [{ cell, value: figure.value, isSigned: cell.text.includes('%'), ...target }];
  });
}

function targetShare(table: CriteriaTable, row: number): Pick<StatedShare, 'target' | 'isCeiling'> | null {
  if (table.targetColumn === null) return null;
  const target = readingOf(table, row, table.targetColumn);
  if (target.kind !== 'threshold' || target.threshold.kind !== 'figure') return null;
  const { figure, percent, comparator } = target.threshold;
  const isCeiling = comparator === '≤' || comparator === '<';
  return percent && figure.value <= 100 ? { target: figure.value, isCeiling } : null;
}
