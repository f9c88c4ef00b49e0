import { cellAddress } from '../../snapshot/address';
import { verdictOfRow } from '../../summary/verdicts';
import type { CriteriaPeriod, CriteriaTable } from '../../tables/table';
import type { Fact } from '../define-rule';
import { restateStatus, statusCellOf } from './status-cell';

/** The part of a fact that tells of a stated verdict; a verdict that claims too much is the graver. */
export type WrongVerdict = Required<Pick<Fact, 'at' | 'data' | 'severity' | 'fix'>>;

/** `null` when the row states the right verdict, or none. */
export function wrongVerdict(
  table: CriteriaTable,
  period: CriteriaPeriod,
  row: number,
  right: 'met' | 'unmet',
): WrongVerdict | null {
  const status = statusCellOf(table, period, row);
  const stated = verdictOfRow(table, period, row);
  if (!status || stated === right || stated === 'not-judged') return null;
  const { edits, words } = restateStatus(table, period, row, right);
  return {
    severity: stated === 'met' ? 'error' : 'warning',
    at: status.at,
    data: { cell: cellAddress(row, status.at.column), status: status.words, after: words },
    fix: edits,
  };
}
