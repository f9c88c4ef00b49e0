import { cellAddress } from '../../snapshot/address';
import { summariseCriteria } from '../../summary/criteria-summary';
import { defineRule } from '../define-rule';
import { countedWholes } from '../verdicts/counted-wholes';

/** So many are met, so many are not, and together they are not as many as there are said to be. */
export const metPlusUnmetDiffers = defineRule({
  code: 'TC110',
  slug: 'met-plus-unmet-differs',
  severity: 'error',
  looksAt: ['criteria'],
  basis: 'số học',
  title: 'Số đạt cộng số chưa đạt khác tổng số đã ghi',
  why: 'Ba con số đứng cạnh nhau mà không khớp thì người đọc không biết tin số nào.',
  silent:
    'Không báo khi một trong ba con số được ghi hai giá trị khác nhau (hai thời điểm); khi biểu nói đến ' +
    'nhóm thứ ba ("không xét", "cơ bản đạt"); khi phần còn thiếu là các dòng chưa đánh giá.',
  messages: {
    differs: {
      what: 'Ghi {met} {things} đạt ({metCell}) và {unmet} {things} chưa đạt ({unmetCell}), cộng lại là {sum}, nhưng ô {cell} ghi tổng số {total} (chênh {difference}).',
      do: 'Đếm lại trong bảng và sửa con số sai; số đạt cộng số chưa đạt phải bằng tổng số.',
    },
    'differs-in-cell': {
      what: 'Ô {cell} ghi {met} {things} đạt và {unmet} {things} chưa đạt, cộng lại là {sum}, khác tổng số {total} ghi ở chính ô này (chênh {difference}).',
      do: 'Đếm lại trong bảng và sửa con số sai ở {cell}; số đạt cộng số chưa đạt phải bằng tổng số.',
    },
  },
  examples: {
    bad: `
Kết quả thực hiện tiêu chí nông thôn mới: tổng số 3 tiêu chí, trong đó 1 tiêu chí đạt, 1 tiêu chí chưa đạt
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Giao thông | 90% | Đạt |
| 2 | Thủy lợi | 60% | Chưa đạt |`,
    good: `
Kết quả thực hiện tiêu chí nông thôn mới: tổng số 2 tiêu chí, trong đó 1 tiêu chí đạt, 1 tiêu chí chưa đạt
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Giao thông | 90% | Đạt |
| 2 | Thủy lợi | 60% | Chưa đạt |`,
  },
  *check({ table, verdicts }) {
    const counted = summariseCriteria(table, verdicts!);
    for (const { of, met, unmet, total } of countedWholes(table)) {
      const sum = met.value + unmet.value;
      const open = total.value - sum;
      // Rows that are not judged yet may be the rest.
      if (open === 0 || (open > 0 && open <= counted[of].notJudged.length)) continue;
      const { at } = total;
      const [metCell, unmetCell, cell] = [met, unmet, total].map((one) =>
        cellAddress(one.at.row, one.at.column),
      );
      const isOneCell = metCell === cell && unmetCell === cell;
      yield {
        messageId: isOneCell ? 'differs-in-cell' : 'differs',
        at,
        data: {
          ...{ cell: cell!, metCell: metCell!, unmetCell: unmetCell! },
          things: of === 'criteria' ? 'tiêu chí' : 'chỉ tiêu',
          ...{ met: met.value, unmet: unmet.value, total: total.value, sum },
          difference: Math.abs(open),
        },
        related: isOneCell ? [] : [met.at, unmet.at],
      };
    }
  },
});
