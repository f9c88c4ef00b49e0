import { fold } from './fold';

/** Known Vietnamese words and what they mean. */
export interface Vocabulary<T> {
  /** What the text means when it is wholly one of the words; `null` otherwise. */
  find(text: string): T | null;
}

interface Entry<T> {
  readonly accents: readonly string[];
  readonly meaning: T;
}

/**
 * Words that are recognised in any case, composition and place of the tone mark, and when they are typed without
 * accents: "dat" is "đạt". Other accents make other words: "đất" is not. Of two words with the same letters the one
 * listed first wins.
 */
export function vocabulary<T>(words: Iterable<readonly [string, T]>): Vocabulary<T> {
  const entries = new Map<string, Entry<T>[]>();
  let longest = 0;
  for (const [word, meaning] of words) {
    const key = fold(word);
    entries.set(key, [...(entries.get(key) ?? []), { accents: accentsOf(word), meaning }]);
    longest = Math.max(longest, key.length);
  }
  // A decomposed letter takes up to three characters, so that a longer text cannot be a known word.
  const limit = longest * 3 + 8;
  return {
    find(text) {
      const trimmed = text.trim();
      if (trimmed.length > limit) return null;
      const key = fold(trimmed);
      const candidates = entries.get(key);
      if (!candidates) return null;
      const typed = accentsOf(trimmed);
      return candidates.find(({ accents }) => fits(typed, accents, key.length))?.meaning ?? null;
    },
  };
}

/** The accents of each word, wherever they stand in it: "văn hóa" and "văn hoá" have the same. */
function accentsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{Mn}đ]/gu, ''));
}

/** From so many letters on, a missing accent leaves no doubt about the word: "triêu đồng". */
const unmistakable = 6;

/** A single letter is nothing but itself ("d" is not "đ"), and "đông" is not "đồng"; "đong" may be. */
function fits(typed: readonly string[], full: readonly string[], letters: number): boolean {
  if (typed.length !== full.length) return false;
  if (typed.every((accents, i) => [...accents].sort().join('') === [...full[i]!].sort().join('')))
    return true;
  const bare = letters > 1 && !/\p{Mn}/u.test(typed.join(''));
  const within = typed.every((accents, i) => [...accents].every((accent) => full[i]!.includes(accent)));
  return within && (bare || letters >= unmistakable);
}
