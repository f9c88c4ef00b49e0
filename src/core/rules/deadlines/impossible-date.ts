import { cellAddress } from '../../snapshot/address';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';

/** The deadline is a day that no calendar has. */
export const impossibleDate = defineRule({
  code: 'TH102',
  slug: 'impossible-date',
  severity: 'error',
  looksAt: ['tasks', 'criteria'],
  basis: 'lịch dương',
  title: 'Ngày không có trong lịch',
  why: 'Không ai theo dõi được một thời hạn không tồn tại, và ngày thật thì không còn ai nhớ.',
  silent: 'Không báo ngày 29/2 của năm nhuận, các kỳ hạn theo tháng, quý, năm và việc làm thường xuyên.',
  messages: {
    impossible: {
      what: 'Ô {cell} (dòng "{label}") ghi "{text}": lịch không có ngày này.',
      do: 'Đối chiếu với văn bản giao việc và ghi lại ngày đúng ở {cell}.',
    },
  },
  examples: {
    bad: `
Biểu theo dõi nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Rà soát hộ nghèo | Công chức LĐ-TB&XH | 31/6/2024 |
| 2 | Chỉnh trang nhà văn hóa | Thôn Đông | 15/7/2024 |`,
    good: `
Biểu theo dõi nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Rà soát hộ nghèo | Công chức LĐ-TB&XH | 30/6/2024 |
| 2 | Chỉnh trang nhà văn hóa | Thôn Đông | 15/7/2024 |`,
  },
  *check({ table }) {
    for (const { row, column, text, reading } of table.cells) {
      if (reading.kind !== 'deadline' || reading.deadline.kind !== 'impossible') continue;
      yield {
        messageId: 'impossible',
        at: { sheet: table.sheet, row, column },
        data: { cell: cellAddress(row, column), label: rowName(table, row), text: text.trim() },
      };
    }
  },
});
