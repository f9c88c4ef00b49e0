import type { DecimalSign } from './numbers';
import { readNumber } from './numbers';

/** From here on a writer groups the digits. */
const grouped = 1000;

/**
 * Which sign stands before the decimals in a column, as its texts ("12,5", "2.000.000") and its stored numbers show;
 * `null` when nothing shows it, or when they contradict each other. Whole numbers beside "1.234" make it 1234.
 */
export function decimalSignOf(texts: readonly string[], numbers: readonly number[]): DecimalSign | null {
  const signs = new Set(texts.flatMap((text) => signShownBy(text) ?? []));
  if (signs.size > 0) return signs.size === 1 ? [...signs][0]! : null;
  const areWhole = numbers.every(Number.isInteger) && numbers.some((number) => Math.abs(number) >= grouped);
  return areWhole ? ',' : null;
}

function signShownBy(text: string): DecimalSign | null {
  const number = readNumber(text);
  const last = /[.,](?=\d+\D*$)/.exec(text)?.[0];
  if (number.kind !== 'number' || last === undefined) return null;
  const isDecimal = number.figure.ulp < 1;
  return (last === ',') === isDecimal ? ',' : '.';
}
