import { cellAddress } from '../../snapshot/address';
import { summariseCriteria } from '../../summary/criteria-summary';
import type { CriteriaSummary } from '../../summary/summary';
import { judgeCriteria } from '../../summary/verdicts';
import { restateCount } from '../../values/count-statements';
import type { Fact } from '../define-rule';
import { defineRule } from '../define-rule';
import { countDifferences } from '../verdicts/count-differences';
import type { StatedCounts } from '../verdicts/stated-counts';
import { countsInColumns, countsInTexts } from '../verdicts/stated-counts';

/** The line above or under the table says so many criteria are met, and its rows count another number. */
export const countDiffers = defineRule({
  code: 'TC109',
  slug: 'count-differs',
  severity: 'error',
  looksAt: ['criteria'],
  basis: 'số học',
  title: 'Số tiêu chí, chỉ tiêu đã ghi khác số đếm được',
  why: 'Con số này được chép nguyên vào báo cáo; người đọc đếm lại trong bảng là thấy lệch.',
  silent:
    'Không báo khi con số vẫn có thể đúng vì còn dòng chưa đánh giá; khi nói về kế hoạch, kỳ trước, một nhóm tiêu chí; ' +
    'khi bảng chỉ liệt kê một phần của bộ tiêu chí.',
  messages: {
    met: {
      what: 'Ô {cell} ghi {stated} {things} đạt, các dòng trong bảng đếm được {counted} (chênh {difference}).',
      do: 'Xem lại đánh giá từng dòng; nếu bảng đã đúng thì sửa số {stated} ở {cell} thành {counted}.',
    },
    unmet: {
      what: 'Ô {cell} ghi {stated} {things} chưa đạt, các dòng trong bảng đếm được {counted} (chênh {difference}).',
      do: 'Xem lại đánh giá từng dòng; nếu bảng đã đúng thì sửa số {stated} ở {cell} thành {counted}.',
    },
    total: {
      what: 'Ô {cell} ghi tổng số {stated} {things}, trong bảng có {counted} (chênh {difference}).',
      do: 'Xem bảng có thiếu hoặc thừa dòng không; nếu bảng đã đúng thì sửa số {stated} ở {cell} thành {counted}.',
    },
    impossible: {
      what:
        'Ô {cell} ghi {stated} {things} {state}, trong bảng chỉ có thể từ {least} đến {most} vì còn {open} dòng chưa ' +
        'đánh giá (chênh ít nhất {difference}).',
      do: 'Đánh giá nốt các dòng còn trống rồi ghi lại con số ở {cell}.',
    },
  },
  examples: {
    bad: `
Kết quả thực hiện tiêu chí nông thôn mới xã Bình An: đạt 2/2 tiêu chí
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | Đạt |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| 2 | Giao thông | | Chưa đạt |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt |`,
    good: `
Kết quả thực hiện tiêu chí nông thôn mới xã Bình An: đạt 1/2 tiêu chí
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | Đạt |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| 2 | Giao thông | | Chưa đạt |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt |`,
  },
  *check({ table, verdicts }) {
    const counted = summariseCriteria(table, verdicts!);
    for (const stated of countsInTexts(table)) yield* compare(stated, counted);
    for (const period of table.periods) {
      const inColumns = countsInColumns(table, period);
      if (inColumns.length === 0) continue;
      // Each period's count row is held against that period's own verdicts.
      const own = summariseCriteria(table, judgeCriteria({ ...table, periods: [period] }));
      for (const stated of inColumns) yield* compare(stated, own);
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa số {stated} ở {cell} thành {counted}',
    reason: 'Có thể một dòng trong bảng mới là chỗ đánh giá nhầm.',
  },
});

const stateWords = { met: 'đạt', unmet: 'chưa đạt', total: 'tất cả' } as const;

function* compare(stated: StatedCounts, counted: CriteriaSummary): Iterable<Fact> {
  const { at, text, isNumber } = stated;
  const differences = countDifferences(stated, counted);
  const [first] = differences;
  if (!first) return;
  const { statement, least, most, open } = first;
  const { of, state, value } = statement;
  const data = {
    cell: cellAddress(at.row, at.column),
    stated: value,
    things: of === 'criteria' ? 'tiêu chí' : 'chỉ tiêu',
    difference: value < least ? least - value : value - most,
  };
  if (least < most) {
    yield { messageId: 'impossible', at, data: { ...data, state: stateWords[state], least, most, open } };
    return;
  }
  const certain = differences.filter((one) => one.least === one.most);
  const mended = certain.reduceRight((whole, one) => restateCount(whole, one.statement, one.least), text);
  const after = isNumber ? least : mended;
  yield { messageId: state, at, data: { ...data, counted: least }, fix: [{ at, after }] };
}
