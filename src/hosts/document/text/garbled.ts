import { isSyllable } from '../../../core/values/charsets/syllables';
import { decodeLegacyLines } from './legacy-lines';

/** Fewer words tell nothing: a stamp, a list of figures. */
const fewestWords = 30;
/** Of the words of a Vietnamese page two thirds and more are syllables, of a table of abbreviations a third. */
const leastShare = 0.1;
/** No writing has more. */
const mostNonsense = 0.3;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const nonsense = /[\0-\x08\x0e-\x1f\ufffd\p{Co}\p{Cn}]/gu;

/**
 * Whether a page's text cannot be read: letters of a font that does not say which letters they are come out as others, or
 * as no letters at all.
 */
export function isGarbled(lines: readonly string[]): boolean {
  const text = decodeLegacyLines(lines).join(' ');
  const signs = text.replace(/\s/g, '').length;
  if (signs > 0 && (text.match(nonsense)?.length ?? 0) / signs > mostNonsense) return true;
  const words = text.split(/\s+/).filter((word) => /[^\d.,;:()/%–-]/u.test(word));
  return words.length >= fewestWords && words.filter(isVietnamese).length / words.length < leastShare;
}

/** One letter alone is a syllable by chance. */
function isVietnamese(word: string): boolean {
  const letters = /\p{L}{2,}/u.exec(word)?.[0];
  return letters !== undefined && isSyllable(letters);
}
