import { defineReportRule } from '../define-report-rule';
import { countTriples } from './count-triples';
import { nounOf } from './count-words';

/** One statement says how many are met, how many are not and how many there are, and the three do not add up. */
export const textMetPlusUnmetDiffers = defineReportRule({
  code: 'BC103',
  slug: 'text-met-plus-unmet-differs',
  severity: 'error',
  basis: 'số học',
  title: 'Đạt cộng chưa đạt không bằng tổng số',
  why: 'Trong cùng một câu, số đạt cộng số chưa đạt phải bằng tổng số của bộ tiêu chí.',
  silent:
    'Không báo khi câu không nêu đủ ba số, hoặc có nhiều số cùng loại nên không chắc số nào đi với số nào.',
  messages: {
    found: {
      what: 'Lời văn ghi đạt {met}, chưa đạt {unmet}, tổng số {total} {noun}; {met} + {unmet} = {sum}, chênh {difference}.',
      do: 'Đề nghị đối chiếu với biểu rồi sửa số sai trong câu này.',
    },
  },
  examples: {
    bad: 'Đến nay xã đã đạt 15/19 tiêu chí, còn lại 05 tiêu chí chưa đạt.',
    good: 'Đến nay xã đã đạt 15/19 tiêu chí, còn lại 04 tiêu chí chưa đạt.',
  },
  *check({ report }) {
    for (const { met, unmet, total, totalClaim } of countTriples(report)) {
      const sum = met.value + unmet.value;
      if (sum === total) continue;
      const noun = nounOf[met.of];
      yield {
        messageId: 'found',
        at: unmet.span,
        related: totalClaim ? [totalClaim.span, met.span] : [met.span],
        data: { met: met.value, unmet: unmet.value, total, noun, sum, difference: Math.abs(sum - total) },
      };
    }
  },
});
