import { cellAddress } from '../../snapshot/address';
import { formatNumber } from '../../values/numbers';
import { agreeRounded } from '../../values/rounding';
import { intervalsMeet } from '../../values/intervals';
import type { AmountClaim } from '../amounts/amount-claims';
import { widthOf } from '../amounts/amount-width';
import type { Attachment } from './attachment';
import type { Comparison } from './comparison';
import { notCompared } from './comparison';
import { sumOfList } from '../amounts/list-sums';
import type { AmountInTable, NamedRow } from './match-amounts';
import { namedRows, rowsFor } from './match-amounts';
import type { ReadReport } from '../read-report';
import { villageSums } from './village-sums';

/** An amount beside the one cell that states the same item. */
export interface AmountBeside {
  readonly stated: AmountInTable;
  readonly status: 'agrees' | 'rounds' | 'differs';
}

/** Every amount of the report beside its cell, or in Vietnamese why there is none. */
export function amountsBeside(
  { claims, passages }: ReadReport,
  attachments: readonly Attachment[],
): ReadonlyMap<AmountClaim, AmountBeside | string> {
  const rows = namedRows(attachments);
  const amounts = claims.filter((claim): claim is AmountClaim => claim.kind === 'amount');
  const heads = new Map(
    amounts.flatMap((claim) => claim.list?.parts.map((part) => [part, claim] as const) ?? []),
  );
  const wordsAround = (claim: AmountClaim): string => {
    const { text, parent } = passages[claim.span.passage]!;
    const head = heads.get(claim);
    const above = head ? wordsAround(head) : parent === null ? '' : passages[parent]!.text.slice(0, reach);
    return `${text.slice(Math.max(0, claim.span.at - reach), claim.span.end + reach)} ${above}`;
  };
  return new Map(amounts.map((claim) => [claim, besideOf(claim, rows, wordsAround(claim))]));
}

/** The words that may name the year of an amount stand no farther away. */
const reach = 300;

function besideOf(claim: AmountClaim, rows: readonly NamedRow[], text: string): AmountBeside | string {
  if (rows.length === 0) return 'Các biểu đi cùng không có biểu số tiền nào.';
  if (claim.source === '') return 'Lời văn không nói số tiền này là của khoản nào.';
  const named = rowsFor(claim, rows);
  if (named.length === 0) return 'Không thấy khoản này trong biểu nào.';
  const stated = named.flatMap(({ amounts }) => amounts);
  const width = widthOf(claim.amount);
  const one = {
    low: width.value - claim.amount.figure.ulp / 2,
    high: width.value + claim.amount.figure.ulp / 2,
  };
  const statusOf = ({ interval, value }: AmountInTable): AmountBeside['status'] => {
    if (Math.abs(value - width.value) <= Math.max(1, value) * 1e-9) return 'agrees';
    return agreeRounded(one, interval) || intervalsMeet(width.fine, interval) ? 'rounds' : 'differs';
  };
  const fits = (['agrees', 'rounds'] as const).flatMap((status) =>
    stated.filter((cell) => statusOf(cell) === status).map((cell) => ({ stated: cell, status })),
  );
  if (fits[0]) return fits[0];
  if (named.length > 1) return `Có ${named.length} dòng cùng tên trong các biểu, không dòng nào ghi số này.`;
  if (claim.amount.doubled) return 'Số tiền ghi hai lần đơn vị nên chưa so được.';
  const [row] = named;
  const years = otherYears(text, row!);
  if (years) return `Biểu nói về ${years}, lời văn về năm khác.`;
  const [only, second] = row!.amounts;
  if (second)
    return `Dòng "${row!.row.label}" có nhiều cột số tiền, chưa rõ cột nào; không cột nào ghi số này.`;
  return { stated: only!, status: 'differs' };
}

/** The years above a table, where the text names others. */
function otherYears(text: string, { table, amounts }: NamedRow): string | null {
  const yearsIn = (words: string) => new Set(words.match(/(?<!\d)20\d\d(?![\d/])/g) ?? []);
  const there = yearsIn([table.title?.text ?? '', ...amounts.map(({ heading }) => heading)].join(' '));
  const here = yearsIn(text);
  const isOther = here.size > 0 && there.size > 0 && ![...here].some((year) => there.has(year));
  return isOther ? `năm ${[...there].join(', ')}` : null;
}

/** Every amount beside the cell that states it, or why it is not compared; with what its own list comes to. */
export function compareAmounts(
  report: ReadReport,
  attachments: readonly Attachment[],
): ReadonlyMap<AmountClaim, Comparison> {
  const villages = villageSums(report);
  return new Map(
    [...amountsBeside(report, attachments)].map(([claim, beside]) => {
      const note = [listNote(claim), villages.get(claim) ?? ''].filter((one) => one !== '').join(' ');
      const compared = comparisonOf(claim, beside);
      return [claim, note === '' ? compared : { ...compared, note }];
    }),
  );
}

function comparisonOf({ value, amount }: AmountClaim, beside: AmountBeside | string): Comparison {
  if (typeof beside === 'string') return notCompared(beside);
  const { stated, status } = beside;
  const inOwnUnit = Number((stated.value / (amount.doubled ? 1 : amount.unit.factor)).toPrecision(15));
  const compared = { status, at: stated.at, value: inOwnUnit };
  if (status !== 'rounds') return compared;
  const difference = formatNumber(Math.abs(value - stated.value));
  return {
    ...compared,
    note: `Ô ${cellAddress(stated.at.row, stated.at.column)} lệch ${difference} đồng do làm tròn.`,
  };
}

/** "Cộng 6 khoản đi kèm được 5.260.000.000 đồng." */
function listNote(claim: AmountClaim): string {
  const sum = sumOfList(claim);
  if (!sum || sum.verdict !== 'fits') return '';
  const difference = Math.abs(sum.sum - claim.value);
  const added = `Cộng ${claim.list!.parts.length} khoản đi kèm được ${formatNumber(sum.sum)} đồng`;
  if (difference === 0) return `${added}, đúng bằng tổng.`;
  if (claim.list!.holds === 'some' && !sum.isTooMuch) return `${added}.`;
  return `${added}, lệch ${formatNumber(difference)} đồng do làm tròn.`;
}
