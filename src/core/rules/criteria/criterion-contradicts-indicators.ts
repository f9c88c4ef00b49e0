import { decidingPeriod } from '../../summary/verdicts';
import { defineRule } from '../define-rule';
import { nameOf } from '../verdicts/judged-rows';
import { wrongVerdict } from '../verdicts/wrong-verdict';

/** A criterion is stated met although an indicator under it is not, or unmet although all of them are. */
export const criterionContradictsIndicators = defineRule({
  code: 'TC108',
  slug: 'criterion-contradicts-indicators',
  severity: 'error',
  looksAt: ['criteria'],
  basis: 'tiêu chí đạt khi tất cả các chỉ tiêu thành phần đều đạt',
  title: 'Đánh giá tiêu chí trái với các chỉ tiêu',
  why: 'Tiêu chí chỉ đạt khi mọi chỉ tiêu của nó đều đạt; lệch một tiêu chí là lệch kết quả của cả xã.',
  silent:
    'Không báo khi dòng tiêu chí không ghi đánh giá riêng, khi tiêu chí không có chỉ tiêu; không đòi "Đạt" khi còn chỉ ' +
    'tiêu chưa được đánh giá.',
  messages: {
    'met-with-unmet': {
      what: '{name} ghi "{status}" ở ô {cell}, nhưng có {count} trong {total} chỉ tiêu chưa đạt: {unmet}.',
      do: 'Xem lại đánh giá của các chỉ tiêu {unmet}; nếu đã đúng thì sửa {cell} thành "{after}".',
    },
    'unmet-with-all-met': {
      what: '{name} ghi "{status}" ở ô {cell}, nhưng cả {total} chỉ tiêu đều đạt.',
      do: 'Sửa {cell} thành "{after}", hoặc xem lại chỉ tiêu nào chưa đạt.',
    },
  },
  examples: {
    bad: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 5 | Giáo dục | | Đạt |
| '5.1 | Trường học đạt chuẩn | 2 trường | Đạt |
| '5.2 | Xóa mù chữ mức độ 2 | mức độ 1 | Chưa đạt |
| 6 | Văn hóa | | Đạt |
| '6.1 | Nhà văn hóa thôn | 7 thôn | Đạt |`,
    good: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 5 | Giáo dục | | Chưa đạt |
| '5.1 | Trường học đạt chuẩn | 2 trường | Đạt |
| '5.2 | Xóa mù chữ mức độ 2 | mức độ 1 | Chưa đạt |
| 6 | Văn hóa | | Đạt |
| '6.1 | Nhà văn hóa thôn | 7 thôn | Đạt |`,
  },
  *check({ table, verdicts }) {
    const period = decidingPeriod(table);
    for (const [i, { code, label, row, ownRow }] of table.criteria.entries()) {
      const { fromIndicators, indicators } = verdicts!.criteria[i]!;
      if (!period || !ownRow || indicators.length === 0 || fromIndicators === 'not-judged') continue;
      const wrong = wrongVerdict(table, period, row, fromIndicators);
      if (!wrong) continue;
      const unmet = indicators.filter(({ verdict }) => verdict === 'unmet');
      const counts = { total: indicators.length, count: unmet.length, unmet: unmet.map((one) => one.code) };
      yield {
        ...wrong,
        messageId: fromIndicators === 'unmet' ? 'met-with-unmet' : 'unmet-with-all-met',
        data: { ...wrong.data, name: nameOf('Tiêu chí', code, label), ...counts },
        related: unmet.map((one) => ({ ...wrong.at, row: one.row })),
      };
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa {cell} thành "{after}"',
    reason: 'Có thể đánh giá của một chỉ tiêu mới là chỗ ghi nhầm.',
  },
});
