import type { AmountClaim } from '../../claims/amounts/amount-claims';
import { sumOfList } from '../../claims/amounts/list-sums';
import { defineReportRule } from '../define-report-rule';

/** One line of the list was corrected and the total above it was not. */
export const sumDiffersFromParts = defineReportRule({
  code: 'BC104',
  slug: 'sum-differs-from-parts',
  severity: 'error',
  basis: 'số học',
  title: 'Tổng số tiền trong lời văn khác các khoản hợp thành',
  why: 'Người đọc cộng các dòng của danh sách là thấy không ra tổng, nên không biết số nào đúng.',
  silent:
    'Các số tròn và "khoảng" được coi là đã làm tròn: lệch trong phạm vi làm tròn thì không báo, chỉ ghi chú ở số liệu. Sau chữ ' +
    '"trong đó", các khoản có thể chưa đủ nên chỉ báo khi cộng lại lớn hơn tổng; nếu danh sách rõ là liệt kê mọi nguồn thì thiếu ' +
    'được nêu là cần xem lại. Lệch chỉ giải thích được bằng cách làm tròn rất thô cũng là cần xem lại. Không báo khi danh sách ' +
    'có số ghi hai lần đơn vị (BC105 đã báo) hoặc không rõ các khoản.',
  messages: {
    differs: {
      what: 'Lời văn ghi tổng {stated}, cộng {count} khoản đi kèm được {sum} (chênh {difference}).',
      do: 'Đề nghị đối chiếu từng khoản với biểu hoặc chứng từ rồi sửa số sai.',
    },
    over: {
      what: 'Lời văn ghi {stated}, cộng {count} khoản trong đó đã được {sum}, lớn hơn cả tổng (chênh {difference}).',
      do: 'Đề nghị đối chiếu từng khoản với biểu hoặc chứng từ rồi sửa số sai.',
    },
    short: {
      what: 'Lời văn ghi tổng {stated}, cộng {count} khoản được liệt kê chỉ được {sum} (chênh {difference}).',
      do: 'Đề nghị xem danh sách có thiếu khoản nào không; nếu đủ thì sửa số sai.',
    },
  },
  examples: {
    bad: `Tổng nguồn vốn huy động năm 2024 là: 5.350.000.000 đồng, gồm:
- Vốn của huyện: 3.215.000.000 đồng;
- Vốn của xã: 1.150.000.000 đồng;
- Vốn nhân dân: 895.000.000 đồng.`,
    good: `Tổng nguồn vốn huy động năm 2024 là: 5.260.000.000 đồng, gồm:
- Vốn của huyện: 3.215.000.000 đồng;
- Vốn của xã: 1.150.000.000 đồng;
- Vốn nhân dân: 895.000.000 đồng.`,
  },
  *check({ report }) {
    for (const claim of report.claims) {
      if (claim.kind !== 'amount' || !claim.list || hasDoubled(claim)) continue;
      const { sum, verdict, isTooMuch } = sumOfList(claim)!;
      if (verdict === 'fits') continue;
      const { parts, holds } = claim.list;
      const messageId =
        holds === 'some' ? 'over' : isTooMuch ? 'differs' : holds === 'likely' ? 'short' : 'differs';
      const isProof = verdict === 'refuted' && messageId !== 'short';
      yield {
        messageId,
        severity: isProof ? 'error' : 'warning',
        at: claim.span,
        related: parts.map(({ span }) => span),
        data: {
          stated: inDong(claim.value),
          count: parts.length,
          sum: inDong(sum),
          difference: inDong(Math.abs(sum - claim.value)),
        },
      };
    }
  },
});

/** What stands doubled in the list is the mistake, whatever the sum comes to. */
function hasDoubled({ amount, list }: AmountClaim): boolean {
  return amount.doubled || list!.parts.some((part) => part.amount.doubled);
}

function inDong(value: number) {
  return { amount: Math.round(value), unit: 'đồng' };
}
