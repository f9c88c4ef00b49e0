import type { Column, ColumnRole, Reading } from './table';

/** Roles that hold money unless the column states another unit. */
const moneyRoles: ReadonlySet<ColumnRole> = new Set([
  ...(['plan', 'carried-over', 'allocated', 'mobilised'] as const),
  ...(['disbursed', 'remaining', 'amount', 'total'] as const),
]);

/** Whether a column holds amounts of money, by its unit, else by its role. */
export function isMoneyColumn({ figures, role, unit }: Column): boolean {
  if (!figures || role === 'rate') return false;
  return unit === null ? moneyRoles.has(role) : unit.dimension === 'money';
}

export type FigureReading = Extract<Reading, { kind: 'figure' }>;

/** A figure that is an amount of money, or states no unit at all. */
export function isAmount(reading: Reading): reading is FigureReading {
  return (
    reading.kind === 'figure' &&
    !reading.percent &&
    (reading.unit === null || reading.unit.dimension === 'money')
  );
}
