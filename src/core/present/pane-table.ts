import { boxAddress, columnLetters } from '../snapshot/address';
import type { Box } from '../snapshot/snapshot';
import type { CheckResult } from '../check/result';
import { columnNames } from '../tables/correct-reading';
import type { Dismissed, TableOrigin } from '../tables/correction-outcome';
import type { Correction } from '../tables/corrections';
import type { ColumnName } from '../tables/correct-reading';
import { aboutTable } from '../tables/corrections';
import type { ColumnRole, Table, TableKind } from '../tables/table';
import { formatNumber } from '../values/numbers';
import { lowerFirst } from './coverage-words';
import { columnRoleWords } from './table-words';
import { plainText } from './text/plain-text';

/** What a table was taken for, why, and all that it takes to correct that. */
export interface TableReading {
  readonly kind: TableKind;
  /** The recogniser was not sure, and the user has not said. */
  readonly asks: boolean;
  /** "Mức chắc chắn: 97 %.", "Loại biểu do anh/chị chọn" */
  readonly sure: string;
  /** Sentences, the one that counted most first. */
  readonly evidence: readonly string[];
  readonly columns: readonly ColumnReading[];
  /** Rows of the sheet. */
  readonly headerRows: { readonly first: number; readonly last: number };
  /** Its columns on the sheet. */
  readonly span: { readonly left: number; readonly right: number };
  readonly origin: TableOrigin;
  /** What a correction calls the table. */
  readonly about: string;
}

export interface ColumnReading {
  /** "C" */
  readonly letters: string;
  /** "Năm 2024 / Kế hoạch"; "" when it has none. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** "kế hoạch" */
  readonly word: string;
  readonly name: ColumnName;
}

export function tableReading(table: Table, origin: TableOrigin): TableReading {
  const { kind, columns, headerRows, box, sheet } = table;
  const names = columnNames(columns);
  return {
    kind,
    asks: kind === 'other' && origin.correction?.kind === undefined,
    sure: howSure(table, origin),
    evidence: [...table.evidence]
      .sort((a, b) => b.weight - a.weight)
      .map(({ says, weight }) => (weight < 0 ? `${says} (không nghiêng về loại này)` : says)),
    columns: columns.map(({ column, heading, role }, i) => ({
      letters: columnLetters(column),
      heading: plainText(heading),
      role,
      word: columnRoleWords[role],
      name: names[i]!,
    })),
    headerRows: { first: headerRows[0]!, last: headerRows.at(-1)! },
    span: { left: box.left, right: box.right },
    origin,
    about: aboutTable(
      sheet,
      columns.map(({ heading }) => heading),
    ),
  };
}

function howSure({ confidence, kind }: Table, { correction }: TableOrigin): string {
  if (correction?.kind !== undefined) return 'Loại biểu do anh/chị chọn.';
  if (kind === 'other') return 'Chưa đủ dấu hiệu của một loại biểu.';
  return `Mức chắc chắn: ${formatNumber(Math.round(confidence * 100))} %.`;
}

/** A region that the user said is no table. */
export interface DismissedTable {
  readonly id: string;
  readonly sheet: string;
  /** "A4:F20" */
  readonly address: string;
  readonly correction: Correction;
}

export function dismissedTable({ id, sheet, box, correction }: Dismissed): DismissedTable {
  return { id, sheet, address: boxAddress(box), correction };
}

/** A sheet with something on it that was not taken for a table. */
export interface SheetWithoutTable {
  readonly sheet: string;
  /** Begins small: "không thấy bảng: chỉ có ghi chú". */
  readonly why: string;
  /** Where it is used, as far as that was looked at: where a table may be. */
  readonly used: Box;
}

export function sheetsWithoutTable({ coverage, leftovers }: CheckResult): readonly SheetWithoutTable[] {
  return coverage.sheets.flatMap(({ name, status, why }) => {
    const boxes = leftovers.filter(({ sheet }) => sheet === name).map(({ box }) => box);
    if (status !== 'no-table' || boxes.length === 0) return [];
    const used = boxes.reduce((all, { top, left, bottom, right }) => ({
      top: Math.min(all.top, top),
      left: Math.min(all.left, left),
      bottom: Math.max(all.bottom, bottom),
      right: Math.max(all.right, right),
    }));
    return [{ sheet: name, why: lowerFirst(why), used }];
  });
}
