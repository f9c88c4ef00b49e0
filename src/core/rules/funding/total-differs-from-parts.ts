import { defineRule, NotRun } from '../define-rule';
import { holdTotal, totalFact } from '../sums/held-total';

/** The total that the leader signs is not what its own rows add up to. */
export const totalDiffersFromParts = defineRule({
  code: 'KP101',
  slug: 'total-differs-from-parts',
  severity: 'error',
  looksAt: 'any',
  basis: 'số học',
  title: 'Dòng tổng khác tổng các dòng thành phần',
  why: 'Người nhận báo cáo cộng lại là thấy lệch, và không biết số nào trong hai số là đúng.',
  silent:
    'Không báo khi phần lệch nằm trong sai số làm tròn của các số đã ghi; với các dòng "trong đó"; khi có ô thành phần ' +
    'ghi "x", "…" hoặc chưa đọc được; khi bảng không cho thấy rõ dòng nào thuộc tổng nào.',
  messages: {
    differs: {
      what: 'Dòng "{label}" ({cell}) ghi {stated}, cộng các ô {parts} được {computed} (chênh {difference}).',
      do: 'Đối chiếu {cell} và các ô {parts} với số liệu gốc; nếu các dòng thành phần đã đúng thì sửa {cell} thành {computed}.',
    },
  },
  examples: {
    bad: `
Biểu 02. Kinh phí xây dựng nông thôn mới xã Tân Hòa
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Thực hiện |
| 1 | Ngân sách tỉnh | 4200 | 3900 |
| 2 | Ngân sách huyện | 1500 | 1450 |
| 3 | Nhân dân đóng góp | 860 | 860 |
| | Tổng cộng | 6650 | 6210 |`,
    good: `
Biểu 02. Kinh phí xây dựng nông thôn mới xã Tân Hòa
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Thực hiện |
| 1 | Ngân sách tỉnh | 4200 | 3900 |
| 2 | Ngân sách huyện | 1500 | 1450 |
| 3 | Nhân dân đóng góp | 860 | 860 |
| | Tổng cộng | 6560 | 6210 |`,
  },
  *check({ table }) {
    for (const { relation, total, parts, columns } of table.rowSums) {
      if (relation !== 'sum') continue;
      for (const column of columns) {
        const cells = parts.map((row) => ({ row, column }));
        const held = holdTotal(table, { row: total, column }, cells);
        if (held instanceof NotRun) yield held;
        else if (held?.differs) yield totalFact('differs', held);
      }
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa {cell} thành tổng của {parts}: {computed}',
    reason: 'Có thể chính một dòng thành phần mới sai, nên cần xem lại trước khi thay số tổng.',
  },
});
