import type { Amount } from '../../values/money';
import type { ReportAmounts } from './amount-items';
import type { FoundList } from './amount-lists';
import { findLists } from './amount-lists';
import type { FoundAmount } from './find-amounts';
import { findAmounts } from './find-amounts';
import type { Passage } from '../text/passages';
import type { ClaimOf } from '../text/text-span';

/** An amount of money: "Vốn của xã: 1.150.000.000 đồng". The span holds its figures and unit. */
export interface AmountClaim extends ClaimOf<'amount'> {
  readonly amount: Amount;
  /** In đồng; a full figure with "tỷ" behind it is read as đồng. */
  readonly value: number;
  /** The words that say what it is for: "Vốn của xã", "Thôn Thượng", "Tổng nguồn vốn huy động năm 2024"; "" without. */
  readonly source: string;
  /** What it is made of, where a list follows it. */
  readonly list: AmountList | null;
}

export interface AmountList extends Pick<FoundList, 'holds'> {
  readonly parts: readonly AmountClaim[];
}

/** The amounts that the passages state, in reading order, with the lists that stand under them. */
export function readAmountClaims(passages: readonly Passage[]): readonly AmountClaim[] {
  const amounts = passages.map(({ text }) => findAmounts(text));
  const lists = findLists({ passages, amounts });
  const made = new Map<FoundAmount, AmountClaim>();
  const claims: AmountClaim[] = [];
  // From the last to the first: what a list is of stands behind its total.
  for (let passage = passages.length - 1; passage >= 0; passage--) {
    const found = amounts[passage]!;
    for (let i = found.length - 1; i >= 0; i--) {
      const one = found[i]!;
      const list = lists.get(one);
      const claim: AmountClaim = {
        kind: 'amount',
        amount: one.amount,
        value: Number(
          (one.amount.figure.value * (one.amount.doubled ? 1 : one.amount.unit.factor)).toPrecision(15),
        ),
        source: sourceIn({ passages, amounts }, passage, i),
        list: list ? { parts: list.parts.map((part) => made.get(part)!), holds: list.holds } : null,
        span: { passage, at: one.at, end: one.end },
      };
      made.set(one, claim);
      claims.push(claim);
    }
  }
  return claims.reverse();
}

/** More words than these name nothing. */
const reach = 120;

/** A page's width may part "Vốn của xã:" from its amount, which then opens a paragraph. */
function sourceIn({ passages, amounts }: ReportAmounts, passage: number, i: number): string {
  const { at } = amounts[passage]![i]!;
  const before = at === 0 ? passages[passage - 1] : undefined;
  if (before?.text.endsWith(':'))
    return sourceOf(before, before.text.length, amounts[passage - 1]!.at(-1)?.end ?? 0);
  return sourceOf(passages[passage]!, at, amounts[passage]![i - 1]?.end ?? 0);
}

/** What an amount is for: in a list what stands before the colon, else the words before it. */
function sourceOf({ text, marker }: Passage, at: number, from: number): string {
  const label = marker && /^[^:;.]{2,80}(?=:)/u.exec(text.slice(0, Math.min(at, 100)))?.[0];
  if (label && from === 0) return label.trim();
  const before = text.slice(Math.max(from, at - reach), at);
  const start = Math.max(
    ...[';', '. ', '(', ': '].map((sign) => before.trimEnd().slice(0, -1).lastIndexOf(sign)),
  );
  return before
    .slice(start + 1)
    .trimEnd()
    .replace(/[:,]$/, '')
    .replace(/(?<!\p{L})(?:là|khoảng|gần|hơn|trên|đạt|được|ước|xấp xỉ|với)$/iu, '')
    .replace(/^[ ,./;:)]+/u, '')
    .replace(/^[\d,]{1,6} ?%[ ,./;:)]*/u, '')
    .replace(/^(?:và|trong đó|gồm|bao gồm) /iu, '')
    .trim();
}
