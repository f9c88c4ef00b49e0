import { compareResult } from '../../summary/compared-result';
import type { CriteriaPeriod, CriteriaTable, Reading } from '../../tables/table';
import { cellOf, readingOf } from '../../tables/table';
import { formatNumber } from '../../values/numbers';
import { scaleToTarget, type Comparison, type Threshold } from '../../values/thresholds';

/** A result beside the target it was compared with, as a sentence tells of them. */
export interface ResultAndTarget {
  readonly comparison: Exclude<Comparison, 'not-comparable'>;
  /** As the cells show them. */
  readonly result: string;
  readonly target: string;
  /** How far apart they are, with the unit: "2,5%", "13 người". */
  readonly difference: string;
  /** The target must not be passed; otherwise it is to be reached. */
  readonly isCeiling: boolean;
}

/** `null` when the table gives no target for the row, or none that its result can be compared with. */
export function compareWithTarget(
  table: CriteriaTable,
  period: CriteriaPeriod,
  row: number,
): ResultAndTarget | null {
  const comparison = compareResult(table, period, row);
  if (comparison === 'not-comparable') return null;
  const [target, result] = [cellOf(table, row, table.targetColumn!)!, cellOf(table, row, period.result!)!];
  const { threshold } = target.reading as Extract<Reading, { kind: 'threshold' }>;
  const value = valueOf(readingOf(table, row, period.result!), threshold);
  return {
    comparison,
    result: result.text.trim(),
    target: target.text.trim(),
    ...distance(threshold, value),
  };
}

/** In the target's unit; whatever was compared has one. */
function valueOf(result: Reading, threshold: Threshold): number {
  if (result.kind === 'ratio') return result.ratio.percent!.value;
  const { figure, unit } = result as Extract<Reading, { kind: 'figure' }>;
  return figure.value * (threshold.kind === 'figure' ? scaleToTarget(threshold, unit)! : 1);
}

function distance(threshold: Threshold, value: number): Pick<ResultAndTarget, 'difference' | 'isCeiling'> {
  if (threshold.kind !== 'figure') return { difference: formatNumber(value), isCeiling: true };
  const { figure, comparator, percent, unit } = threshold;
  const apart = formatNumber(Number(Math.abs(figure.value - value).toPrecision(12)));
  const difference = percent ? `${apart}%` : [apart, unit ?? ''].join(' ').trimEnd();
  return { difference, isCeiling: comparator === '≤' || comparator === '<' };
}
