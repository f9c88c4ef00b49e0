import type { PeriodClaim } from '../../claims/references/period-claims';
import { defineReportRule } from '../define-report-rule';
import { groupedBy, largestOf } from '../mentions';

/** One plan is given two periods, so that nobody knows which years it is for. */
export const periodDiffers = defineReportRule({
  code: 'BC112',
  slug: 'period-differs',
  severity: 'warning',
  basis: 'các chỗ khác trong cùng văn bản',
  title: 'Giai đoạn của cùng một kế hoạch ghi khác nhau',
  why: 'Một quy hoạch, kế hoạch, bộ tiêu chí chỉ có một giai đoạn; ghi lệch thì không rõ đang nói đến bản nào.',
  silent:
    'Chỉ so khi tên gọi giống nhau (kể cả cấp) và hai giai đoạn lệch nhau một, hai năm ở một đầu. Không báo chương trình 2021-2025 bên ' +
    'cạnh bộ tiêu chí 2022-2025, hai giai đoạn nối tiếp nhau, khoảng năm không có chữ "giai đoạn".',
  messages: {
    found: {
      what: 'Ở đây ghi "{thing}" giai đoạn {stated}, chỗ khác ghi "{same}" giai đoạn {other}.',
      do: 'Đề nghị tra văn bản phê duyệt rồi ghi thống nhất một giai đoạn.',
    },
  },
  examples: {
    bad: `- Rà soát quy hoạch chung xây dựng xã giai đoạn 2026-2030.
- Đề nghị huyện phê duyệt quy hoạch chung xây dựng xã giai đoạn 2027-2030.`,
    good: `- Rà soát quy hoạch chung xây dựng xã giai đoạn 2026-2030.
- Chương trình giai đoạn 2021-2025; Bộ tiêu chí xã nông thôn mới giai đoạn 2022-2025.`,
  },
  *check({ report }) {
    const named = report.claims.filter(
      (claim): claim is PeriodClaim => claim.kind === 'period' && claim.key !== null,
    );
    for (const mentions of groupedBy(named, ({ key }) => key!)) {
      const common = largestOf(groupedBy(mentions, periodOf));
      const right = common[0]!;
      const wrong = mentions.find((one) => isSlip(one, right));
      if (!wrong) continue;
      yield {
        messageId: 'found',
        at: wrong.span,
        related: mentions
          .filter((one) => one !== wrong && (isSlip(one, right) || common.includes(one)))
          .map(({ span }) => span),
        data: { thing: wrong.thing!, stated: periodOf(wrong), same: right.thing!, other: periodOf(right) },
      };
    }
  },
});

const periodOf = ({ from, to }: PeriodClaim) => `${from}-${to}`;

/** Two periods that only differ by a year or two at one end; 2021-2025 and 2021-2030 are two plans, as are 2016-2020 and 2021-2025. */
function isSlip(one: PeriodClaim, other: PeriodClaim): boolean {
  const [start, end] = [Math.abs(one.from - other.from), Math.abs(one.to - other.to)];
  return start + end > 0 && start + end <= 2 && (start === 0 || end === 0);
}
