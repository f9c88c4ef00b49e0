import { isCommonSyllable, isSyllable } from './syllables';

/** What the words of a text are as they stand, and what they would be read in another way. Words without marks tell nothing. */
export interface WordTally {
  /** Words with something beside plain letters. */
  readonly words: number;
  /** Of those: proper Vietnamese words as they stand, and common ones. */
  readonly written: number;
  readonly commonWritten: number;
  /** Proper Vietnamese words in the other reading, and common ones. */
  readonly read: number;
  readonly commonRead: number;
  /** Words that are none as they stand, hold a character of no Vietnamese letter, and are common in the other reading. */
  readonly telling: number;
}

// Also the signs that TCVN3 uses as letters; ° ± ² ³ ´ are none of them.
const word = /[\p{L}\p{M}\u00a1-\u00a9\u00ab-\u00ae\u00b6-\u00b9\u00bb-\u00be\u00d7\u00f7]+/gu;
// eslint-disable-next-line no-control-regex -- plain ASCII is what is meant
const marked = /[^\x00-\x7f]/;

/** The words of a text that have two characters and more, one of them outside ASCII. */
export function markedWords(text: string): readonly string[] {
  return (text.match(word) ?? []).filter((one) => one.length > 1 && marked.test(one));
}

/** Every word of two characters and more, replaced. */
export function replaceWords(text: string, replace: (one: string) => string): string {
  return text.replace(word, (one) => (one.length > 1 ? replace(one) : one));
}

export function hasMarks(text: string): boolean {
  return marked.test(text);
}

const vietnameseLetters = /^[a-zàáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]*$/i;

/** Whether all the characters of a word are Vietnamese letters in Unicode. */
export function isOfVietnameseLetters(text: string): boolean {
  return vietnameseLetters.test(text);
}

/** Whether a word is of letters only, of whatever language: none of the signs that TCVN3 uses as letters. */
export function isOfLetters(text: string): boolean {
  return /^[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]*$/.test(text);
}

/** All small, all capital, or a capital in front. */
export function hasRegularCase(text: string): boolean {
  const small = text.toLowerCase();
  return text === small || text === text.toUpperCase() || text.slice(1) === small.slice(1);
}

/** Whether a word as it stands is a proper Vietnamese one. */
export function isProperWord(text: string): boolean {
  return hasRegularCase(text) && isOfVietnameseLetters(text) && isSyllable(text);
}

/** "HĐND", "BLĐTBXH": capitals that spell no syllable. */
function isAbbreviation(text: string): boolean {
  return text.length <= 10 && /^\p{Lu}+$/u.test(text);
}

export function tallyWords(words: readonly string[], decode: (text: string) => string): WordTally {
  const tally = { words: words.length, written: 0, commonWritten: 0, read: 0, commonRead: 0, telling: 0 };
  for (const one of words) {
    const isProper = isProperWord(one);
    const decoded = decode(one);
    const isCommon = isCommonSyllable(decoded);
    if (isProper) tally.written += 1;
    if (isProper && isCommonSyllable(one)) tally.commonWritten += 1;
    if (isSyllable(decoded) || isAbbreviation(decoded)) tally.read += 1;
    if (isCommon) tally.commonRead += 1;
    if (isCommon && !isProper && !isOfVietnameseLetters(one)) tally.telling += 1;
  }
  return tally;
}
