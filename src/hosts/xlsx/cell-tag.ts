import { maxColumn, maxRow } from '../../core/snapshot/address';
import { outsideSheet, quoteFromFile } from './damaged-part';
import type { XmlScanner } from './xml-scanner';

/**
 * What the start tag of a cell says: <c r="F12" s="3" t="s">. Read in place and in one pass over the attributes,
 * because that is done once for every cell of a workbook.
 */
export class CellTag {
  row = 0;
  column = 0;
  /** The number of the cell's style. */
  style = 0;
  /** The `t` attribute: "s", "str" …; "" for a number. */
  type = '';

  /** Moves to the start of a row; a cell without an address of its own stands right of the one before. */
  startRow(row: number): void {
    this.row = row;
    this.column = 0;
  }

  /** Reads the start tag on which the scanner stands. @throws {DamagedPart} when the cell lies outside a sheet. */
  read(scanner: XmlScanner): void {
    const { xml, attributeNames, valueStarts, valueEnds } = scanner;
    this.column++;
    this.style = 0;
    this.type = '';
    for (let i = 0; i < scanner.attributeCount; i++) {
      const name = attributeNames[i];
      const start = valueStarts[i]!;
      const end = valueEnds[i]!;
      if (name === 'r') this.readAddress(xml, start, end);
      else if (name === 's') this.style = digitsIn(xml, start, end);
      else if (name === 't') this.type = xml.slice(start, end);
    }
    if (this.column > maxColumn) throw outsideSheet(`Một ô của dòng ${this.row}`);
  }

  private readAddress(xml: string, start: number, end: number): void {
    let column = 0;
    let i = start;
    for (; i < end; i++) {
      const letter = xml.charCodeAt(i) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const row = digitsIn(xml, i, end);
    const isInside = column >= 1 && column <= maxColumn && row >= 1 && row <= maxRow;
    if (!isInside) throw outsideSheet(`Ô ${quoteFromFile(xml.slice(start, end))}`);
    this.row = row;
    this.column = column;
  }
}

/** "12" → 12; -1 when there is anything but digits. */
function digitsIn(xml: string, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) {
    const digit = xml.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    sum = sum * 10 + digit;
  }
  return sum;
}
