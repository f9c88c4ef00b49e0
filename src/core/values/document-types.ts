import type { DocumentSymbol } from './document-symbols';

/** The kinds of documents with the code that each carries in its symbol (Nghị định 30/2020/NĐ-CP; Party and joint ones too). */
const codesOfWords: readonly (readonly [word: string, codes: string])[] = [
  ['quyết định', 'QĐ QD'],
  ['kế hoạch', 'KH KHLT'],
  ['báo cáo', 'BC'],
  ['thông báo', 'TB TBKL'],
  ['tờ trình', 'TTr TT'],
  ['nghị quyết', 'NQ NQLT'],
  ['nghị định', 'NĐ ND'],
  ['thông tư', 'TT TTLT'],
  ['thông tư liên tịch', 'TTLT'],
  ['chỉ thị', 'CT'],
  ['chương trình', 'CTr CT'],
  ['chương trình hành động', 'CTr CT CTHĐ'],
  ['hướng dẫn', 'HD HDLN HDLT'],
  ['kết luận', 'KL TB TBKL'],
  ['công điện', 'CĐ'],
  ['biên bản', 'BB'],
  ['phương án', 'PA'],
  ['đề án', 'ĐA'],
  ['quy chế', 'QC QyC'],
  ['quy định', 'QyĐ QĐi QĐ'],
  ['hợp đồng', 'HĐ'],
];

const codesByWord: ReadonlyMap<string, readonly string[]> = new Map(
  codesOfWords.map(([word, codes]) => [word, codes.toUpperCase().split(' ')]),
);
const knownCodes = new Set([...codesByWord.values()].flat());

/** What a decision, resolution or submission puts into force or sends up is often cited by the number of that document. */
const issuedBy = new Set(['QĐ', 'QD', 'NQ', 'NQLT', 'TTR']);
const issuers = new Set(['quyết định', 'nghị quyết', 'tờ trình']);

const wordBefore = new RegExp(
  String.raw`(?<!\p{L})(${[...codesByWord.keys()].sort((a, b) => b.length - a.length).join('|')})(?: ?:)?(?: số)?(?: ?:)? ?$`,
  'iu',
);
/** As far back as a type word can begin. */
const farthest = 40;

/** The type word right before a document's symbol, in small letters, and where it stands: "Quyết định số |12/QĐ-UBND". */
export function typeWordBefore(
  text: string,
  at: number,
): { readonly word: string; readonly at: number } | null {
  const start = Math.max(0, at - farthest);
  const match = wordBefore.exec(text.slice(start, at));
  return match && { word: match[1]!.toLowerCase(), at: start + match.index };
}

/** The code of a document's kind in its symbol, in capitals: "QĐ" of "12/QĐ-UBND"; `null` where it names only an office: "57/KTHT". */
export function typeCodeOf({ code }: DocumentSymbol): string | null {
  const first = code.split(/[-/]/, 1)[0]!.toUpperCase();
  return knownCodes.has(first) ? first : null;
}

/** The rest of the code: "UBND" of "12/QĐ-UBND". */
export function issuerOf(symbol: DocumentSymbol): string {
  const whole = symbol.code.toUpperCase();
  const type = typeCodeOf(symbol);
  return type === null ? whole : whole.slice(type.length).replace(/^[-/]/, '');
}

/** Whether a document of this word cannot carry this code: "Quyết định số 12/KH-UBND". A plan may be cited by its decision. */
export function isAtOdds(word: string, code: string): boolean {
  if (codesByWord.get(word)!.includes(code)) return false;
  return issuers.has(word) || !issuedBy.has(code);
}

/** Whether two codes cannot be those of one kind of document: "QĐ" and "KH", but not "CT" and "CTR". */
export function areOfTwoKinds(one: string, other: string): boolean {
  return (
    one !== other && ![...codesByWord.values()].some((codes) => codes.includes(one) && codes.includes(other))
  );
}

/** "kế hoạch" for "KH": what a document with this code is called. */
export function wordOfCode(code: string): string {
  return codesOfWords.find(([word]) => codesByWord.get(word)!.includes(code))![0];
}
