import type { CellLook, SheetAppearance } from '../../hosts/xlsx/appearance/appearance';
import { plainLook } from '../../hosts/xlsx/appearance/appearance';

/** The look of each cell of a sheet: its own, else that of its column. */
export function looksOfSheet(
  { lookAt, columns }: SheetAppearance,
  looks: readonly CellLook[],
): (row: number, column: number) => CellLook {
  return (row, column) => {
    const stated = lookAt.get(row)?.get(column);
    const look = stated ?? columns.find(({ first, last }) => column >= first && column <= last)?.look ?? 0;
    return looks[look] ?? plainLook;
  };
}
