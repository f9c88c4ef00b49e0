import { boxAddress, cellAddress } from '../../snapshot/address';
import { runsOf } from '../../values/sum-formula';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';
import { exceedingParts } from '../sums/exceeding-parts';
import { amountIn, refOf } from '../sums/sum-of-parts';

/** What is "trong đó" is a part of the whole; together the parts cannot be more than it. */
export const ofWhichExceedsWhole = defineRule({
  code: 'KP112',
  slug: 'of-which-exceeds-whole',
  severity: 'error',
  looksAt: 'any',
  basis: 'số học',
  title: 'Phần "trong đó" lớn hơn số chung',
  why: 'Phần "trong đó" nằm trong số chung nên không thể lớn hơn; một trong hai số bị sai.',
  silent:
    'Không báo khi phần vượt nằm trong sai số làm tròn. Với số người, số hộ và các số đếm khác, các phần "trong đó" có thể ' +
    'trùng nhau, nên chỉ báo khi riêng một phần đã lớn hơn số chung. Nơi các phần thường cộng lại đúng bằng số chung thì ' +
    'KP102 báo tại số chung.',
  messages: {
    exceeds: {
      what: 'Dòng "{label}": các ô "trong đó" {parts} cộng được {computed}, lớn hơn số chung {whole} ở {wholeCell} (vượt {difference}).',
      do: 'Đối chiếu {parts} và {wholeCell} với số liệu gốc.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Công trình | Tổng số | Trong đó | < |
| ^ | ^ | ^ | Ngân sách tỉnh | Ngân sách xã |
| 1 | Đường thôn Trung | 950 | 600 | 250 |
| 2 | Nhà văn hóa thôn Hạ | 780 | 500 | 320 |
| 3 | Kênh mương nội đồng | 450 | 300 | 90 |`,
    good: `
ĐVT: triệu đồng
| TT | Công trình | Tổng số | Trong đó | < |
| ^ | ^ | ^ | Ngân sách tỉnh | Ngân sách xã |
| 1 | Đường thôn Trung | 950 | 600 | 250 |
| 2 | Nhà văn hóa thôn Hạ | 780 | 500 | 230 |
| 3 | Kênh mương nội đồng | 450 | 300 | 90 |`,
  },
  *check({ table }) {
    for (const { whole, parts, total, sum } of exceedingParts(table)) {
      const [said, computed] = [amountIn(total.unit, total.interval), amountIn(total.unit, sum)];
      yield {
        messageId: 'exceeds',
        at: refOf(table, parts[0]!),
        data: {
          label: rowName(table, whole.row),
          parts: runsOf(parts).map(boxAddress),
          wholeCell: cellAddress(whole.row, whole.column),
          whole: said,
          computed,
          difference: { ...said, amount: Number((computed.amount - said.amount).toFixed(6)) },
        },
        related: [whole, ...parts.slice(1)].map((place) => refOf(table, place)),
      };
    }
  },
});
