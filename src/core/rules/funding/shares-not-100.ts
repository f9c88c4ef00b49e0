import { boxAddress, cellAddress } from '../../snapshot/address';
import type { Column, Table } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { fold } from '../../values/fold';
import { intervalsMeet, scaleInterval } from '../../values/intervals';
import { runsOf } from '../../values/sum-formula';
import type { Fact } from '../define-rule';
import { defineRule, NotRun } from '../define-rule';
import { addParts, refOf } from '../sums/sum-of-parts';

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
      const said = holdShares(table, column);
      if (said) yield said;
    }
  },
});

/** A share typed as 0,25 is one of 1, a share typed as 25 one of 100. */
const wholes = [100, 1];
/** Farther away the figures are no shares of one whole. */
const nearby: Interval = { low: 80, high: 120 };
const whole = (value: number): Interval => ({ low: value, high: value });

function isShare({ figures, path }: Column): boolean {
  return figures && path.some((label) => /co cau|(?:ty|ti) trong/.test(fold(label)));
}

function holdShares(table: Table, { column, heading }: Column): Fact | NotRun | null {
  const { total, parts } = wholeAndParts(table);
  const places = parts.map((row) => ({ row, column }));
  const blank = places.find(({ row }) => readingOf(table, row, column).kind === 'blank');
  const sum = addParts(table, places);
  if (sum === null || parts.length < 2) return null;
  if (blank) return new NotRun(`Ô ${cellAddress(blank.row, column)} chưa ghi tỷ trọng`);
  if (sum instanceof NotRun) return sum;
  if (wholes.some((one) => intervalsMeet(sum.interval, whole(one)))) return null;
  const stated = total === null ? null : readingOf(table, total, column);
  const of = wholes.find(
    (one) =>
      (stated?.kind === 'figure' && intervalsMeet(stated.interval, whole(one))) ||
      intervalsMeet(sum.interval, scaleInterval(nearby, one / 100)),
  );
  if (of === undefined) return null;
  const { low, high } = scaleInterval(sum.interval, 100 / of);
  const computed = Number(((low + high) / 2).toFixed(6));
  const at = { row: stated?.kind === 'figure' ? total! : parts.at(-1)!, column };
  return {
    messageId: 'differs',
    at: refOf(table, at),
    data: {
      heading,
      parts: runsOf(places).map(boxAddress),
      computed,
      difference: Number(Math.abs(computed - 100).toFixed(6)),
    },
    related: places.filter((place) => place.row !== at.row).map((place) => refOf(table, place)),
  };
}

/** The outermost total and what it adds in the other columns; without one, the outermost rows. */
function wholeAndParts({ rows, rowSums }: Table): { total: number | null; parts: readonly number[] } {
  const body = rows.filter(({ level, role }) => level > 0 && role !== 'of-which');
  const sums = rowSums.filter(({ relation }) => relation === 'sum');
  const isPart = (row: number) => sums.some(({ parts }) => parts.includes(row));
  const top = sums.filter(
    ({ total }) => !isPart(total) && body.some(({ row, role }) => row === total && role === 'total'),
  );
  const [first] = top;
  if (first) return { total: first.total, parts: first.parts };
  const items = body.filter(({ role }) => role !== 'total');
  const level = Math.min(...items.map((row) => row.level));
  const total = body.find(({ role }) => role === 'total')?.row ?? null;
  return { total, parts: items.filter((row) => row.level === level).map(({ row }) => row) };
}
