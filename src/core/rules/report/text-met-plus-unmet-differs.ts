import type { CountClaim } from '../../claims/count-claims';
import { defineReportRule } from '../define-report-rule';

const nouns = { criteria: 'tiêu chí', indicators: 'chỉ tiêu' } as const;

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
    for (const passage of report.passages.keys())
      for (const counted of ['criteria', 'indicators'] as const) {
        const claims = report.claims.filter(
          (claim): claim is CountClaim =>
            claim.kind === 'count' && claim.span.passage === passage && claim.of === counted,
        );
        const met = claims.filter(({ state, total }) => state === 'met' && total !== null);
        const unmet = claims.filter(({ state }) => state === 'unmet');
        if (met.length !== 1 || unmet.length !== 1) continue;
        const [a, b] = [met[0]!, unmet[0]!];
        const total = a.total!;
        const sum = a.value + b.value;
        if (sum === total) continue;
        yield {
          messageId: 'found',
          at: b.span,
          related: [a.span],
          data: {
            met: a.value,
            unmet: b.value,
            total,
            noun: nouns[counted],
            sum,
            difference: Math.abs(sum - total),
          },
        };
      }
  },
});
