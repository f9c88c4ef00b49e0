const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghk-np-tvx])?';
const nucleus =
  '(?:uyê|uya|uyu|oai|oay|oeo|uây|uôi|ươi|ươu|iêu|yêu|uao|iê|yê|uô|ươ|uâ|oă|oa|oe|oo|uê|uơ|uy|ia|ua|ưa|ai|ao|au|ay|âu|ây|eo|' +
  'êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])';
const open = new RegExp(`^${onset}${nucleus}(?:ng|nh|[mn])?$`);
/** Before these endings only the acute and the dot below are spoken. */
const stopped = new RegExp(`^${onset}${nucleus}(?:ch|[cpt])$`);

/** Combining grave, acute, hook, tilde and dot below. */
const tones = /[\u0300\u0301\u0309\u0303\u0323]/g;
const lightTones = new Set(['\u0301', '\u0323']);
/** "ñ": a tone on a consonant. */
const strayTone = /[b-df-hj-np-tvxđ][\u0300\u0301\u0309\u0303\u0323]/;

/** Longer than "nghiêng" in decomposed letters no syllable is. */
const longest = 12;

/** Whether a word is built as Vietnamese syllables are; it need not be one that exists. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > longest) return false;
  const letters = word.toLowerCase().normalize('NFD');
  const [tone, ...others] = letters.match(tones) ?? [];
  if (others.length > 0 || strayTone.test(letters)) return false;
  const bare = letters.replace(tones, '').normalize('NFC');
  return open.test(bare) || (stopped.test(bare) && (tone === undefined || lightTones.has(tone)));
}
