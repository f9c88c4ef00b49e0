import type { CellRef } from '../../snapshot/address';
import type { CriteriaPeriod, CriteriaTable, Row } from '../../tables/table';
import { cellOf } from '../../tables/table';
import type { CountStatement } from '../../values/count-statements';
import { fold } from '../../values/fold';
import { readCountStatements } from '../../values/count-statements';

/** A cell that states counts of criteria or indicators. */
export interface StatedCounts {
  readonly at: CellRef;
  readonly text: string;
  /** The cell holds nothing but the number. */
  readonly isNumber: boolean;
  /** The row is there to count the table; a title or a note may speak of more than the table shows. */
  readonly isCountRow: boolean;
  readonly statements: readonly CountStatement[];
}

/** The counts stated in the title, in the notes and in the words of count rows. */
export function countsInTexts(table: CriteriaTable): readonly StatedCounts[] {
  const texts = [table.title, ...table.notes].flatMap((text) =>
    text ? [{ ...text, isCountRow: false }] : [],
  );
  const labels = countRows(table).flatMap(({ row, labelColumn: column }) => {
    const cell = cellOf(table, row, column);
    return cell ? [{ row, column, text: cell.text, isCountRow: true }] : [];
  });
  return [...texts, ...labels].flatMap(({ row, column, text, isCountRow }) => {
    const statements = readCountStatements(text);
    const at = { sheet: table.sheet, row, column };
    return statements.length > 0 ? [{ at, text, isNumber: false, isCountRow, statements }] : [];
  });
}

/** The counts that stand in a period's columns beside their words: "Tổng số chỉ tiêu đạt" | 51. */
export function countsInColumns(table: CriteriaTable, period: CriteriaPeriod): readonly StatedCounts[] {
  return countRows(table).flatMap(({ row, label }) =>
    columnsOf(period).flatMap(([column, words]): readonly StatedCounts[] => {
      const cell = cellOf(table, row, column);
      const before = `${label}${words}: `.normalize('NFC');
      const statements = readCountStatements(before + (cell?.text ?? ''))
        .filter(({ at }) => at >= before.length)
        .map((statement) => ({ ...statement, at: statement.at - before.length }));
      if (!cell || statements.length === 0) return [];
      const isNumber = typeof cell.value === 'number';
      return [
        { at: { sheet: table.sheet, row, column }, text: cell.text, isNumber, isCountRow: true, statements },
      ];
    }),
  );
}

/** The rows that are neither criterion nor indicator. */
export function countRows(table: CriteriaTable): readonly Row[] {
  const judged = new Set(
    table.criteria.flatMap(({ row, indicators }) => [row, ...indicators.map((one) => one.row)]),
  );
  return table.rows.filter(({ row, level }) => level > 0 && !judged.has(row));
}

function columnsOf({
  result,
  status,
  metMark,
  unmetMark,
}: CriteriaPeriod): readonly (readonly [number, string])[] {
  const columns: readonly (readonly [number | null, string])[] = [
    [result, ''],
    [status, ''],
    [metMark, ' đạt'],
    [unmetMark, ' chưa đạt'],
  ];
  return columns.flatMap(([column, words]) => (column === null ? [] : [[column, words] as const]));
}

const countInWords =
  /\d(?: ?\/ ?\d+)? ?(?:tieu chi|chi tieu|tc|ct)\b|(?:tieu chi|chi tieu)[^\d.;]{0,30}(?:[:=]|\bdat|\bla) ?\d/;
const countLabel = /\b(?:tieu chi|chi tieu|tc|ct)\b.{1,60}\bdat\b/;

/** Whether some text or count row seems to say how many are met, be it in words that are not read as a statement. */
export function mentionsCount(table: CriteriaTable): boolean {
  const texts = [table.title, ...table.notes].flatMap((text) => (text ? [text.text] : []));
  const isCounted = ({ row, label }: Row) =>
    countLabel.test(fold(label)) &&
    table.columns.some(({ column }) => /\d/.test(cellOf(table, row, column)?.text ?? ''));
  return texts.some((text) => countInWords.test(fold(text))) || countRows(table).some(isCounted);
}
