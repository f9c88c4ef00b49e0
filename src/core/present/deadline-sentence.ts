import type { CheckResult } from '../check/result';
import type { DeadlineEntry } from '../summary/summary';
import { cellOf, columnsOf } from '../tables/table';
import { formatDate } from '../values/dates';

/** Beyond these a sentence is no longer read. */
const mostNamed = 8;

/** "Đến 15/5/2024 có 02 việc quá hạn: … (UBND xã, hạn 30/4/2024); …" `null` where nothing is overdue. */
export function deadlineSentence(result: CheckResult): string | null {
  const { summary, asOf } = result;
  const { overdue, next } = summary.deadlines;
  if (overdue === 0) return null;
  const late = next.filter(({ due }) => due < asOf);
  const named = late.slice(0, mostNamed).map((entry) => `${entry.label} (${aboutOf(result, entry)})`);
  const more = overdue > named.length ? `; và ${overdue - named.length} việc khác` : '';
  return `Đến ngày ${formatDate(asOf)} có ${String(overdue).padStart(2, '0')} việc quá hạn: ${named.join('; ')}${more}.`;
}

function aboutOf({ tables }: CheckResult, { sheet, row, due }: DeadlineEntry): string {
  const table = tables.find((one) => one.sheet === sheet && one.rows.some((other) => other.row === row));
  const owner =
    table && columnsOf(table, 'owner').map(({ column }) => cellOf(table, row, column)?.text ?? '')[0];
  return [...(owner ? [owner] : []), `hạn ${formatDate(due)}`].join(', ');
}
