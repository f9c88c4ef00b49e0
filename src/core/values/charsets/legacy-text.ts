import { isVietnameseSyllable } from './syllables';
import { decodeTcvn3, repairTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

export type LegacyCharset = 'TCVN3' | 'VNI';

/** A text in a charset from before Unicode, and what it says. */
export interface LegacyText {
  readonly charset: LegacyCharset;
  readonly text: string;
  /** A converter has been at it already and left some letters wrong. */
  readonly isHalfConverted: boolean;
}

/**
 * Reads a text written for a .Vn* or VNI-* font; `null` for all others. The font's name speaks first. Where it says nothing
 * the letters do: they must make no Vietnamese as they stand, and make it once they are decoded.
 */
export function readLegacyText(text: string, font: string | null): LegacyText | null {
  if (!/[\u00a1-\u00ff]/.test(text)) return null;
  const charset = charsetOfFont(font);
  if (charset !== null && isLatin(text)) {
    const decoded = charset === 'VNI' ? decodeVni(text) : decodeTcvn3(text);
    if (decoded === text) return null;
    const capital = charset === 'TCVN3' && /h$/i.test(font!.trim());
    return { charset, text: capital ? decoded.toUpperCase() : decoded, isHalfConverted: false };
  }
  return readByLetters(text);
}

/** ".VnTime", ".VnArial NarrowH": TCVN3; "VNI-Times": VNI; `null` for fonts that say nothing. */
export function charsetOfFont(font: string | null): LegacyCharset | null {
  if (font === null) return null;
  if (/^\s*\.vn/i.test(font)) return 'TCVN3';
  return /^\s*vni[- ]/i.test(font) ? 'VNI' : null;
}

/** Only letters that a charset of eight bits can hold, and the dashes and quotes that Windows adds. */
function isLatin(text: string): boolean {
  return !/(?![\u0152-\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122])[\u0100-\uffff]/.test(text);
}

/** Longer texts are judged by their beginning. */
const mostJudged = 400;

function readByLetters(text: string): LegacyText | null {
  const sample = text.slice(0, mostJudged);
  if (shareAsWritten(sample) > (hasForeignLetter(sample) ? mostAsIsBesideForeign : mostAsIs)) return null;
  const readings = isLatin(text)
    ? [reading('TCVN3', decodeTcvn3, sample), reading('VNI', decodeVni, sample)]
    : hasStrayCapital(sample)
      ? [reading('TCVN3', repairTcvn3, sample)]
      : [];
  const best = readings.filter(({ share }) => share >= leastDecoded).sort((a, b) => b.share - a.share)[0];
  if (!best) return null;
  return {
    charset: best.charset,
    text: best.decode(text),
    isHalfConverted: !isLatin(text),
  };
}

/** So much of a text may look Vietnamese as it stands, more where a letter stands in it that Vietnamese does not have. */
const mostAsIs = 0.5;
const mostAsIsBesideForeign = 0.9;
/** So much of it must be Vietnamese once it is decoded. */
const leastDecoded = 0.8;

function hasForeignLetter(text: string): boolean {
  return /[äåæçëîïñöøûüþß](?=\p{L})|(?<=\p{L})[äåæçëîïñöøûüþß]/iu.test(text);
}

function reading(charset: LegacyCharset, decode: (text: string) => string, sample: string) {
  const decoded = decode(sample);
  const share = decoded === sample ? 0 : shareOf(decoded, wordsWithMarks(sample), isVietnameseSyllable);
  return { charset, decode, share };
}

/** "TriƯu", "tÊn": a capital with marks in the middle of small letters, which no Vietnamese word has. */
function hasStrayCapital(text: string): boolean {
  return /\p{Ll}[\u00c0-\u00deƠƯĐ](?!\p{Lu})|[ŭĕĭŏ]/u.test(text);
}

/** Where the words with letters beyond a to z stand among all words. */
function wordsWithMarks(text: string): readonly number[] {
  return wordsOf(text).flatMap((word, i) => (/[^a-z]/i.test(word) ? [i] : []));
}

/** How many of the words with marks are Vietnamese as they stand; 1 when there is none worth judging. */
function shareAsWritten(text: string): number {
  return shareOf(text, wordsWithMarks(text), (word) => isWrittenAlike(word) && isVietnameseSyllable(word));
}

function shareOf(text: string, which: readonly number[], isGood: (word: string) => boolean): number {
  const words = wordsOf(text);
  const judged = which.flatMap((i) => words[i] ?? []).filter((word) => !isAbbreviation(word));
  const letters = judged.reduce((sum, word) => sum + word.length, 0);
  // Two letters alone ("µm") prove nothing.
  return letters < 3 ? 1 : judged.filter(isGood).length / judged.length;
}

/** "HĐND", "QĐ". */
function isAbbreviation(word: string): boolean {
  return /^[BCDĐGHK-NP-TVX]+$/.test(word);
}

/** In small letters, in capitals, or with a capital at the beginning. */
function isWrittenAlike(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** Runs of letters, and of the signs that stand for letters in the old charsets. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\u00a1-\u00bf×÷]+/gu) ?? [];
}
