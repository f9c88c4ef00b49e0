import type { SheetGrid } from '../snapshot/sheet-grid';
import { decimalSignOf } from '../values/decimal-sign';
import type { DecimalSign } from '../values/numbers';
import type { Region } from './find-regions';

/**
 * Which sign stands before the decimals in each column of a body, worked out when a text first asks for it: few columns hold
 * a text with two readings.
 */
export function columnDecimals(
  grid: SheetGrid,
  { bodyRows }: Region,
): (column: number) => DecimalSign | null {
  const known = new Map<number, DecimalSign | null>();
  return (column) => {
    let sign = known.get(column);
    if (sign === undefined) {
      const values = bodyRows.map((row) => grid.cellAt(row, column)?.value);
      sign = decimalSignOf(
        values.filter((value) => typeof value === 'string'),
        values.filter((value) => typeof value === 'number'),
      );
      known.set(column, sign);
    }
    return sign;
  };
}
