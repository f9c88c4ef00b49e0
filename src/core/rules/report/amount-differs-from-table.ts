import { amountsBeside } from '../../claims/comparison/compare-amounts';
import { cellAddress } from '../../snapshot/address';
import { defineReportRule } from '../define-report-rule';
import { NotRun } from '../define-rule';

/** The figure in the report was typed from an older version of the table. */
export const amountDiffersFromTable = defineReportRule({
  code: 'BC106',
  slug: 'amount-differs-from-table',
  severity: 'warning',
  basis: 'số học',
  title: 'Số tiền trong lời văn khác biểu',
  why: 'Cùng một nguồn vốn, lời văn và biểu ghi hai số thì người đọc không biết tin số nào.',
  silent:
    'Không báo khi số này có thể làm tròn thành số kia, khi không chắc dòng hoặc cột nào của biểu là khoản được nói đến, khi ' +
    'biểu và lời văn nói về hai năm, hoặc khi số tiền ghi hai lần đơn vị (BC105 đã báo).',
  messages: {
    differs: {
      what: 'Lời văn ghi "{source}" {stated}; biểu "{sheet}", ô {cell} ("{label}") ghi {inTable} (chênh {difference}).',
      do: 'Đề nghị xem hai số có cùng phạm vi không; nếu cùng thì sửa số sai.',
    },
  },
  examples: {
    bad: `Tổng nguồn vốn huy động là 775 triệu đồng, gồm:
- Vốn của huyện: 465 triệu đồng;
- Vốn của xã: 310 triệu đồng.`,
    good: `Tổng nguồn vốn huy động là 731 triệu đồng, gồm:
- Vốn của huyện: 421 triệu đồng;
- Vốn của xã: 310 triệu đồng.`,
    table: `
Tổng hợp nguồn vốn xây dựng nông thôn mới
ĐVT: triệu đồng
| TT | Nội dung | Số tiền |
| 1 | Vốn huyện | 421 |
| 2 | Ngân sách xã | 310 |
| | Tổng cộng | 731 |`,
  },
  *check({ report, attachments }) {
    if (attachments.length === 0) {
      yield new NotRun('Chưa có biểu nào đi cùng báo cáo.');
      return;
    }
    for (const [claim, beside] of amountsBeside(report, attachments)) {
      if (typeof beside === 'string' || beside.status !== 'differs') continue;
      const { at, label, value, unit } = beside.stated;
      const { figure, unit: written } = claim.amount;
      yield {
        messageId: 'differs',
        at: claim.span,
        cells: [at],
        data: {
          source: claim.source,
          stated: { amount: figure.value, unit: written.text },
          sheet: at.sheet,
          cell: cellAddress(at.row, at.column),
          label,
          inTable: { amount: Number((value / unit.factor).toPrecision(15)), unit: unit.text },
          difference: { amount: Math.round(Math.abs(value - claim.value)), unit: 'đồng' },
        },
      };
    }
  },
});
