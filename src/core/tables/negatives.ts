import { fold } from '../values/fold';
import { readSumFormula } from '../values/sum-formula';
import type { Column, ColumnRole, Table, TypedCell } from './table';
import { cellOf } from './table';

/** What a table itself says about figures below zero: where they may stand. */

/** Columns of a clear meaning, in which even a formula should not come below zero. */
const clearRoles: ReadonlySet<ColumnRole> = new Set([
  ...(['plan', 'carried-over', 'allocated', 'mobilised', 'disbursed', 'quantity'] as const),
]);
const amountRoles: ReadonlySet<ColumnRole> = new Set([...clearRoles, 'amount', 'total']);

/** What is compared, adjusted, given back or balanced may be below zero; "giảm nghèo" is a task. */
const deduction =
  /chenh lech|so (?:sanh|voi)|dieu chinh|\bgiam\b(?! (?:ngheo|thieu|nhe|tru thien tai))|thu hoi|hoan (?:tra|lai|ung|thue)|can doi|ket du|thang du|boi (?:chi|thu)|xuat sieu|nhap sieu|can can|\blai ?[,/(-] ?lo\b|bien dong|khau tru|\btru\b|huy (?:von|du toan)|tang truong|toc do|nhiet do/;

export function isNeverNegative({ figures, role, path, unit, number }: Column): boolean {
  const isDifference = /[-–−]/.test(number?.split('=')[1] ?? '');
  return (
    figures &&
    amountRoles.has(role) &&
    unit?.dimension !== 'percent' &&
    !isDifference &&
    !path.some((label) => deduction.test(fold(label)))
  );
}

export function isNegative({ reading }: TypedCell): boolean {
  return reading.kind === 'figure' && !reading.percent && reading.interval.high < 0;
}

/** Three and more negative figures that make up a third of a column show that it may be negative. */
export function isUsual(table: Table, column: number, negatives: number): boolean {
  const figures = table.cells.filter(
    ({ column: own, reading }) => own === column && reading.kind === 'figure' && reading.figure.value !== 0,
  );
  return negatives >= 3 && negatives * 3 >= figures.length;
}

/** A sum is negative because of what it adds; a difference is so rightly where the heading leaves it open. */
export function mayTakeAway(table: Table, cell: TypedCell, { role }: Column): boolean {
  const { formula } = cell;
  return (
    addsNegatives(table, cell) ||
    (formula !== null && (readSumFormula(formula) !== null || !clearRoles.has(role)))
  );
}

/** A total, typed or not, one of whose parts is below zero. */
function addsNegatives(table: Table, { row, column }: TypedCell): boolean {
  const isBelowZero = (atRow: number, atColumn: number) => {
    const cell = cellOf(table, atRow, atColumn);
    return cell !== undefined && isNegative(cell);
  };
  return (
    table.rowSums.some(
      ({ total, parts, columns }) =>
        total === row && columns.includes(column) && parts.some((part) => isBelowZero(part, column)),
    ) ||
    table.columnSums.some(
      ({ total, parts }) => total === column && parts.some((part) => isBelowZero(row, part)),
    )
  );
}

/** The row, or one that it stands under, speaks of something that is taken away. */
export function isDeduction(table: Table, at: number): boolean {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  for (let row = rows.get(at); row; row = row.parent === null ? undefined : rows.get(row.parent)) {
    if (deduction.test(fold(row.label)) || row.level === 0) return true;
  }
  return false;
}
