import { cellAddress } from '../../snapshot/address';
import type { Column, ColumnRole, Table, TypedCell } from '../../tables/table';
import { fold } from '../../values/fold';
import { readSumFormula } from '../../values/sum-formula';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';

/** A minus sign typed by mistake takes the amount away from the total instead of adding it. */
export const negativeAmount = defineRule({
  code: 'KP108',
  slug: 'negative-amount',
  severity: 'warning',
  looksAt: 'any',
  basis: 'số học',
  title: 'Số tiền, số lượng âm',
  why: 'Số âm làm giảm dòng tổng, trong khi vốn và khối lượng không thể nhỏ hơn không.',
  silent:
    'Không báo ở cột "còn lại", "chênh lệch", "tăng, giảm", "so sánh"; ở dòng ghi rõ điều chỉnh giảm, thu hồi, hoàn trả; ' +
    'ở ô tổng cộng các số âm khác; ở cột có nhiều số âm (cột ấy vốn có thể âm).',
  messages: {
    negative: {
      what: 'Dòng "{label}": ô {cell} ghi {stated}.',
      do: 'Đối chiếu {cell} với số liệu gốc; nếu gõ thừa dấu trừ thì xoá dấu trừ.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Giải ngân |
| 1 | Đường thôn Thượng | 420 | -15 |
| 2 | Nhà văn hóa thôn Hạ | 310 | 120 |`,
    good: `
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Giải ngân |
| 1 | Đường thôn Thượng | 420 | 15 |
| 2 | Nhà văn hóa thôn Hạ | 310 | 120 |`,
  },
  *check({ table }) {
    const columns = new Map(table.columns.filter(isNeverNegative).map((one) => [one.column, one]));
    const negatives = table.cells.filter((cell) => columns.has(cell.column) && isNegative(cell));
    for (const cell of negatives) {
      const { row, column, reading } = cell;
      const inColumn = negatives.filter((other) => other.column === column).length;
      if (reading.kind !== 'figure' || isUsual(table, column, inColumn)) continue;
      if (mayTakeAway(cell, columns.get(column)!) || isDeduction(table, row)) continue;
      yield {
        messageId: 'negative',
        at: { sheet: table.sheet, row, column },
        data: {
          cell: cellAddress(row, column),
          label: rowName(table, row),
          stated: { amount: reading.figure.value, unit: reading.unit?.text ?? null },
        },
      };
    }
  },
});

/** Columns of a clear meaning, in which even a formula should not come below zero. */
const clearRoles: ReadonlySet<ColumnRole> = new Set([
  ...(['plan', 'carried-over', 'allocated', 'mobilised', 'disbursed', 'quantity'] as const),
]);
const amountRoles: ReadonlySet<ColumnRole> = new Set([...clearRoles, 'amount', 'total']);

/** What is compared, adjusted, given back or balanced may be below zero; "giảm nghèo" is a task. */
const deduction =
  /chenh lech|so (?:sanh|voi)|dieu chinh|\bgiam\b(?! (?:ngheo|thieu|nhe|tru thien tai))|thu hoi|hoan (?:tra|lai|ung|thue)|can doi|ket du|thang du|boi (?:chi|thu)|xuat sieu|nhap sieu|can can|\blai ?[,/(-] ?lo\b|bien dong|khau tru|\btru\b|huy (?:von|du toan)|tang truong|toc do|nhiet do/;

function isNeverNegative({ figures, role, path, unit, number }: Column): boolean {
  const isDifference = /[-–−]/.test(number?.split('=')[1] ?? '');
  return (
    figures &&
    amountRoles.has(role) &&
    unit?.dimension !== 'percent' &&
    !isDifference &&
    !path.some((label) => deduction.test(fold(label)))
  );
}

function isNegative({ reading }: TypedCell): boolean {
  return reading.kind === 'figure' && !reading.percent && reading.interval.high < 0;
}

/** Three and more negative figures that make up a third of a column show that it may be negative. */
function isUsual(table: Table, column: number, negatives: number): boolean {
  const figures = table.cells.filter(
    ({ column: own, reading }) => own === column && reading.kind === 'figure' && reading.figure.value !== 0,
  );
  return negatives >= 3 && negatives * 3 >= figures.length;
}

/** A sum is negative because of what it adds; a difference is so rightly where the heading leaves it open. */
function mayTakeAway({ formula }: TypedCell, { role }: Column): boolean {
  return formula !== null && (readSumFormula(formula) !== null || !clearRoles.has(role));
}

/** The row, or one that it stands under, speaks of something that is taken away. */
function isDeduction(table: Table, at: number): boolean {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  for (let row = rows.get(at); row; row = row.parent === null ? undefined : rows.get(row.parent)) {
    if (deduction.test(fold(row.label)) || row.level === 0) return true;
  }
  return false;
}
