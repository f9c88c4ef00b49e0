import type { LegacyReading } from './legacy-reading';
import { isCommonSyllable, isSyllable } from './syllables';
import { decodeTcvn3 } from './tcvn3';
import { vniWritings } from './vni';
import { windows1258Bytes } from './windows-1258';
import {
  hasRegularCase,
  isOfVietnameseLetters,
  isProperWord,
  markedWords,
  replaceWords,
} from './weigh-words';

/** For one character of a half-converted text: what it may have been, already in Unicode. */
type Undo = (character: string) => readonly string[];

/**
 * The three ways in which TCVN3 text gets lost half way: converted as if it were VNI ("TriƯu tÊn"), read in the code page
 * 1258 ("KƠ ho¹ch"), or only some of its letters replaced.
 */
const undoings: readonly Undo[] = [
  (one) => [...(isOneByte(one) ? [one] : []), ...vniWritings(one)].map(decodeTcvn3),
  (one) => [...(isOneByte(one) ? [one] : []), ...windows1258Bytes(one)].map(decodeTcvn3),
  (one) => (isOneByte(one) ? [decodeTcvn3(one), one] : [one]),
];

function isOneByte(character: string): boolean {
  return character <= '\u00ff';
}

/**
 * Reads text that has letters of Unicode and of TCVN3 side by side; `null` when it is no such text. It is repaired only
 * where every word comes out as a proper one, and one repair is the likeliest: else its `text` is `null`.
 */
export function repairHalfConverted(text: string, words: readonly string[]): LegacyReading | null {
  const broken = words.filter(isBroken);
  if (broken.length === 0) return null;
  const repairs = [...new Set(undoings.flatMap((undo) => repairText(text, words, undo) ?? []))];
  const [best, next] = repairs
    .map((repair) => ({ repair, common: markedWords(repair).filter(isCommonSyllable).length }))
    .sort((a, b) => b.common - a.common);
  if (best && best.common !== next?.common) return { encoding: 'half-converted', text: best.repair };
  const isSure = best !== undefined || broken.filter((one) => betweenLetters.test(one)).length > 1;
  return isSure ? { encoding: 'half-converted', text: null } : null;
}

/** Not "TÊn", where the shift key was held too long, but "khÈu"; not "việc", but "viƯc". */
function isBroken(one: string): boolean {
  return !isOfVietnameseLetters(one) || (!hasRegularCase(one) && !isSyllable(one));
}

const betweenLetters = /\p{L}[\u00a1-\u00ac\u00ae\u00b5\u00b6\u00b9\u00bb-\u00be]\p{L}/u;

/** The text with all of its marked words undone in one way; `null` when a word has no single reading so. */
function repairText(text: string, words: readonly string[], undo: Undo): string | null {
  const repaired = new Map<string, string>();
  for (const one of new Set(words)) {
    const word = repairWord(one, undo);
    if (word === null) return null;
    repaired.set(one, word);
  }
  return replaceWords(text, (one) => repaired.get(one) ?? one);
}

/** More readings of one word than this are no reading. */
const mostReadings = 64;

function repairWord(one: string, undo: Undo): string | null {
  let readings: readonly string[] = [''];
  for (const character of one) {
    const choices = undo(character);
    readings = readings.flatMap((begun) => choices.map((choice) => begun + choice));
    if (readings.length > mostReadings) return null;
  }
  const proper = [...new Set(readings)].filter(isProperWord);
  if (proper.length === 1) return proper[0]!;
  const common = proper.filter(isCommonSyllable);
  return common.length === 1 ? common[0]! : null;
}
