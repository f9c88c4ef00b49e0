import { deadlinesBeside } from '../../claims/comparison/compare-deadlines';
import { cellAddress } from '../../snapshot/address';
import { formatDate } from '../../values/dates';
import { defineReportRule } from '../define-report-rule';
import { NotRun } from '../define-rule';

/** The text and the table order one task by two days, and whoever carries it out follows the later one. */
export const deadlineDiffersFromTable = defineReportRule({
  code: 'BC113',
  slug: 'deadline-differs-from-table',
  severity: 'warning',
  basis: 'biểu đi cùng báo cáo',
  title: 'Thời hạn trong lời văn khác biểu',
  why: 'Một việc có hai thời hạn thì người thực hiện không biết theo hạn nào.',
  silent:
    'Chỉ so khi cả tên việc hoặc chỉ tiêu của biểu có trong cùng câu và câu chỉ nêu một thời hạn. Không báo ngày nằm trong tháng, quý ' +
    'mà biểu ghi; việc định kỳ; việc có trong nhiều biểu với thời hạn khác nhau.',
  messages: {
    found: {
      what: 'Lời văn ghi hạn {stated}; biểu "{sheet}", ô {cell} ("{label}") ghi {inTable}.',
      do: 'Đề nghị xem hạn nào đúng rồi sửa cho thống nhất.',
    },
  },
  examples: {
    bad: '- Sửa chữa nhà văn hóa thôn Thượng, hoàn thành trước ngày 15/7/2024.',
    good: '- Sửa chữa nhà văn hóa thôn Thượng, hoàn thành trước ngày 30/6/2024.',
    table: `
| TT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành |
| 1 | Sửa chữa nhà văn hóa thôn Thượng | UBND xã | 30/6/2024 |
| 2 | Lắp đặt biển báo giao thông | Ban phát triển thôn | 31/8/2024 |`,
  },
  *check({ report, attachments }) {
    if (attachments.length === 0) {
      yield new NotRun('Chưa có biểu nào đi cùng báo cáo.');
      return;
    }
    for (const [claim, { status, stated }] of deadlinesBeside(report, attachments)) {
      if (status === 'agrees') continue;
      const { at, label, text } = stated;
      yield {
        messageId: 'found',
        at: claim.span,
        cells: [at],
        data: {
          stated: formatDate(claim.date.iso!),
          sheet: at.sheet,
          cell: cellAddress(at.row, at.column),
          label,
          inTable: text,
        },
      };
    }
  },
});
