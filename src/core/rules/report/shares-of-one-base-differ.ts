import type { ShareClaim } from '../../claims/figures/share-claims';
import { intervalsMeet } from '../../values/intervals';
import { defineReportRule } from '../define-report-rule';

/** Two shares of the same people are given with their head counts, and there is no number of people of whom both are true. */
export const sharesOfOneBaseDiffer = defineReportRule({
  code: 'BC114',
  slug: 'shares-of-one-base-differ',
  severity: 'info',
  basis: 'số học',
  title: 'Hai tỷ lệ của cùng một tổng thể suy ra hai tổng số khác nhau',
  why: 'Mỗi tỷ lệ đi với số người thì suy ra được tổng số; cùng một tổng thể phải suy ra cùng một tổng số.',
  silent:
    'Không nêu khi hai tỷ lệ có thể là của hai tổng thể khác nhau (dân số, lao động, hộ…), khi lời văn không nói tỷ lệ của cái gì ' +
    'mà hai số ở hai đoạn, hoặc khi chênh lệch là do làm tròn tỷ lệ.',
  messages: {
    found: {
      what:
        'Lời văn ghi {percent}% là {count} {unit}, suy ra tổng số khoảng {low} đến {high}; chỗ khác ghi {otherPercent}% là ' +
        '{otherCount} {unit}, suy ra khoảng {otherLow} đến {otherHigh} (chênh ít nhất {difference}).',
      do: 'Đề nghị xem hai tỷ lệ có cùng tính trên một tổng số không; nếu cùng thì tính lại số {unit}.',
    },
  },
  examples: {
    bad: 'Người dân tham gia bảo hiểm y tế đạt 95% dân số (5.985 người); sử dụng sổ khám bệnh điện tử đạt 60% dân số (4.080 người).',
    good: 'Người dân tham gia bảo hiểm y tế đạt 95% dân số (5.985 người); sử dụng sổ khám bệnh điện tử đạt 60% dân số (3.780 người).',
  },
  *check({ report }) {
    const first = new Map<string, ShareClaim>();
    for (const claim of report.claims) {
      if (claim.kind !== 'share') continue;
      const { unit, base, span, whole, percent, count } = claim;
      const key = [unit, base, base === '' ? span.passage : ''].join('|');
      const other = first.get(key);
      if (!other) first.set(key, claim);
      if (!other || intervalsMeet(whole, other.whole)) continue;
      const [lower, upper] = whole.high < other.whole.low ? [whole, other.whole] : [other.whole, whole];
      yield {
        messageId: 'found',
        at: span,
        related: [other.span],
        data: {
          percent: percent.value,
          count,
          unit,
          low: Math.ceil(whole.low),
          high: Math.floor(whole.high),
          otherPercent: other.percent.value,
          otherCount: other.count,
          otherLow: Math.ceil(other.whole.low),
          otherHigh: Math.floor(other.whole.high),
          difference: Math.ceil(upper.low - lower.high),
        },
      };
    }
  },
});
