import type { XmlScanner } from '../xml-scanner';

/** A number format of OpenDocument, in Excel's notation as far as it goes without the formats it refers to. */
export interface OdsNumberFormat {
  readonly own: string;
  /** Formats for some of the values, in the order of the file. */
  readonly cases: readonly { readonly condition: string; readonly format: string }[];
}

/** What the sections of a format stand for without a condition being written. */
const usualConditions: readonly (readonly string[])[] = [
  [],
  ['value()>=0'],
  ['value()>0', 'value()<0'],
  ['value()>0', 'value()<0', 'value()=0'],
];

/** The format's code with its sections; `named` gives the formats that it refers to. */
export function formatCodeOf(format: OdsNumberFormat, named: ReadonlyMap<string, OdsNumberFormat>): string {
  const usual = usualConditions[format.cases.length];
  const sections = format.cases.map((one, i) => {
    const code = named.get(one.format)?.own ?? format.own;
    return usual?.[i] === one.condition ? code : `[${one.condition.replace('value()', '')}]${code}`;
  });
  return [...sections, format.own].join(';');
}

/** The number format in the element on which the scanner stands: number-style, date-style … */
export function readOdsNumberFormat(scanner: XmlScanner): OdsNumberFormat {
  const kind = scanner.name;
  const countsOn = scanner.attribute('number:truncate-on-overflow') === 'false';
  const cases: { condition: string; format: string }[] = [];
  let own = '';
  const level = scanner.level;
  while (scanner.nextChild(level)) {
    if (scanner.isNamed('map'))
      cases.push({
        condition: scanner.attribute('style:condition') ?? '',
        format: scanner.attribute('style:apply-style-name') ?? '',
      });
    else own += readPiece(scanner, kind);
  }
  // Hours beyond a day are written in brackets: the first unit carries them.
  if (countsOn) own = own.replace(/h+|m+|s+/, '[$&]');
  return { own: own === '' ? 'General' : own, cases };
}

const dateParts: ReadonlyMap<string, readonly [short: string, long: string]> = new Map([
  ['day', ['d', 'dd']],
  ['day-of-week', ['ddd', 'dddd']],
  ['month', ['m', 'mm']],
  ['year', ['yy', 'yyyy']],
  ['hours', ['h', 'hh']],
  ['minutes', ['m', 'mm']],
]);

function readPiece(scanner: XmlScanner, kind: string): string {
  const part = dateParts.get(scanner.name);
  if (part) {
    const code = part[scanner.attribute('number:style') === 'long' ? 1 : 0];
    return scanner.attribute('number:textual') === 'true' ? code + 'mm' : code;
  }
  switch (scanner.name) {
    case 'number':
      return readNumber(scanner);
    case 'scientific-number':
      return `${digits(scanner)}E+${'0'.repeat(count(scanner, 'min-exponent-digits') || 2)}`;
    case 'fraction':
      return `# ${'?'.repeat(count(scanner, 'min-numerator-digits') || 1)}/${'?'.repeat(count(scanner, 'min-denominator-digits') || 1)}`;
    case 'seconds': {
      const places = count(scanner, 'decimal-places');
      const whole = scanner.attribute('number:style') === 'long' ? 'ss' : 's';
      return places > 0 ? `${whole}.${'0'.repeat(places)}` : whole;
    }
    case 'am-pm':
      return 'AM/PM';
    case 'text-content':
      return '@';
    case 'text-properties':
      return scanner.attribute('fo:color')?.toLowerCase() === '#ff0000' ? '[Red]' : '';
    case 'text':
      return literal(scanner.text(), kind);
    case 'currency-symbol':
      return literal(scanner.text(), kind);
    default:
      return '';
  }
}

/** Without a number of decimal places a number is shown as it comes. */
function readNumber(scanner: XmlScanner): string {
  return scanner.attribute('number:decimal-places') === null && !isGrouped(scanner)
    ? 'General'
    : digits(scanner);
}

function digits(scanner: XmlScanner): string {
  const whole = '0'.repeat(count(scanner, 'min-integer-digits'));
  const grouped = isGrouped(scanner) ? `#,${whole.padStart(3, '#')}` : whole === '' ? '#' : whole;
  const places = count(scanner, 'decimal-places');
  const sure = scanner.attribute('number:min-decimal-places');
  const zeros = sure === null ? places : Math.min(places, count(scanner, 'min-decimal-places'));
  return places > 0 ? `${grouped}.${'0'.repeat(zeros)}${'#'.repeat(places - zeros)}` : grouped;
}

function isGrouped(scanner: XmlScanner): boolean {
  return scanner.attribute('number:grouping') === 'true';
}

/** No format needs more digits than Excel shows. */
const mostDigits = 30;

function count(scanner: XmlScanner, attribute: string): number {
  const number = Number(scanner.attribute(`number:${attribute}`) ?? 0);
  return Number.isInteger(number) && number > 0 ? Math.min(number, mostDigits) : 0;
}

function literal(text: string, kind: string): string {
  if (kind === 'percentage-style' && text.trim() === '%') return '%';
  return /^[-/: ()]*$/.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}
