import { defineRule } from '../define-rule';
import { judgedRows } from '../verdicts/judged-rows';
import { compareWithTarget } from '../verdicts/result-and-target';
import { wrongVerdict } from '../verdicts/wrong-verdict';

/** The row says "Đạt", but its own result is below its own target, or the other way round. */
export const statusContradictsResult = defineRule({
  code: 'TC107',
  slug: 'status-contradicts-result',
  severity: 'error',
  looksAt: ['criteria'],
  basis: 'mức yêu cầu ghi trong chính bảng',
  title: 'Đánh giá trái với kết quả',
  why: 'Đoàn thẩm tra so từng dòng kết quả với mức yêu cầu; đánh giá trái với số liệu sẽ bị trả lại.',
  silent:
    'Không báo khi mức yêu cầu là lời văn ("theo quy định của UBND tỉnh") hoặc có nhiều điều kiện; khi kết quả khác đơn ' +
    'vị với mức yêu cầu; khi phần chênh nằm trong sai số làm tròn.',
  messages: {
    'met-below-target': {
      what: '{name}: kết quả {result}, yêu cầu {target} (chênh {difference}), nhưng ô {cell} ghi "{status}".',
      do: 'Xem lại kết quả; nếu kết quả đã đúng thì sửa {cell} thành "{after}".',
    },
    'unmet-at-target': {
      what: '{name}: kết quả {result} đã đáp ứng yêu cầu {target}, nhưng ô {cell} ghi "{status}".',
      do: 'Sửa {cell} thành "{after}"; nếu còn thiếu hồ sơ hoặc điều kiện khác thì ghi rõ ở cột ghi chú.',
    },
  },
  examples: {
    bad: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | Đạt |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 76% | Đạt |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74% | Đạt |`,
    good: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | Chưa đạt |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 76% | Chưa đạt |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74% | Đạt |`,
  },
  *check({ table }) {
    for (const period of table.periods) {
      for (const { row, name } of judgedRows(table)) {
        const compared = compareWithTarget(table, period, row);
        if (!compared) continue;
        const { comparison, result, target, difference } = compared;
        const wrong = wrongVerdict(table, period, row, comparison === 'below' ? 'unmet' : 'met');
        if (!wrong) continue;
        yield {
          ...wrong,
          messageId: comparison === 'below' ? 'met-below-target' : 'unmet-at-target',
          data: { ...wrong.data, name, result, target, difference },
          related: [table.targetColumn!, period.result!].map((column) => ({ ...wrong.at, column })),
        };
      }
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa {cell} thành "{after}"',
    reason: 'Có thể kết quả mới là chỗ ghi nhầm, hoặc còn điều kiện khác ngoài con số.',
  },
});
