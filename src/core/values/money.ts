import type { Figure } from './figure';
import { readNumber } from './numbers';
import { readUnit, type Unit } from './units';
import { vocabulary } from './vocabulary';

export interface Amount {
  /** In the scale it was written in: "1,5 tỷ đồng" → 1.5. */
  readonly figure: Figure;
  readonly unit: Unit;
  /** A full figure in đồng that is followed by "triệu" or "tỷ" once more. */
  readonly doubled: boolean;
  /** "khoảng", "gần" or "hơn" stands before it: its last digit says nothing of how exact it is. */
  readonly approximate: boolean;
}

/** From ten digits on a figure in đồng is complete. */
const fullAmount = 1e9;

/** The longest writing worth a look. */
const longest = 200;

const approximations = vocabulary<boolean>([
  ...'khoảng, gần, hơn, trên, dưới, xấp xỉ, chừng, ước, ước khoảng, ước tính, ước đạt, trên dưới'
    .split(', ')
    .map((word) => [word, true] as const),
  ['', false],
]);

/**
 * Reads a text that is wholly an amount of money with its unit: "570 triệu đồng", "12.500 đồng", "1,5 tỷ",
 * "1 tỷ 250 triệu đồng", "khoảng 570 triệu đồng".
 */
export function readAmount(text: string): Amount | null {
  if (text.length > longest) return null;
  const typed = text.normalize('NFC').trim();
  const head = /^[^\d(.,+\-−–]*/.exec(typed)![0];
  const approximate = approximations.find(head);
  if (approximate === null) return null;
  const amount = readExact(typed.slice(head.length));
  return amount && { ...amount, approximate };
}

type ExactAmount = Omit<Amount, 'approximate'>;

function readExact(typed: string): ExactAmount | null {
  const afterDigits = lastDigit(typed) + 1;
  const number = readNumber(typed.slice(0, afterDigits), ',');
  const unit = readUnit(typed.slice(afterDigits));
  if (unit?.dimension !== 'money') return null;
  if (number.kind !== 'number') return number.kind === 'none' ? readCompound(typed) : null;
  const doubled = Math.abs(number.figure.value) >= fullAmount && unit.factor >= 1e6;
  return { figure: number.figure, unit, doubled };
}

/** "1 tỷ 250 triệu đồng": the smaller unit is a thousandth of the larger one, and both figures are whole. */
function readCompound(typed: string): ExactAmount | null {
  const split = /^(.*\D) (\d{1,3} \D+)$/s.exec(typed);
  const [large, small] = split ? [readExact(split[1]!), readExact(split[2]!)] : [];
  if (!large || !small || large.figure.ulp !== 1 || large.unit.factor !== small.unit.factor * 1000)
    return null;
  const value = large.figure.value * 1000 + Math.sign(large.figure.value) * small.figure.value;
  return { figure: { value, ulp: 1 }, unit: small.unit, doubled: large.doubled };
}

function lastDigit(text: string): number {
  let i = text.length - 1;
  while (i >= 0 && !/\d/.test(text[i]!)) i -= 1;
  return i;
}
