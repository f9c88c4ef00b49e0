import { cellAddress } from '../../snapshot/address';
import { columnsOf } from '../../tables/table';
import { daysBetween, formatDate } from '../../values/dates';
import { findSwaps } from '../../values/swapped-dates';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';

/** 5/10 was typed on a computer that puts the month first, and became the tenth of May. */
export const dayMonthSwapped = defineRule({
  code: 'TH108',
  slug: 'day-month-swapped',
  severity: 'warning',
  looksAt: ['tasks', 'criteria'],
  basis: 'quy ước của Excel: máy đặt theo kiểu Mỹ hiểu số đứng trước là tháng',
  title: 'Ngày và tháng có thể bị đảo',
  why: 'Trên máy đặt theo kiểu Mỹ, gõ 4/6/2024 thành ngày 6 tháng 4: thời hạn lệch hàng tháng mà nhìn vẫn như thật.',
  silent:
    'Không báo khi cột có ít hơn ba ngày khác để so; khi ngày đảo lại cũng không nằm giữa các ngày kia; khi cả cột đang ' +
    'theo thứ tự; với ngày gõ dưới dạng chữ.',
  messages: {
    swapped: {
      what:
        'Ô {cell} (dòng "{label}") là ngày {stated}, trong khi các ngày khác của cột đều từ {first} đến {last}; ' +
        'đảo ngày và tháng thì được {after}.',
      do: 'Đối chiếu với văn bản giao việc; nếu đúng là {after} thì sửa {cell}.',
    },
  },
  examples: {
    bad: `
Biểu phân công nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | @2024-05-15 |
| 2 | Lắp biển báo giao thông | Thôn Nam | @2024-10-06 |
| 3 | Vệ sinh kênh mương | Hợp tác xã | @2024-06-30 |
| 4 | Sửa nhà văn hóa | Thôn Thượng | @2024-06-20 |`,
    good: `
Biểu phân công nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | @2024-05-15 |
| 2 | Lắp biển báo giao thông | Thôn Nam | @2024-06-10 |
| 3 | Vệ sinh kênh mương | Hợp tác xã | @2024-06-30 |
| 4 | Sửa nhà văn hóa | Thôn Thượng | @2024-06-20 |`,
  },
  *check({ table }) {
    for (const { column } of columnsOf(table, 'deadline', 'start', 'done-date')) {
      const dated = table.cells.flatMap(({ row, column: own, value, formula, reading }) => {
        if (own !== column || reading.kind !== 'deadline' || reading.deadline.kind !== 'date') return [];
        const serial = typeof value === 'number' ? value : null;
        const isTyped = serial !== null && formula === null;
        return [{ row, serial, iso: reading.deadline.due, converted: isTyped }];
      });
      const swaps = findSwaps(dated);
      for (const [i, { row, serial, iso }] of dated.entries()) {
        const swap = swaps[i];
        if (!swap) continue;
        const at = { sheet: table.sheet, row, column };
        yield {
          messageId: 'swapped',
          at,
          data: {
            cell: cellAddress(row, column),
            label: rowName(table, row),
            stated: formatDate(iso),
            first: formatDate(swap.first),
            last: formatDate(swap.last),
            after: formatDate(swap.iso),
          },
          fix: [{ at, after: serial! + daysBetween(iso, swap.iso) }],
        };
      }
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa thành {after}',
    reason: 'Ngày đang ghi vẫn có thể là ngày đúng, chỉ văn bản giao việc mới cho biết.',
  },
});
