import { remembered } from '../remembered';
import { commonSyllables } from './common-syllables';

/** Which words could be Vietnamese: one syllable each, an onset, a rhyme and a tone that goes with it. */

const onsets: ReadonlySet<string> = new Set([
  '',
  ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
]);

const rhymes: ReadonlySet<string> = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ' +
    'oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut ' +
    'uy uya uych uyp uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
    'y yêm yên yêng yêt yêu ych ynh yt'
  ).split(' '),
);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const longestSyllable = 14;

/** Letters and tone apart, so that "hoá" and "hóa" are one: ["hoa", "\u0301"]; `null` for two tones and for long words. */
function takeApart(word: string): readonly [string, string] | null {
  if (word.length > longestSyllable) return null;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tone = decomposed.match(tones)?.join('') ?? '';
  return tone.length > 1 ? null : [decomposed.replace(tones, '').normalize('NFC'), tone];
}

const common: ReadonlySet<string> = new Set(
  commonSyllables.split(' ').map((syllable) => takeApart(syllable)!.join('')),
);

interface Spelling {
  readonly isSyllable: boolean;
  readonly isCommon: boolean;
}

/** Words come again and again, in one cell as in the whole workbook. */
const spellingOf = remembered((word: string): Spelling => {
  const parts = takeApart(word);
  return parts
    ? { isSyllable: isSpeltRight(...parts), isCommon: common.has(parts.join('')) }
    : { isSyllable: false, isCommon: false };
});

function isSpeltRight(letters: string, tone: string): boolean {
  // A syllable that ends in a stop has the acute or the dot, never another tone.
  if (/[cpt]h?$/.test(letters) && tone !== '\u0301' && tone !== '\u0323') return false;
  return [0, 1, 2, 3].some((cut) => onsets.has(letters.slice(0, cut)) && rhymes.has(letters.slice(cut)));
}

/** Whether a word, in any case and composition, is spelt as a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  return spellingOf(word).isSyllable;
}

/** Whether a word is one of those that fill reports and their tables. */
export function isCommonSyllable(word: string): boolean {
  return spellingOf(word).isCommon;
}
