import type { CriteriaPeriod, CriteriaTable, TypedCell } from '../tables/table';
import { cellOf, readingOf } from '../tables/table';
import type { ComparedFigure, Comparison, Threshold } from '../values/thresholds';
import { compareToThreshold } from '../values/thresholds';

/** Compares the result of a row in one period with the table's own target. */
export function compareResult(table: CriteriaTable, period: CriteriaPeriod, row: number): Comparison {
  if (table.targetColumn === null || period.result === null) return 'not-comparable';
  const target = readingOf(table, row, table.targetColumn);
  const result = cellOf(table, row, period.result);
  if (target.kind !== 'threshold' || !result) return 'not-comparable';
  const figure = comparedFigure(result, target.threshold);
  return figure ? compareToThreshold(target.threshold, figure) : 'not-comparable';
}

function comparedFigure({ reading, text }: TypedCell, threshold: Threshold): ComparedFigure | null {
  if (reading.kind === 'ratio')
    return reading.ratio.percent && { figure: reading.ratio.percent, percent: true, unit: null };
  if (reading.kind !== 'figure') return null;
  const { figure, percent, unit } = reading;
  if (percent && isBeyondShare(figure.value, threshold)) return null;
  return !text.includes('%') && mayBeShare(figure.value, threshold) ? null : { figure, percent, unit };
}

/** 8500% beside "≥ 80%", 320% beside "≤ 4%": a slip of the scale, and no result to judge by. */
function isBeyondShare(value: number, threshold: Threshold): boolean {
  if (threshold.kind !== 'figure' || !threshold.percent || threshold.figure.value > 100) return false;
  const isCeiling = threshold.comparator === '≤' || threshold.comparator === '<';
  return value > (isCeiling ? 100 : 1000);
}

/** A bare 0,96 beside "≥ 95%" may be a percentage on another scale, and nobody knows. */
function mayBeShare(value: number, threshold: Threshold): boolean {
  return (
    threshold.kind === 'figure' && threshold.percent && threshold.figure.value > 10 && value > 0 && value <= 1
  );
}
