import type { CellRef } from '../../snapshot/address';
import type { Table } from '../../tables/table';
import { fold } from '../../values/fold';
import type { StatedPeriod } from '../../values/stated-periods';
import { isSamePeriod, readPeriod, readReportMonth } from '../../values/stated-periods';

/** A period and the cell that states it. */
export interface PeriodStatement {
  readonly period: StatedPeriod;
  readonly at: CellRef;
  /** The words of the cell. */
  readonly text: string;
}

/** The period that a table's title speaks of. */
export function periodOfTitle({ title, sheet }: Table): PeriodStatement | null {
  const period = title && readPeriod(title.text);
  return period && { period, at: { sheet, row: title.row, column: title.column }, text: title.text };
}

/** The month or year of the report that a table is attached to. */
export function periodOfReport({ notes, sheet }: Table): PeriodStatement | null {
  for (const { row, column, text } of notes) {
    const period = readReportMonth(text);
    if (period) return { period, at: { sheet, row, column }, text };
  }
  return null;
}

/**
 * The period that all headings with a period agree on, if two different headings name it and one of them is about results: plans for
 * another year stand in many tables.
 */
export function periodOfHeadings({ columns, headerRows, sheet }: Table): PeriodStatement | null {
  const stated = columns.flatMap(({ column, path }) =>
    path.flatMap((label, i) => {
      const period = readPeriod(label);
      const row = headerRows[Math.min(i, headerRows.length - 1)]!;
      return period ? [{ period, at: { sheet, row, column }, text: label }] : [];
    }),
  );
  const [first] = stated;
  if (!first || new Set(stated.map(({ text }) => text)).size < 2) return null;
  const agree = stated.every(({ period }) => isSamePeriod(period, first.period));
  return agree && stated.some(({ text }) => isAboutResults(text)) ? first : null;
}

const aspects =
  /(?<result>ket qua|tinh hinh|thuc hien|giai ngan|quyet toan|huy dong|dong gop|hien trang|thuc trang|danh gia)|ke hoach|nhiem vu|du kien|du toan|phan cong|dang ky|nhu cau|phuong an|phan bo|khung|de xuat/;

/** Whether a title or heading is about what was done, by the word that comes first: "Kết quả thực hiện kế hoạch" is. */
export function isAboutResults(text: string): boolean {
  return aspects.exec(fold(text))?.groups?.['result'] !== undefined;
}
