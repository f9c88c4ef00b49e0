import type { Figure } from './figure';
import { readNumber } from './numbers';
import { readUnit, type Unit } from './units';

export interface Amount {
  /** In the scale it was written in: "1,5 tỷ đồng" → 1.5. */
  readonly figure: Figure;
  readonly unit: Unit;
  /** A full figure in đồng that is followed by "triệu" or "tỷ" once more. */
  readonly doubled: boolean;
}

/** From ten digits on a figure in đồng is complete. */
const fullAmount = 1e9;

/** Reads a text that is wholly an amount of money with its unit: "570 triệu đồng", "12.500 đồng", "1,5 tỷ". */
export function readAmount(text: string): Amount | null {
  const typed = text.trim();
  const afterDigits = lastDigit(typed) + 1;
  const number = readNumber(typed.slice(0, afterDigits), ',');
  const unit = readUnit(typed.slice(afterDigits));
  if (number.kind !== 'number' || unit?.dimension !== 'money') return null;
  const doubled = Math.abs(number.figure.value) >= fullAmount && unit.factor >= 1e6;
  return { figure: number.figure, unit, doubled };
}

function lastDigit(text: string): number {
  let i = text.length - 1;
  while (i >= 0 && !/\d/.test(text[i]!)) i -= 1;
  return i;
}
