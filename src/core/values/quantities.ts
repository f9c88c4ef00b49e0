import type { Figure } from './figure';
import { readNumber } from './numbers';
import { readUnit, type Unit } from './units';

/** A figure with the unit that was typed behind it: "25 ha", "120 ngày công", "48 triệu đồng/người". */
export interface Quantity {
  readonly figure: Figure;
  readonly unit: Unit;
}

/** The longest writing worth a look: a number, and a unit of at most 60 characters. */
const longest = 100;

const figureFirst = /^([+\-−–]? ?\d[\d.,]*(?: \d{3})*(?:,\d+)?) ?(\p{L}.*)$/su;

/**
 * Reads a text that is wholly a number and its unit; `null` for everything else. A number behind the word names one
 * thing ("Thôn 3", "QL 48") and counts nothing. "1.250 m" is read the Vietnamese way; "1.250 km" and "1.250 ha" may be
 * measured to the metre, so that nothing is certain.
 */
export function readQuantity(text: string): Quantity | null {
  if (text.length > longest) return null;
  const typed = figureFirst.exec(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  const unit = typed && readUnit(typed[2]!);
  if (!unit) return null;
  const number = readNumber(typed[1]!, measuredFinely(unit) ? undefined : ',');
  return number.kind === 'number' ? { figure: number.figure, unit } : null;
}

function measuredFinely({ dimension, factor }: Unit): boolean {
  return (dimension === 'length' || dimension === 'area' || dimension === 'weight') && factor > 1;
}
