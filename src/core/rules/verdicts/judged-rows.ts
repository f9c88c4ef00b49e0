import type { CriteriaTable } from '../../tables/table';
import { shortLabel } from '../row-name';

/** A row that a criteria table judges on its own. */
export interface JudgedRow {
  readonly row: number;
  /** Otherwise it is a criterion without indicators. */
  readonly isIndicator: boolean;
  /** Chỉ tiêu 3.1 "Tỷ lệ hộ dùng nước sạch" */
  readonly name: string;
}

/** The indicators of a table, and the criteria that have none and are judged by their own row. */
export function judgedRows(table: CriteriaTable): readonly JudgedRow[] {
  return table.criteria.flatMap(({ code, label, row, indicators }): readonly JudgedRow[] =>
    indicators.length === 0
      ? [{ row, isIndicator: false, name: nameOf('Tiêu chí', code, label) }]
      : indicators.map((one) => ({
          row: one.row,
          isIndicator: true,
          name: nameOf('Chỉ tiêu', one.code, one.label),
        })),
  );
}

/** ("Tiêu chí", "2", "Giao thông") → Tiêu chí 2 "Giao thông" */
export function nameOf(kind: 'Tiêu chí' | 'Chỉ tiêu', code: string, label: string): string {
  return [kind, code, `"${shortLabel(label)}"`].filter((part) => part !== '').join(' ');
}
