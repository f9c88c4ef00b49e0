import type { CountClaim } from '../../claims/counts/count-claim';
import { setName } from '../../claims/counts/set-words';
import type { ReportFact } from '../define-report-rule';
import { defineReportRule } from '../define-report-rule';
import { countTriples } from './count-triples';
import { nounOf } from './count-words';
import type { SameCounts } from './same-counts';
import { groupCounts, totalOf } from './same-counts';

/** Two chapters were written at different times, and the reader finds seven unmet criteria in one and eight in the other. */
export const countsContradict = defineReportRule({
  code: 'BC102',
  slug: 'counts-contradict',
  severity: 'error',
  basis: 'số học',
  title: 'Cùng một số lượng, các chỗ trong báo cáo ghi khác nhau',
  why: 'Số tiêu chí, chỉ tiêu của cùng một bộ, cùng thời điểm chỉ có một; người đọc gặp hai số thì không biết tin số nào.',
  silent:
    'Không báo khi hai chỗ nói về hai bộ tiêu chí, hai cấp, hai nơi, hai thời điểm, khi xã tự đánh giá và đoàn thẩm tra đánh giá, ' +
    'về kế hoạch, về một nhóm tiêu chí, hoặc không rõ đang nói về bộ nào. Mỗi chỗ ghi lệch được nêu một lần; số đem so là số mà phép trừ tổng số − số đạt xác nhận, ' +
    'nếu không có thì là số nhiều chỗ ghi nhất, rồi đến chỗ ghi trước.',
  messages: {
    arithmetic: {
      what: 'Lời văn ghi {stated} {noun} chưa đạt ({set}); chỗ khác ghi đạt {met}/{total}, tức còn {expected} (chênh {difference}).',
      do: 'Đề nghị đối chiếu với biểu rồi ghi một số thống nhất trong cả báo cáo.',
    },
    unmet: {
      what: 'Lời văn ghi {stated} {noun} chưa đạt ({set}); chỗ khác ghi {expected} (chênh {difference}).',
      do: 'Đề nghị đối chiếu với biểu rồi ghi một số thống nhất trong cả báo cáo.',
    },
    met: {
      what: 'Lời văn ghi đạt {stated} {noun} ({set}); chỗ khác ghi đạt {expected} (chênh {difference}).',
      do: 'Đề nghị đối chiếu với biểu rồi ghi một số thống nhất trong cả báo cáo.',
    },
  },
  examples: {
    bad: `1. Kết quả xây dựng xã nông thôn mới nâng cao: xã đã đạt 11/19 tiêu chí, còn lại 08 tiêu chí chưa đạt.
2. Nhiệm vụ: phải hoàn thành 09 tiêu chí chưa đạt của xã nông thôn mới nâng cao.`,
    good: `1. Kết quả xây dựng xã nông thôn mới nâng cao: xã đã đạt 11/19 tiêu chí, còn lại 08 tiêu chí chưa đạt.
2. Nhiệm vụ: phải hoàn thành 08 tiêu chí chưa đạt của xã nông thôn mới nâng cao.`,
  },
  *check({ report }) {
    // What contradicts itself in one statement is BC103's to tell.
    const told = new Set<CountClaim>();
    for (const { met, unmet, total } of countTriples(report))
      if (met.value + unmet.value !== total) told.add(unmet);
    for (const group of groupCounts(report)) yield* contradictions(group, told);
  },
});

function* contradictions(group: SameCounts, told: ReadonlySet<CountClaim>): Iterable<ReportFact> {
  const total = group.map(totalOf).find((one) => one !== null) ?? null;
  // "hoàn thành 02 tiêu chí" may tell of one year's work; only "12/19" surely tells how far the whole set is.
  const comparable = group.filter(
    (claim) =>
      !told.has(claim) && (claim.state === 'unmet' || (claim.state === 'met' && claim.total !== null)),
  );
  /** Both kinds as what is left to do. */
  const leftOf = ({ state, value }: CountClaim) => (state === 'unmet' ? value : total! - value);
  const expected = mostCredible(comparable, leftOf);
  const proof = comparable.find((claim) => claim.state === 'met' && leftOf(claim) === expected);
  for (const claim of comparable) {
    const left = leftOf(claim);
    if (left === expected) continue;
    const isMet = claim.state === 'met';
    const others = comparable.filter((one) => one !== claim);
    yield {
      messageId: isMet ? 'met' : proof ? 'arithmetic' : 'unmet',
      at: claim.span,
      related: others.map(({ span }) => span),
      data: {
        stated: claim.value,
        expected: isMet ? total! - expected! : expected!,
        met: proof?.value ?? '',
        total: total ?? '',
        noun: nounOf[claim.of],
        set: setName(claim),
        difference: Math.abs(left - expected!),
      },
    };
  }
}

/**
 * The value that the rest is held against: what all met counts agree on, since they state the total too; else what most
 * places say; else what the first one says.
 */
function mostCredible(claims: readonly CountClaim[], valueOf: (claim: CountClaim) => number): number | null {
  const mets = new Set(claims.filter(({ state, total }) => state === 'met' && total !== null).map(valueOf));
  if (mets.size === 1) return [...mets][0]!;
  const votes = new Map<number, number>();
  for (const claim of claims) votes.set(valueOf(claim), (votes.get(valueOf(claim)) ?? 0) + 1);
  const [best = null] = [...votes].sort(([, a], [, b]) => b - a).map(([value]) => value);
  return best;
}
