import { DamagedPart } from './damaged-part';
import { decodeXmlText } from './xml-text';

const space = 32;
const exclamation = 33;
const apostrophe = 39;
const quote = 34;
const slash = 47;
const zero = 48;
const colon = 58;
const less = 60;
const equals = 61;
const greater = 62;
const question = 63;

const cdataStart = '<![CDATA[';
const cdataEnd = ']]>';

/**
 * Walks an XML text from tag to tag, forwards only, building nothing: the reader asks for the child elements it knows
 * and lets the rest go by. Prefixes of element names are dropped, so that transitional and strict packages, and
 * writers that prefix every tag, read alike.
 *
 *     const level = scanner.openRoot('sst');
 *     while (scanner.nextChild(level)) if (scanner.isNamed('si')) …
 *
 * Every method throws DamagedPart at the first fault, so the work stays linear in the length of the text. A DOCTYPE is
 * a fault: no Office document needs one, and entity bombs do.
 */
export class XmlScanner {
  /** The local name of the current element. */
  name = '';
  /** How deep the current element lies: 1 for the root. For `nextChild`, when its children are to be read. */
  level = 0;
  private at = 0;
  private selfClosing = false;
  /**
   * The attributes of the current tag: names as written, and where in `xml` their values start and end. Open for the
   * one reader that runs for every cell; what stands beyond the count is left from earlier tags.
   */
  attributeCount = 0;
  readonly attributeNames: string[] = [];
  readonly valueStarts: number[] = [];
  readonly valueEnds: number[] = [];
  /** Most parts hold nothing that needs decoding: one look at the whole spares one at every text. */
  private readonly isPlain: boolean;

  constructor(readonly xml: string) {
    this.isPlain = !xml.includes('&') && !xml.includes('\r');
  }

  /** Moves to the root element, which must have this name, and gives its level. */
  openRoot(name: string): number {
    if (!this.nextChild(0) || this.name !== name) throw malformed();
    return this.level;
  }

  /** Moves to the next child of the open element of that level; false once that element has ended. */
  nextChild(level: number): boolean {
    for (;;) {
      if (this.nextTag()) {
        if (this.level === level + 1) return true;
      } else if (this.level < level) return false;
    }
  }

  isNamed(name: string): boolean {
    return this.name === name;
  }

  /** The value of an attribute by its name as written; `null` when the current tag has none such. */
  attribute(name: string): string | null {
    for (let i = 0; i < this.attributeCount; i++) {
      if (this.attributeNames[i] === name) return this.attributeValue(i);
    }
    return null;
  }

  /** The value of an attribute that carries a prefix, whichever it is: `prefixedAttribute('id')` reads r:id. */
  prefixedAttribute(localName: string): string | null {
    for (let i = 0; i < this.attributeCount; i++) {
      const name = this.attributeNames[i]!;
      if (name.endsWith(`:${localName}`) && !name.startsWith('xmlns:')) return this.attributeValue(i);
    }
    return null;
  }

  /** The character data of the current element, which it closes; text inside nested elements is left out. */
  text(): string {
    if (this.selfClosing) return '';
    const start = this.at;
    const open = this.xml.indexOf('<', start);
    if (this.xml.charCodeAt(open + 1) !== slash) return this.mixedText();
    this.passEndTag(open);
    return this.decode(this.xml.slice(start, open));
  }

  /**
   * The same where that is nothing but up to nine digits, as a number: -1, and nothing read, where it is anything else.
   * It spares most cells of a sheet a string that is only made to be thrown away.
   */
  wholeNumber(): number {
    const { xml } = this;
    const start = this.at;
    let i = start;
    let sum = 0;
    let digit = xml.charCodeAt(i) - zero;
    while (digit >= 0 && digit <= 9) {
      sum = sum * 10 + digit;
      digit = xml.charCodeAt(++i) - zero;
    }
    if (
      this.selfClosing ||
      i === start ||
      i > start + 9 ||
      xml.charCodeAt(i) !== less ||
      xml.charCodeAt(i + 1) !== slash
    )
      return -1;
    this.passEndTag(i);
    return sum;
  }

  private passEndTag(open: number): void {
    this.at = this.placeOf('>', open) + 1;
    this.level--;
  }

  attributeValue(i: number): string {
    return this.decode(this.xml.slice(this.valueStarts[i], this.valueEnds[i]));
  }

  private decode(raw: string): string {
    return this.isPlain ? raw : decodeXmlText(raw);
  }

  /**
   * The character data of the current element, which it closes, together with that of the elements nested in it.
   * @param standIn what the nested element on which the scanner stands adds at its place: "" or, say, a line break.
   * @param tidy what a stretch of character data reads as.
   */
  wholeText(standIn: (scanner: this) => string, tidy: (stretch: string) => string): string {
    if (this.selfClosing) return '';
    return this.mixedText((isTag, stretch) => (isTag ? standIn(this) : tidy(stretch)));
  }

  /**
   * Text broken up by CDATA sections, comments or nested elements. Without `take`, that of the element itself alone;
   * with it, what `take` makes of every stretch of text and every start tag inside the element.
   */
  private mixedText(take?: (isTag: boolean, stretch: string) => string): string {
    const own = this.level;
    let text = '';
    const add = (stretch: string) => {
      if (take) text += take(false, stretch);
      else if (this.level === own) text += stretch;
    };
    for (;;) {
      if (this.selfClosing) this.nextTag();
      const from = this.at;
      const open = this.placeOf('<', from);
      add(this.decode(this.xml.slice(from, open)));
      const next = this.xml.charCodeAt(open + 1);
      if (next === exclamation || next === question) {
        this.skipDeclaration(open);
        add(cdataIn(this.xml.slice(open, this.at)));
      } else if (this.nextTag()) {
        if (take) text += take(true, '');
      } else if (this.level < own) return text;
    }
  }

  /**
   * True at a start tag, false at an end tag; a tag that closes itself is seen as both.
   * All in one on purpose: it runs for every tag, and in one piece it is compiled once instead of into every caller.
   */
  private nextTag(): boolean {
    const { xml } = this;
    if (this.selfClosing) {
      this.selfClosing = false;
      this.level--;
      return false;
    }
    let i = this.at;
    let code: number;
    for (;;) {
      if (xml.charCodeAt(i) !== less) i = this.placeOf('<', i);
      code = xml.charCodeAt(++i);
      if (code === slash) {
        this.at = this.placeOf('>', i) + 1;
        if (--this.level < 0) throw malformed();
        return false;
      }
      if (code !== exclamation && code !== question) break;
      i = this.skipDeclaration(i - 1);
    }
    let start = i;
    while (code > space && code !== greater && code !== slash) {
      if (code === less) throw malformed();
      if (code === colon) start = i + 1;
      code = xml.charCodeAt(++i);
    }
    this.name = xml.slice(start, i);
    let count = 0;
    for (;;) {
      while (code <= space) code = xml.charCodeAt(++i);
      if (code === greater || code === slash) break;
      start = i;
      while (code > space && code !== equals && code !== less) code = xml.charCodeAt(++i);
      this.attributeNames[count] = xml.slice(start, i);
      while (code <= space) code = xml.charCodeAt(++i);
      if (code !== equals) throw malformed();
      do code = xml.charCodeAt(++i);
      while (code <= space);
      if (code !== quote && code !== apostrophe) throw malformed();
      this.valueStarts[count] = i + 1;
      i = this.placeOf(code === quote ? '"' : "'", i + 1);
      this.valueEnds[count++] = i;
      code = xml.charCodeAt(++i);
    }
    this.attributeCount = count;
    this.selfClosing = code === slash;
    if (code === slash && xml.charCodeAt(++i) !== greater) throw malformed();
    this.at = i + 1;
    this.level++;
    return true;
  }

  /** Passes a comment, a CDATA section or a processing instruction; gives the place after it. */
  private skipDeclaration(open: number): number {
    const { xml } = this;
    if (xml.charCodeAt(open + 1) === question) this.at = this.placeOf('?>', open) + 2;
    else if (xml.startsWith('<!--', open)) this.at = this.placeOf('-->', open + 4) + 3;
    else if (xml.startsWith(cdataStart, open)) this.at = this.placeOf(cdataEnd, open) + 3;
    else throw new DamagedPart('Dữ liệu chứa khai báo DOCTYPE, thứ mà tệp của Office không bao giờ có.');
    return this.at;
  }

  private placeOf(mark: string, from: number): number {
    const found = this.xml.indexOf(mark, from);
    if (found < 0) throw malformed();
    return found;
  }
}

function cdataIn(declaration: string): string {
  return declaration.startsWith(cdataStart)
    ? declaration.slice(cdataStart.length, -cdataEnd.length).replace(/\r\n?/g, '\n')
    : '';
}

function malformed(): DamagedPart {
  return new DamagedPart('Dữ liệu bị hỏng hoặc bị cắt cụt.');
}

/** Whether an attribute says yes; absent ones say no. */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
