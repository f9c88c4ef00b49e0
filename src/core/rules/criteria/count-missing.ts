import { cellAddress } from '../../snapshot/address';
import { summariseCriteria } from '../../summary/criteria-summary';
import { decidingPeriod } from '../../summary/verdicts';
import { defineRule } from '../define-rule';
import { countLines } from '../verdicts/count-lines';
import { mentionsCount } from '../verdicts/stated-counts';
import { titleCell } from '../verdicts/title-cell';
import { isWholeSet } from '../verdicts/whole-set';

/** The table judges a whole set, and nowhere says how many criteria and indicators are met. */
export const countMissing = defineRule({
  code: 'TC116',
  slug: 'count-missing',
  severity: 'info',
  looksAt: ['criteria'],
  basis: 'các dòng của chính bảng',
  title: 'Biểu chưa ghi tổng số tiêu chí, chỉ tiêu đạt',
  why: 'Con số này được đưa vào báo cáo; có sẵn trong biểu thì không phải đếm tay, và đối chiếu được.',
  silent:
    'Không nhắc khi tiêu đề, ghi chú hoặc dòng tổng đã có con số; khi bảng chỉ liệt kê một phần bộ tiêu chí, hoặc chỉ các ' +
    'chỉ tiêu chưa đạt; khi biểu chưa điền.',
  messages: {
    missing: {
      what: 'Biểu có {total} tiêu chí, {totalIndicators} chỉ tiêu nhưng chưa ghi số đạt; đếm được {met} tiêu chí, {metIndicators} chỉ tiêu đạt.',
      do: 'Thêm dòng tổng số tiêu chí, chỉ tiêu đạt dưới bảng, tính bằng công thức.',
    },
    'criteria-only': {
      what: 'Biểu có {total} tiêu chí nhưng chưa ghi số đạt; đếm được {met} tiêu chí đạt.',
      do: 'Thêm dòng tổng số tiêu chí đạt dưới bảng, tính bằng công thức.',
    },
  },
  examples: {
    bad: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Giao thông | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | 86% | Đạt |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | 74% | Đạt |
| 2 | Điện | | |
| '2.1 | Tỷ lệ hộ dùng điện an toàn | 97% | Chưa đạt |`,
    good: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Giao thông | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | 86% | Đạt |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | 74% | Đạt |
| 2 | Điện | | |
| '2.1 | Tỷ lệ hộ dùng điện an toàn | 97% | Chưa đạt |
| | Tổng số tiêu chí đạt | | 1 |
| | Tổng số chỉ tiêu đạt | | 2 |`,
  },
  *check({ table, catalog, verdicts }) {
    const period = decidingPeriod(table);
    const { criteria, indicators } = summariseCriteria(table, verdicts!);
    const isUnmetList = indicators.met + criteria.met === 0;
    if (!period || isUnmetList || !isWholeSet(table, catalog) || mentionsCount(table)) return;
    const at = titleCell(table);
    const data = {
      ...{ cell: cellAddress(at.row, at.column), total: criteria.total, met: criteria.met },
      ...{ totalIndicators: indicators.total, metIndicators: indicators.met },
      line: table.box.bottom + 1,
    };
    const messageId = indicators.total > 0 ? 'missing' : 'criteria-only';
    yield { messageId, at, data, fix: countLines(table, verdicts!, period) };
  },
  fix: {
    safety: 'ask',
    title: 'Thêm dòng đếm bằng công thức ở hàng {line}',
    reason: 'Thêm dòng mới dưới bảng; nên xem trước vị trí.',
  },
});
