import { cellAddress } from '../../core/snapshot/address';
import type { CellValue } from '../../core/snapshot/snapshot';
import type { CellTag } from './cell-tag';
import { DamagedPart } from './damaged-part';
import { serialOfIsoDate } from './iso-date';
import type { XmlScanner } from './xml-scanner';
import { decodeCellText } from './xml-text';

/** What turns the stored words of a cell into its value. */
export interface ValueContext {
  /** `null` when the part that holds them is missing or broken. */
  readonly strings: readonly string[] | null;
  readonly date1904: boolean;
}

/**
 * The value in the `v` element on which the scanner stands; `null` when it is empty. What is meant as a number but is
 * none stays the text it is. @throws {DamagedPart} on a shared string that is not there.
 */
export function readCellValue(tag: CellTag, scanner: XmlScanner, context: ValueContext): CellValue {
  const { type } = tag;
  if (type === '' || type === 'n') {
    const whole = scanner.wholeNumber();
    return whole >= 0 ? whole : numberOrText(scanner.text());
  }
  if (type === 's') return sharedString(tag, scanner, context.strings);
  const text = scanner.text();
  if (type === 'str' || type === 'inlineStr') return decodeCellText(text);
  return text === '' ? null : otherValue(type, text, context.date1904);
}

function numberOrText(text: string): CellValue {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function otherValue(type: string, text: string, date1904: boolean): CellValue {
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'e') return { error: text };
  return (type === 'd' ? serialOfIsoDate(text, date1904) : null) ?? text;
}

function sharedString(tag: CellTag, scanner: XmlScanner, strings: ValueContext['strings']): CellValue {
  if (!strings) throw new DamagedPart('Phần chữ dùng chung của tệp bị thiếu hoặc bị hỏng.');
  const index = scanner.wholeNumber();
  if (index < 0 && scanner.text() === '') return null;
  const text = strings[index];
  if (text !== undefined) return text;
  throw new DamagedPart(`Ô ${cellAddress(tag.row, tag.column)} trỏ tới một chuỗi chữ không có trong tệp.`);
}
