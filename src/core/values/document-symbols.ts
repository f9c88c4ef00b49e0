import { plainDashes } from './plain-dashes';

/** The number and symbol of a document: "32/2022/QĐ-UBND", "494-QĐ/HU" (Party), "57/KTHT". */
export interface DocumentSymbol {
  /** "32"; without leading zeros, as "05/TB-UBND" and "5/TB-UBND" are one document. */
  readonly number: string;
  /** The year within the symbol of a legal act; `null` for the others. */
  readonly year: number | null;
  /** "QĐ-UBND", "QĐ/HU", "KTHT": without spaces, with one kind of dash. */
  readonly code: string;
  /** The whole symbol in that writing: "32/2022/QĐ-UBND". */
  readonly text: string;
  /** The same in capitals, for comparing: "318/QĐ-TTG". */
  readonly key: string;
  /** Where it stands in the text (in its NFC form), and how it is written there. */
  readonly at: number;
  readonly written: string;
}

/** Letters of a code: at least one capital, so that "15/xã" and "109 triệu/217 triệu" are none. */
const code = String.raw`[A-ZĐÂÊÔƠƯĂ][\p{L}\d]{0,11}(?: ?[-/] ?[A-ZĐÂÊÔƠƯĂ][\p{L}\d&]{0,14}){0,3}`;
const symbol = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(?<number>\d{1,5}[a-z]?)(?: ?/ ?(?<year>(?:19|20)\d\d))? ?(?<joint>[/-]) ?(?<code>${code})(?![\p{L}\d])`,
  'gu',
);

/** Finds the symbols of documents in a text, whatever spaces and dashes they are written with. */
export function findDocumentSymbols(text: string): readonly DocumentSymbol[] {
  const plain = plainDashes(text.normalize('NFC')).replace(/\s/g, ' ');
  return [...plain.matchAll(symbol)].flatMap((match) => symbolOf(match) ?? []);
}

function symbolOf({ 0: written, index: at, groups }: RegExpExecArray): DocumentSymbol | null {
  const { number, year, joint, code: letters } = groups as Record<string, string>;
  const code = letters!.replace(/ /g, '');
  // A dash after the number is the Party's style, and there a stroke follows: "494-QĐ/HU", but not "5 - UBND".
  if (joint === '-' && (year !== undefined || !code.includes('/'))) return null;
  const bare = number!.replace(/^0+(?=\d)/, '');
  const text = [bare, ...(year === undefined ? [] : [year])].join('/') + joint! + code;
  return {
    number: bare,
    year: year === undefined ? null : Number(year),
    code,
    text,
    key: text.toUpperCase(),
    at,
    written,
  };
}
