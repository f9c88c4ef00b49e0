import type { XmlScanner } from '../../xlsx/xml-scanner';
import { isSwitchedOn, wholeNumber, wordAttribute } from './word-attribute';

/** What is said of a stretch of text; what is not said is left to the styles. */
export interface RunProperties {
  readonly style?: string | undefined;
  readonly font?: string | undefined;
  readonly hidden?: boolean | undefined;
  /** Raised above the line, as "2" in "m²". */
  readonly raised?: boolean | undefined;
  /** Shown in capitals, however it was typed. */
  readonly capitals?: boolean | undefined;
  /** Of a paragraph's mark: deleted or moved away while changes were tracked, so that the next paragraph joins this one. */
  readonly deleted?: boolean | undefined;
}

export interface ParagraphProperties {
  readonly style?: string | undefined;
  /** The list it is an item of; "0" for none. */
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  readonly mark?: RunProperties | undefined;
}

/** The current `rPr`. */
export function readRunProperties(scanner: XmlScanner): RunProperties {
  const own = scanner.level;
  const read: { -readonly [K in keyof RunProperties]: RunProperties[K] } = {};
  while (scanner.nextChild(own)) {
    if (scanner.isNamed('rStyle')) read.style = wordAttribute(scanner, 'val') ?? '';
    else if (scanner.isNamed('vanish')) read.hidden = isSwitchedOn(scanner);
    else if (scanner.isNamed('vertAlign')) read.raised = wordAttribute(scanner, 'val') === 'superscript';
    else if (scanner.isNamed('caps')) read.capitals = isSwitchedOn(scanner);
    else if (scanner.isNamed('del') || scanner.isNamed('moveFrom')) read.deleted = true;
    else if (scanner.isNamed('rFonts')) {
      const font = wordAttribute(scanner, 'ascii') ?? wordAttribute(scanner, 'hAnsi');
      if (font !== null) read.font = font;
    }
  }
  return read;
}

/** The current `pPr`. */
export function readParagraphProperties(scanner: XmlScanner): ParagraphProperties {
  const own = scanner.level;
  const read: { -readonly [K in keyof ParagraphProperties]: ParagraphProperties[K] } = {};
  while (scanner.nextChild(own)) {
    if (scanner.isNamed('pStyle')) read.style = wordAttribute(scanner, 'val') ?? '';
    else if (scanner.isNamed('rPr')) read.mark = readRunProperties(scanner);
    else if (scanner.isNamed('numPr')) {
      const level = scanner.level;
      while (scanner.nextChild(level)) {
        if (scanner.isNamed('numId')) read.list = wordAttribute(scanner, 'val') ?? '0';
        else if (scanner.isNamed('ilvl')) read.level = wholeNumber(scanner) ?? 0;
      }
    }
  }
  return read;
}
