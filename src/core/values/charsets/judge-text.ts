import type { Charset } from './legacy-fonts';
import { repairHalfConverted } from './half-converted';
import type { LegacyReading } from './legacy-reading';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';
import {
  hasMarks,
  isOfLetters,
  isOfVietnameseLetters,
  isProperWord,
  markedWords,
  tallyWords,
} from './weigh-words';

/**
 * What a text is: "plain" says nothing of its charset (ASCII, figures, signs); "unicode" is sure to be so; "legacy" as well.
 * "open" text can be read both ways: its neighbours decide. `leaning` says what it is more likely to be.
 */
export type TextJudgement =
  | { readonly kind: 'plain' | 'unicode' }
  | { readonly kind: 'legacy'; readonly reading: LegacyReading }
  | { readonly kind: 'open'; readonly reading: LegacyReading; readonly leaning: 'legacy' | 'unicode' };

const plain: TextJudgement = { kind: 'plain' };
const unicode: TextJudgement = { kind: 'unicode' };

const decoders: Readonly<Record<Charset, (text: string) => string>> = { TCVN3: decodeTcvn3, VNI: decodeVni };

// Letters and marks that no one-byte charset of ours has: Unicode text, or half-converted text, holds them.
const beyondOneByte = /[\p{Mn}ăđĩũơưĭŏŭ\u1ea0-\u1ef9]/iu;

/**
 * Judges one text, by the charset that its font names, else by its letters. Never sure on little: text that may be
 * Unicode would be corrupted by a conversion ("có" would become "cú").
 */
export function judgeText(text: string, charset: Charset | null): TextJudgement {
  if (!hasMarks(text)) return plain;
  const composed = text.normalize('NFC');
  const words = markedWords(composed);
  if (beyondOneByte.test(composed)) {
    const reading = repairHalfConverted(composed, words);
    return reading ? { kind: 'legacy', reading } : unicode;
  }
  return charset ? judgeByFont(composed, words, charset) : judgeByLetters(composed, words);
}

/** In a legacy font a text is legacy, unless all of its letters could be Unicode and make better words so. */
function judgeByFont(text: string, words: readonly string[], charset: Charset): TextJudgement {
  const decode = decoders[charset];
  const decoded = decode(text);
  const reading: LegacyReading = { encoding: charset, text: decoded };
  if (decoded === text) return plain;
  if (words.length === 0) return standsForLetter(text, decode) ? { kind: 'legacy', reading } : plain;
  const changed = changedWords(words, decode);
  const tally = tallyWords(changed, decode);
  if (tally.read === 0 && changed.every(isOfLetters)) return plain;
  if (!changed.every(isOfVietnameseLetters)) return { kind: 'legacy', reading };
  const [asIs, asRead] = [tally.written + tally.commonWritten, tally.read + tally.commonRead];
  if (asIs === asRead) return { kind: 'open', reading, leaning: 'legacy' };
  return asIs > asRead ? unicode : { kind: 'legacy', reading };
}

/** Only words that read otherwise when decoded tell one reading from the other. */
function changedWords(words: readonly string[], decode: (text: string) => string): readonly string[] {
  return words.filter((one) => decode(one) !== one);
}

// In any font "×" multiplies, "½" halves, « » quote.
const plainSigns = /[×÷¼½¾«»·¦¬]/;

/** A single "§" or "®" in a .Vn* font is "Đ" or "đ". */
function standsForLetter(text: string, decode: (text: string) => string): boolean {
  return Array.from(text).some(
    (one) => decode(one) !== one && !isOfVietnameseLetters(one) && !plainSigns.test(one),
  );
}

/** Where the font says nothing (ý is the same letter in TCVN3 and Unicode, and tells nothing), words decide that are none as they stand and common ones when decoded. */
function judgeByLetters(text: string, words: readonly string[]): TextJudgement {
  if (words.length === 0) return plain;
  const readings = (['TCVN3', 'VNI'] as const)
    .map((charset) => ({
      charset,
      tally: tallyWords(changedWords(words, decoders[charset]), decoders[charset]),
    }))
    .filter(({ tally }) => tally.words > 0 && tally.read >= tally.words * mostlyRead)
    .sort((a, b) => b.tally.commonRead - a.tally.commonRead);
  const [best] = readings;
  if (!best)
    return words.some((one) => isProperWord(one) && hasMarks(one.replaceAll('ý', ''))) ? unicode : plain;
  const { charset, tally } = best;
  const reading: LegacyReading = { encoding: charset, text: decoders[charset](text) };
  if (tally.written + tally.commonWritten > tally.read + tally.commonRead) return unicode;
  const unwritten = tally.words - tally.written;
  if (tally.telling > 0 || (unwritten > 1 && tally.commonRead > 0)) return { kind: 'legacy', reading };
  return { kind: 'open', reading, leaning: unwritten > 0 ? 'legacy' : 'unicode' };
}

/** Abbreviations, names and slips of the pen spell no syllable in any charset. */
const mostlyRead = 0.6;
