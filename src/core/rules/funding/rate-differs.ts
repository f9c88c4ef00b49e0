import { cellAddress } from '../../snapshot/address';
import { readDeclarations } from '../../tables/declared-columns';
import type { Rate } from '../../tables/rates';
import { findRates } from '../../tables/rates';
import type { Table } from '../../tables/table';
import type { DeclaredFormula } from '../../values/declared-formulas';
import type { Fact } from '../define-rule';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';
import { amountLike, formulaEdit } from '../sums/formula-edit';
import { refOf } from '../sums/sum-of-parts';

/** A rate typed by hand, or copied from last month, no longer follows from the two figures beside it. */
export const rateDiffers = defineRule({
  code: 'KP104',
  slug: 'rate-differs',
  severity: 'error',
  looksAt: 'any',
  basis: 'số học',
  title: 'Tỷ lệ khác thương của hai số liệu',
  why: 'Tỷ lệ là con số được đọc nhiều nhất; ai chia lại hai số bên cạnh cũng thấy lệch.',
  silent:
    'Không báo khi chưa đến hai phần ba số tỷ lệ theo cùng một cặp số liệu; khi phần lệch nằm trong các chữ số hiện ra; ' +
    'khi mẫu số bằng không; ở cột đã khai công thức (do quy tắc về công thức khai báo xem).',
  messages: {
    differs: {
      what: 'Dòng "{label}": tỷ lệ ở {cell} ghi {stated}, lấy {done} chia {plan} được {computed}.',
      do: 'Đối chiếu {done} và {plan}; nếu hai số này đã đúng thì sửa {cell} thành {computed}.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ (%) |
| 1 | Đường thôn Trung | 950 | 600 | 63.2 |
| 2 | Nhà văn hóa thôn Hạ | 780 | 500 | 84.1 |
| 3 | Kênh mương nội đồng | 450 | 300 | 66.7 |`,
    good: `
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ (%) |
| 1 | Đường thôn Trung | 950 | 600 | 63.2 |
| 2 | Nhà văn hóa thôn Hạ | 780 | 500 | 64.1 |
| 3 | Kênh mương nội đồng | 450 | 300 | 66.7 |`,
  },
  *check({ table }) {
    const declared = new Set(readDeclarations(table).usable.map(({ column }) => column));
    for (const rate of findRates(table)) {
      if (!rate.fits && !declared.has(rate.at.column)) yield factOf(table, rate);
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa {cell} thành {done} chia {plan}: {computed}',
    reason: 'Có thể một trong hai số liệu mới sai, nên cần xem lại trước khi thay tỷ lệ.',
  },
});

const quotient: DeclaredFormula = {
  kind: '/',
  left: { kind: 'column', name: 'done' },
  right: { kind: 'column', name: 'plan' },
};

function factOf(table: Table, { at, stated, done, plan, value }: Rate): Fact {
  const places = new Map(Object.entries({ done, plan }));
  return {
    messageId: 'differs',
    at: refOf(table, at),
    data: {
      cell: cellAddress(at.row, at.column),
      label: rowName(table, at.row),
      done: cellAddress(done.row, done.column),
      plan: cellAddress(plan.row, plan.column),
      stated: amountLike(stated, (stated.interval.low + stated.interval.high) / 2),
      computed: amountLike(stated, value),
    },
    related: [done, plan].map((place) => refOf(table, place)),
    fix: [formulaEdit(table, { at, stated, value, formula: quotient, places })],
  };
}
