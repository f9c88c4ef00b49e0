import { countsBeside } from '../../claims/comparison/compare-counts';
import { setName } from '../../claims/counts/set-words';
import { cellAddress } from '../../snapshot/address';
import { defineReportRule } from '../define-report-rule';
import { NotRun } from '../define-rule';
import { nounOf, stateWords } from './count-words';

/** The report was written before the table was finished, and its number of criteria is not the one the table counts. */
export const countDiffersFromTable = defineReportRule({
  code: 'BC101',
  slug: 'count-differs-from-table',
  severity: 'error',
  basis: 'số học',
  title: 'Số tiêu chí, chỉ tiêu trong lời văn khác biểu',
  why: 'Biểu là căn cứ của báo cáo; người thẩm định đếm lại trong biểu là thấy lệch.',
  silent:
    'Không báo khi không chắc biểu nào là của bộ tiêu chí được nói đến, khi lời văn nói về kế hoạch, kỳ trước, một thôn, ' +
    'một nhóm tiêu chí, hoặc khi con số vẫn có thể đúng vì biểu còn dòng chưa đánh giá.',
  messages: {
    counted: {
      what: 'Lời văn ghi {stated} {noun} {state} ({set}); biểu "{sheet}" ({cell}) có {counted} {noun} {state} (chênh {difference}).',
      do: 'Đề nghị xem lại biểu; nếu biểu đã đúng thì sửa lời văn thành {counted}.',
    },
    possible: {
      what:
        'Lời văn ghi {stated} {noun} {state} ({set}); biểu "{sheet}" ({cell}) chỉ có thể có từ {counted} đến {most} {noun} ' +
        '{state} (chênh ít nhất {difference}).',
      do: 'Đề nghị đánh giá nốt các dòng còn trống trong biểu rồi ghi lại con số trong lời văn.',
    },
    total: {
      what: 'Lời văn ghi đạt {stated}/{total} {noun} ({set}); biểu "{sheet}" ({cell}) có {counted} {noun} (chênh {difference}).',
      do: 'Đề nghị xem biểu có thiếu dòng không; nếu biểu đã đúng thì sửa tổng số thành {counted}.',
    },
  },
  examples: {
    bad: 'Đến nay xã đã đạt 2/2 tiêu chí xã nông thôn mới (có biểu kèm theo).',
    good: 'Đến nay xã đã đạt 1/2 tiêu chí xã nông thôn mới (có biểu kèm theo).',
    table: `
Kết quả thực hiện tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | Đạt |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| 2 | Giao thông | | Chưa đạt |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt |`,
  },
  *check({ report, attachments }) {
    if (attachments.length === 0) {
      yield new NotRun('Chưa có biểu nào đi cùng báo cáo.');
      return;
    }
    for (const [claim, beside] of countsBeside(report, attachments)) {
      if (typeof beside === 'string' || (beside.differs !== 'value' && beside.differs !== 'total')) continue;
      const { counted, at, least, most, differs } = beside;
      const isTotal = differs === 'total';
      const figure = isTotal ? counted.summary[claim.of].total : least;
      const stated = isTotal ? claim.total! : claim.value;
      const difference = stated < figure ? figure - stated : stated - (isTotal ? figure : most);
      yield {
        messageId: isTotal ? 'total' : least < most ? 'possible' : 'counted',
        at: claim.span,
        cells: [at],
        data: {
          stated: claim.value,
          total: claim.total ?? '',
          noun: nounOf[claim.of],
          state: stateWords[claim.state],
          set: setName(claim),
          sheet: at.sheet,
          cell: cellAddress(at.row, at.column),
          counted: figure,
          most,
          difference,
        },
      };
    }
  },
});
