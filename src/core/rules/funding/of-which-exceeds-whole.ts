import { boxAddress, cellAddress } from '../../snapshot/address';
import type { Table } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { isBelow, sumIntervals } from '../../values/intervals';
import { runsOf } from '../../values/sum-formula';
import type { Fact } from '../define-rule';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';
import { isEstablished } from '../sums/held-total';
import type { Place } from '../sums/sum-of-parts';
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
    'trùng nhau, nên chỉ báo khi riêng một phần đã lớn hơn số chung, hoặc ở các dòng khác các phần cộng lại đúng bằng số chung.',
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
    for (const { relation, total, parts, columns } of table.rowSums) {
      if (relation !== 'of-which') continue;
      for (const column of columns) {
        const places = parts.map((row) => ({ row, column }));
        yield* hold(table, { row: total, column }, places);
      }
    }
    for (const sum of table.columnSums) {
      // Where the parts usually are all of the whole, row-total-differs speaks at the whole.
      if (sum.relation !== 'of-which' || isEstablished(sum)) continue;
      for (const { row, level } of table.rows) {
        const places = sum.parts.map((column) => ({ row, column }));
        if (level > 0) yield* hold(table, { row, column: sum.total }, places);
      }
    }
  },
});

function* hold(table: Table, whole: Place, parts: readonly Place[]): Generator<Fact> {
  const total = readingOf(table, whole.row, whole.column);
  if (total.kind !== 'figure') return;
  const filled = parts.flatMap((place) => {
    const reading = readingOf(table, place.row, place.column);
    const isAlike =
      reading.kind === 'figure' && (reading.unit?.dimension ?? null) === (total.unit?.dimension ?? null);
    return isAlike ? [{ place, interval: reading.interval }] : [];
  });
  const addsUp = total.unit?.dimension === 'money' || total.unit === null;
  const groups = addsUp ? [filled] : filled.map((one) => [one]);
  for (const group of groups) {
    const sum: Interval = sumIntervals(group.map(({ interval }) => interval));
    const [first] = group;
    if (!first || !isBelow(total.interval, sum)) continue;
    const [said, computed] = [amountIn(total.unit, total.interval), amountIn(total.unit, sum)];
    yield {
      messageId: 'exceeds',
      at: refOf(table, first.place),
      data: {
        label: rowName(table, whole.row),
        parts: runsOf(group.map(({ place }) => place)).map(boxAddress),
        wholeCell: cellAddress(whole.row, whole.column),
        whole: said,
        computed,
        difference: { ...said, amount: Number((computed.amount - said.amount).toFixed(6)) },
      },
      related: [whole, ...group.slice(1).map(({ place }) => place)].map((place) => refOf(table, place)),
    };
  }
}
