import type { CellRef } from '../../snapshot/address';
import { decidingPeriod, verdictOfRow } from '../../summary/verdicts';
import type { CriteriaPeriod, CriteriaTable, Reading } from '../../tables/table';
import { cellOf, readingOf } from '../../tables/table';
import { intervalsMeet } from '../../values/intervals';
import { areAlike } from '../../values/similar-names';
import { isSameUnit } from '../../values/units';
import { compareWithTarget } from './result-and-target';
import { statusCellOf } from './status-cell';
import { wrongVerdict } from './wrong-verdict';

/** An indicator that two tables state differently. */
export interface DifferingIndicator {
  readonly what: 'result' | 'status';
  readonly code: string;
  readonly label: string;
  readonly here: StatedThere;
  readonly there: StatedThere;
}

interface StatedThere {
  readonly at: CellRef;
  readonly text: string;
}

/** A table seen in its deciding period. */
export interface TableNow {
  readonly table: CriteriaTable;
  readonly period: CriteriaPeriod;
}

/** `null` for a blank form. */
export function tableNow(table: CriteriaTable): TableNow | null {
  const period = decidingPeriod(table);
  return period && { table, period };
}

/** From so many indicators in common on, a table that differs in most of them speaks of something else. */
const enoughToTell = 4;

/** The indicators that both tables hold and state differently, in the order of the first. */
export function differingIndicators(here: TableNow, there: TableNow): readonly DifferingIndicator[] {
  const others = indicatorsByCode(there.table);
  const pairs = [...indicatorsByCode(here.table)].flatMap(([code, one]) => {
    const other = others.get(code);
    return one && other && areAlike(one.label, other.label) ? [{ code, one, other }] : [];
  });
  const differing = pairs.flatMap(({ code, one, other }) => {
    const difference = differenceOf(here, one.row, there, other.row);
    return difference ? [{ ...difference, code, label: one.label }] : [];
  });
  return pairs.length >= enoughToTell && differing.length > pairs.length / 2 ? [] : differing;
}

interface Row {
  readonly label: string;
  readonly row: number;
}

/** `null` for a code that the table uses twice. */
function indicatorsByCode({ criteria }: CriteriaTable): ReadonlyMap<string, Row | null> {
  const rows = new Map<string, Row | null>();
  for (const { code, label, row, indicators } of criteria) {
    const own = indicators.length > 0 ? indicators : code === '' ? [] : [{ code, label, row }];
    for (const one of own) rows.set(one.code, rows.has(one.code) ? null : one);
  }
  return rows;
}

function differenceOf(
  here: TableNow,
  row: number,
  there: TableNow,
  otherRow: number,
): Pick<DifferingIndicator, 'what' | 'here' | 'there'> | null {
  const [result, other] = [resultOf(here, row), resultOf(there, otherRow)];
  if (result && other && areApart(result.reading, other.reading))
    return { what: 'result', here: result, there: other };
  // A verdict that its own row refutes is told there (TC107).
  if (isRefuted(here, row) || isRefuted(there, otherRow)) return null;
  const verdicts = [
    verdictOfRow(here.table, here.period, row),
    verdictOfRow(there.table, there.period, otherRow),
  ];
  const [status, otherStatus] = [statedStatus(here, row), statedStatus(there, otherRow)];
  if (!status || !otherStatus || verdicts.includes('not-judged') || verdicts[0] === verdicts[1]) return null;
  return { what: 'status', here: status, there: otherStatus };
}

function isRefuted({ table, period }: TableNow, row: number): boolean {
  const comparison = compareWithTarget(table, period, row)?.comparison;
  return (
    comparison !== undefined &&
    wrongVerdict(table, period, row, comparison === 'below' ? 'unmet' : 'met') !== null
  );
}

function resultOf(
  { table, period }: TableNow,
  row: number,
): (StatedThere & { readonly reading: Reading }) | null {
  if (period.result === null) return null;
  const cell = cellOf(table, row, period.result);
  const at = { sheet: table.sheet, row, column: period.result };
  return cell ? { at, text: cell.text.trim(), reading: readingOf(table, row, period.result) } : null;
}

function statedStatus({ table, period }: TableNow, row: number): StatedThere | null {
  const status = statusCellOf(table, period, row);
  return status && { at: status.at, text: status.words };
}

/** Whether no true figure can stand behind both. */
function areApart(a: Reading, b: Reading): boolean {
  if (a.kind === 'ratio' && b.kind === 'ratio')
    return a.ratio.part.value !== b.ratio.part.value || a.ratio.whole.value !== b.ratio.whole.value;
  if (a.kind !== 'figure' || b.kind !== 'figure' || a.percent !== b.percent) return false;
  const isSameMeasure = a.percent || (a.unit && b.unit ? isSameUnit(a.unit, b.unit) : a.unit === b.unit);
  return isSameMeasure && !intervalsMeet(a.interval, b.interval);
}
