import { cellAddress } from '../../snapshot/address';
import { isDeduction, isNegative, isNeverNegative, isUsual, mayTakeAway } from '../../tables/negatives';
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
      if (mayTakeAway(table, cell, columns.get(column)!) || isDeduction(table, row)) continue;
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
