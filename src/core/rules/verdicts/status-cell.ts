import type { CellRef } from '../../snapshot/address';
import type { CriteriaPeriod, CriteriaTable } from '../../tables/table';
import { cellOf } from '../../tables/table';
import type { FactEdit } from '../define-rule';

/** Where a criteria table states the verdict of a row, and in which words. */
export interface StatusCell {
  readonly at: CellRef;
  /** The words of the cell; for a mark the heading of its column. */
  readonly words: string;
}

/** The status cell of a row, or its marked cell; `null` when the row states no verdict. */
export function statusCellOf(table: CriteriaTable, period: CriteriaPeriod, row: number): StatusCell | null {
  for (const column of [period.status, period.metMark, period.unmetMark]) {
    const cell = column === null ? undefined : cellOf(table, row, column);
    if (column === null || !cell || cell.reading.kind === 'blank') continue;
    const words = column === period.status ? cell.text.trim() : headingOf(table, column);
    return { at: { sheet: table.sheet, row, column }, words };
  }
  return null;
}

/** The narrowest label over a column. */
export function headingOf(table: CriteriaTable, column: number): string {
  return table.columns.find((one) => one.column === column)!.path.at(-1)!;
}

/** Another verdict for a row: what to write, and how the user reads it. */
export interface Restatement {
  readonly edits: readonly FactEdit[];
  readonly words: string;
}

/** Writes another verdict in the words that the column uses elsewhere, or by moving the mark. */
export function restateStatus(
  table: CriteriaTable,
  { status, metMark, unmetMark }: CriteriaPeriod,
  row: number,
  verdict: 'met' | 'unmet',
): Restatement {
  const at = (column: number): CellRef => ({ sheet: table.sheet, row, column });
  const plain = verdict === 'met' ? 'Đạt' : 'Chưa đạt';
  if (status !== null) {
    const words = usualWords(table, status, verdict) ?? plain;
    return { edits: [{ at: at(status), after: words }], words };
  }
  const [from, to] = verdict === 'met' ? [unmetMark!, metMark] : [metMark!, unmetMark];
  const erased = { at: at(from), after: '' };
  if (to === null) return { edits: [erased], words: plain };
  const mark = cellOf(table, row, from)!.text;
  return { edits: [erased, { at: at(to), after: mark }], words: headingOf(table, to) };
}

function usualWords(table: CriteriaTable, column: number, verdict: 'met' | 'unmet'): string | undefined {
  const known = table.cells.find(
    ({ column: own, reading }) => own === column && reading.kind === 'status' && reading.status === verdict,
  );
  return known?.text.trim();
}
