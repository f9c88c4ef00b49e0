import type { Amount } from './money';
import { readAmount } from './money';

/** A full figure in đồng that is followed by "triệu" or "tỷ" once more: "2.000.000.000 tỷ đồng". */
export interface DoubledAmount {
  readonly amount: Amount;
  /** Where it stands in the text, how it is written there, and its digits alone. */
  readonly at: number;
  readonly text: string;
  readonly digits: string;
}

/** From ten digits on a figure in đồng is complete. */
export const fullAmount = 1e9;

const candidate =
  /(?<![\d.,])(\d{1,3}(?:[., ]\d{3}){3,6}|\d{10,18}) {0,3}(?:nghìn |ngàn )?(?:triệu|tỷ|tỉ)(?!\p{L}| (?:lệ|trọng|giá|suất))(?: {1,3}(?:đồng|đ)(?!\p{L}))?/giu;

/** Finds the amounts in a text that state their unit twice, once in the digits and once in words. */
export function findDoubledAmounts(text: string): readonly DoubledAmount[] {
  return [...text.matchAll(candidate)].flatMap((match) => {
    const amount = readAmount(match[0]);
    return amount?.doubled ? [{ amount, at: match.index, text: match[0], digits: match[1]! }] : [];
  });
}
