import type { CellRef } from '../../snapshot/address';
import type { CriteriaTable } from '../../tables/table';
import { cellOf } from '../../tables/table';
import { readCountStatements } from '../../values/count-statements';
import type { CountClaim } from '../counts/count-claim';

/** Where a table of criteria states a count itself: title, note, or a row that counts; `null` where it states none. */
export function statingCell(
  table: CriteriaTable,
  { of, state }: Pick<CountClaim, 'of' | 'state'>,
  value: number,
): CellRef | null {
  const states = (text: string) =>
    readCountStatements(text).some((one) => one.of === of && one.state === state && one.value === value);
  const texts = [table.title, ...table.notes].flatMap((text) => text ?? []);
  const stated = texts.find(({ text }) => states(text));
  if (stated) return { sheet: table.sheet, row: stated.row, column: stated.column };
  const judged = new Set(
    table.criteria.flatMap(({ row, indicators }) => [row, ...indicators.map((one) => one.row)]),
  );
  for (const { row, level, label, labelColumn } of table.rows) {
    if (level === 0 || judged.has(row)) continue;
    if (states(label)) return { sheet: table.sheet, row, column: labelColumn };
    const beside = table.columns.find(({ column }) => {
      const text = column === labelColumn ? '' : (cellOf(table, row, column)?.text ?? '');
      return /^\d/.test(text) && states(`${label}: ${text}`);
    });
    if (beside) return { sheet: table.sheet, row, column: beside.column };
  }
  return null;
}

/** The cell that stands for a table as a whole: its title, else its first heading. */
export function headCell({ sheet, title, box }: CriteriaTable): CellRef {
  return { sheet, row: title?.row ?? box.top, column: title?.column ?? box.left };
}
