import type { CriteriaPeriod, CriteriaTable, CriterionEntry } from '../tables/table';
import { readingOf } from '../tables/table';
import { fold } from '../values/fold';
import type { Status } from '../values/statuses';
import { compareResult } from './compared-result';
import type { CriteriaVerdicts, CriterionVerdict, IndicatorVerdict, Verdict } from './summary';

/** "Cơ bản đạt" is not met; "không xét" is a question that the table does not answer. */
const verdictOfStatus: Readonly<Record<Status, Verdict>> = {
  met: 'met',
  'nearly-met': 'unmet',
  unmet: 'unmet',
  'not-considered': 'not-judged',
};

/**
 * What the criteria and indicators of a table came to in its deciding period. A criterion is met when all its
 * indicators are, unmet when one of them is; its own status cell counts only where its indicators say nothing at all.
 */
export function judgeCriteria(table: CriteriaTable): CriteriaVerdicts {
  const period = decidingPeriod(table);
  return { criteria: table.criteria.map((criterion) => judgeCriterion(table, period, criterion)) };
}

/**
 * The period that decides: the latest (rightmost) one with a status or a result in some row. What is only planned
 * decides nothing as long as something else is filled. `null` for a blank form.
 */
export function decidingPeriod(table: CriteriaTable): CriteriaPeriod | null {
  let period = periodOf.get(table);
  if (period === undefined) periodOf.set(table, (period = findDecidingPeriod(table)));
  return period;
}

// Asked for every row of the table, found by looking at all its cells.
const periodOf = new WeakMap<CriteriaTable, CriteriaPeriod | null>();

function findDecidingPeriod(table: CriteriaTable): CriteriaPeriod | null {
  const filled = new Set(
    table.cells.filter((cell) => cell.reading.kind !== 'blank').map((cell) => cell.column),
  );
  const isFilled = ({ result, status, metMark, unmetMark }: CriteriaPeriod) =>
    [result, status, metMark, unmetMark].some((column) => column !== null && filled.has(column));
  const periods = table.periods.filter(isFilled);
  return periods.findLast((period) => !isPlan(period)) ?? periods.at(-1) ?? null;
}

/** The columns of what is to come ("KH 6 tháng cuối năm"), which nobody can have filled with results yet. */
export function isPlan(period: CriteriaPeriod): boolean {
  return /^(?:kh|ke hoach|du kien|phan dau|muc tieu|dang ky)\b/.test(fold(period.heading));
}

/** The verdict that a row states in a period; without any status column, what its result says beside its target. */
export function verdictOfRow(table: CriteriaTable, period: CriteriaPeriod, row: number): Verdict {
  const { status, metMark, unmetMark } = period;
  if (status !== null) {
    const reading = readingOf(table, row, status);
    return reading.kind === 'status' ? verdictOfStatus[reading.status] : 'not-judged';
  }
  if (metMark === null && unmetMark === null) return verdictOfResult(table, period, row);
  const [met, unmet] = [isMarked(table, row, metMark), isMarked(table, row, unmetMark)];
  if (met === unmet) return 'not-judged';
  return met ? 'met' : 'unmet';
}

/** A tick, or the 1 that some write so that a SUM can count it. */
function isMarked(table: CriteriaTable, row: number, column: number | null): boolean {
  if (column === null) return false;
  const reading = readingOf(table, row, column);
  return reading.kind === 'status' || (reading.kind === 'figure' && reading.figure.value > 0);
}

function verdictOfResult(table: CriteriaTable, period: CriteriaPeriod, row: number): Verdict {
  const result = period.result === null ? null : readingOf(table, row, period.result);
  if (result?.kind === 'status') return verdictOfStatus[result.status];
  const comparison = compareResult(table, period, row);
  if (comparison === 'not-comparable') return 'not-judged';
  return comparison === 'reached' ? 'met' : 'unmet';
}

function judgeCriterion(
  table: CriteriaTable,
  period: CriteriaPeriod | null,
  { code, row, ownRow, indicators: entries }: CriterionEntry,
): CriterionVerdict {
  const judge = (at: number): Verdict => (period ? verdictOfRow(table, period, at) : 'not-judged');
  const indicators: readonly IndicatorVerdict[] = entries.map((entry) => ({
    code: entry.code,
    row: entry.row,
    verdict: judge(entry.row),
  }));
  const isSilent = indicators.every((one) => one.verdict === 'not-judged');
  const own = ownRow || indicators.length === 0 ? judge(row) : 'not-judged';
  const fromIndicators = indicators.length === 0 ? own : allOf(indicators.map((one) => one.verdict));
  return { code, row, verdict: isSilent ? own : fromIndicators, fromIndicators, indicators };
}

function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('unmet')) return 'unmet';
  return verdicts.includes('not-judged') ? 'not-judged' : 'met';
}
