import { boxAddress } from '../../snapshot/address';
import { runsOf } from '../../values/sum-formula';
import { defineRule, NotRun } from '../define-rule';
import { holdShares, isShare } from '../sums/held-shares';
import { refOf } from '../sums/sum-of-parts';

/** The shares of a whole are all of it: together they are 100 %. */
export const sharesNot100 = defineRule({
  code: 'KP116',
  slug: 'shares-not-100',
  severity: 'warning',
  looksAt: ['funding', 'roll-up', 'other'],
  basis: 'số học',
  title: 'Cơ cấu không cộng đủ 100 %',
  why: 'Tỷ trọng của các nguồn trong cùng một tổng phải cộng lại đủ 100 %; thiếu hay thừa là có phần tính sai.',
  silent:
    'Không báo khi chỉ lệch do làm tròn từng tỷ trọng; khi có phần chưa ghi tỷ trọng; ở cột tỷ trọng tính riêng cho từng ' +
    'dòng (tổng các phần khác xa 100 và dòng tổng không ghi 100).',
  messages: {
    differs: {
      what: 'Cột "{heading}": các ô {parts} cộng được {computed} %, không thể là 100 % dù đã tính sai số làm tròn (chênh {difference} điểm).',
      do: 'Tính lại tỷ trọng ở {parts}; nếu thiếu một phần thì bổ sung dòng cho phần ấy.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kinh phí | Cơ cấu (%) |
| 1 | Ngân sách tỉnh | 500 | 50 |
| 2 | Ngân sách xã | 300 | 35 |
| 3 | Nhân dân đóng góp | 200 | 20 |
| | Tổng cộng | 1000 | 100 |`,
    good: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kinh phí | Cơ cấu (%) |
| 1 | Ngân sách tỉnh | 500 | 50 |
| 2 | Ngân sách xã | 300 | 30 |
| 3 | Nhân dân đóng góp | 200 | 20 |
| | Tổng cộng | 1000 | 100 |`,
  },
  *check({ table }) {
    for (const column of table.columns.filter(isShare)) {
      const wrong = holdShares(table, column);
      if (wrong instanceof NotRun) yield wrong;
      else if (wrong) {
        const { at, parts, sum } = wrong;
        const computed = Number(((sum.low + sum.high) / 2).toFixed(6));
        yield {
          messageId: 'differs',
          at: refOf(table, at),
          data: {
            heading: column.heading,
            parts: runsOf(parts).map(boxAddress),
            computed,
            difference: Number(Math.abs(computed - 100).toFixed(6)),
          },
          related: parts.filter(({ row }) => row !== at.row).map((place) => refOf(table, place)),
        };
      }
    }
  },
});
