/** A place in a document's heading that was left to be filled in by hand: "Số: /BC-UBND", "ngày … tháng 5 năm 2024". */
export interface BlankPlace {
  readonly of: 'number' | 'date';
  /** What is not there yet. */
  readonly missing: readonly ('number' | 'day' | 'month' | 'year')[];
  readonly at: number;
  readonly written: string;
}

const number =
  /(?<!\p{L})S[ốỐ]:?[ :._…]{0,80}(?:[/-] ?(?:(?:19|20)\d\d ?[/-] ?)?[A-ZĐÂÊÔƠƯĂ][\p{L}\d&]{0,11}(?: ?[/-] ?[A-ZĐÂÊÔƠƯĂ][\p{L}\d&]{0,14}){0,3}|(?<=[._…/])$)/gu;
const blank = String.raw`[ ._…\d]`;
const dates = [
  `ngày(?<day>${blank}{1,60})tháng(?<month>${blank}{1,60})năm(?<year>${blank}{0,60})`,
  `ngày(?<day>${blank}{1,60})/(?<month>${blank}{0,60})/(?<year>${blank}{0,60})`,
].map((writing) => new RegExp(String.raw`(?<!\p{L})${writing}`, 'giu'));

/** Finds the number, and the day, month and year, that a heading leaves blank: with spaces, dots, underscores or a zero. */
export function findBlankPlaces(text: string): readonly BlankPlace[] {
  const numbers = [...text.matchAll(number)].map(({ 0: written, index: at }): BlankPlace => {
    return { of: 'number', missing: ['number'], at, written };
  });
  const days = dates.flatMap((writing) => [...text.matchAll(writing)].flatMap(blankDate));
  return [...numbers, ...days].sort((a, b) => a.at - b.at);
}

function blankDate({ 0: whole, index: at, groups }: RegExpExecArray): readonly BlankPlace[] {
  const missing = (['day', 'month', 'year'] as const).filter((part) => {
    const digits = groups![part]!.replace(/\D/g, '');
    return part === 'year' ? digits.length < 4 : Number(digits) === 0;
  });
  return missing.length === 0 ? [] : [{ of: 'date', missing, at, written: whole.trimEnd() }];
}
