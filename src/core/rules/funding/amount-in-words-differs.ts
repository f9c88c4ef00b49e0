import { cellAddress } from '../../snapshot/address';
import { isAmount, isMoneyColumn } from '../../tables/money-columns';
import type { FigureReading } from '../../tables/money-columns';
import type { FundingTable, TableText } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { AmountInWords } from '../../values/amount-in-words';
import { findAmountInWords, writeAmountInWords } from '../../values/amount-in-words';
import { readAmount } from '../../values/money';
import { intervalOf, intervalsMeet } from '../../values/intervals';
import type { Interval } from '../../values/figure';
import type { Fact } from '../define-rule';
import { defineRule, NotRun } from '../define-rule';
import type { Place } from '../sums/sum-of-parts';
import { amountIn, refOf } from '../sums/sum-of-parts';

/** The total was changed, and the line that spells it out for the accountant was not. */
export const amountInWordsDiffers = defineRule({
  code: 'KP117',
  slug: 'amount-in-words-differs',
  severity: 'warning',
  looksAt: ['funding'],
  basis: 'số học',
  title: 'Số tiền bằng chữ khác số tiền bằng số',
  why: 'Kho bạc và người ký đọc số tiền bằng chữ; hai cách ghi phải là một con số.',
  silent:
    'Không báo khi chỉ khác do số bằng số đã làm tròn; khi chữ chưa đọc được chắc chắn hoặc không thấy số tổng để so.',
  messages: {
    differs: {
      what: 'Ô {cell} ghi bằng chữ "{words}" là {spelled}, còn {where} ghi {stated}.',
      do: 'Đối chiếu hai số; nếu {stated} đúng thì sửa dòng bằng chữ thành "{after}".',
    },
  },
  examples: {
    bad: `
Biểu 03. Nguồn vốn xây dựng nông thôn mới
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 1250 |
| 2 | Ngân sách xã | 830 |
| | Tổng cộng | 2080 |
(Bằng chữ: Hai tỷ tám trăm triệu đồng)`,
    good: `
Biểu 03. Nguồn vốn xây dựng nông thôn mới
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 1250 |
| 2 | Ngân sách xã | 830 |
| | Tổng cộng | 2080 |
(Bằng chữ: Hai tỷ không trăm tám mươi triệu đồng)`,
  },
  *check({ table }) {
    for (const note of [...textCells(table), ...table.notes]) {
      const words = findAmountInWords(note.text);
      const said = words && holdWords(table, note, words);
      if (said) yield said;
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa thành "{after}"',
    reason: 'Có thể chính số bằng số mới sai, nên cần xem lại trước khi sửa dòng bằng chữ.',
  },
});

/** The line may be taken for the last row of the table as well as for a note under it. */
function textCells({ cells }: FundingTable): readonly TableText[] {
  return cells.flatMap(({ row, column, value }) =>
    typeof value === 'string' ? [{ row, column, text: value }] : [],
  );
}

/** A figure that the words may stand for. */
interface Stated {
  readonly interval: Interval;
  readonly reading: Pick<FigureReading, 'unit'>;
  /** `null` where it stands in the same text as the words. */
  readonly place: Place | null;
}

function holdWords(table: FundingTable, note: TableText, words: AmountInWords): Fact | NotRun | null {
  const cell = cellAddress(note.row, note.column);
  if (words.value === null) return new NotRun(`Chưa đọc được số tiền bằng chữ ở ô ${cell}`);
  const spelled = { low: words.value, high: words.value };
  const beside = statedBeside(note.text.slice(0, words.at));
  const stated = beside ? [beside] : totalsOf(table);
  const [first] = stated;
  if (!first) return new NotRun(`Không thấy số tổng để so với số tiền bằng chữ ở ô ${cell}`);
  if (stated.some(({ interval }) => intervalsMeet(interval, spelled))) return null;
  const total = middle(first.interval);
  const after = writeAmountInWords(Math.round(total));
  const { text } = note;
  return {
    messageId: 'differs',
    at: refOf(table, note),
    data: {
      cell,
      words: words.text,
      spelled: { amount: words.value, unit: 'đồng' },
      stated: amountIn(first.reading.unit, first.interval),
      where: first.place ? `ô ${cellAddress(first.place.row, first.place.column)}` : 'phần bằng số cùng dòng',
      after,
    },
    related: first.place ? [refOf(table, first.place)] : [],
    fix: [
      {
        at: refOf(table, note),
        after: text.slice(0, words.at) + after + text.slice(words.at + words.text.length),
      },
    ],
  };
}

function middle({ low, high }: Interval): number {
  return (low + high) / 2;
}

/** "Tổng số tiền: 2.080.000.000 đồng (bằng chữ: …": the last amount before the words. */
function statedBeside(before: string): Stated | null {
  const found = [
    ...before.matchAll(/(?<![\d.,])\d[\d.,]*\s?(?:(?:nghìn|ngàn|triệu|tr|tỷ|tỉ)\s?)?(?:đồng|đ)(?!\p{L})/giu),
  ].at(-1);
  const amount = found ? readAmount(found[0]) : null;
  if (!amount) return null;
  const interval = intervalOf(amount.figure, amount.unit.factor);
  return { interval, reading: { unit: amount.unit }, place: null };
}

/** The amounts of the last outermost total, the column of the whole first. */
function totalsOf(table: FundingTable): readonly Stated[] {
  const totals = table.rows.filter(({ role }) => role === 'total');
  const level = Math.min(...totals.map((row) => row.level));
  const total = totals.findLast((row) => row.level === level);
  if (!total) return [];
  return [...table.columns]
    .filter(isMoneyColumn)
    .sort((a, b) => Number(b.role === 'total') - Number(a.role === 'total'))
    .flatMap(({ column }) => {
      const place = { row: total.row, column };
      const reading = readingOf(table, place.row, column);
      const isWhole = isAmount(reading) && reading.unit !== null && reading.interval.low >= 0;
      return isWhole ? [{ interval: reading.interval, reading, place }] : [];
    });
}
