import { readXlsx as readWithHucre } from 'hucre/xlsx';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';

/** The values of a sheet by place, in writing that two readers can share. */
export type SheetValues = Readonly<Record<string, string | number | boolean>>;

/** A second, independent reader: what hucre finds in the cells of each sheet. */
export async function oracleValues(bytes: Uint8Array): Promise<Record<string, SheetValues>> {
  const { sheets } = await readWithHucre(bytes);
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      placed(
        rows.flatMap((row, r) => row.map((value, c): [number, number, unknown] => [r + 1, c + 1, value])),
      ),
    ]),
  );
}

/** What our reader found, written alike. */
export function snapshotValues(snapshot: WorkbookSnapshot): Record<string, SheetValues> {
  return Object.fromEntries(
    snapshot.sheets.map(({ name, cells }) => [
      name,
      placed(cells.map(({ row, column, value }) => [row, column, value])),
    ]),
  );
}

function placed(cells: readonly (readonly [number, number, unknown])[]): SheetValues {
  const values: Record<string, string | number | boolean> = {};
  for (const [row, column, value] of cells) {
    const plain = plainValue(value);
    if (plain !== '') values[`${row},${column}`] = plain;
  }
  return values;
}

/** Dates as serial numbers, errors as their texts, line ends as "\n", nothing as "". */
function plainValue(value: unknown): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (value instanceof Date || Object.prototype.toString.call(value) === '[object Date]') {
    return Math.round(((value as Date).getTime() / 86_400_000 + 25_569) * 1e6) / 1e6;
  }
  if (typeof value === 'object') return 'error' in value ? String(value.error) : JSON.stringify(value);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : (value as number | boolean);
}
