import { fold } from './fold';
import { remembered } from './remembered';

/** The words of a name, without accents and marks. */
const wordsOf: (name: string) => ReadonlySet<string> = remembered(
  (name) => new Set(fold(name.slice(0, 500)).match(/[a-z\d]+/g) ?? []),
);

/**
 * How much two names are alike, 0 to 1, by the words they share (Dice): "Quốc phòng và An ninh" and "Quốc phòng, an
 * ninh" are at 0,9. Names without words are alike in nothing.
 */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.size + b.size === 0 ? 0 : (2 * sharedBy(a, b)) / (a.size + b.size);
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

/** From here on two names are taken for one. */
const alike = 0.7;

export function areAlike(one: string, other: string): boolean {
  return likenessOf(one, other) >= alike;
}

/** Whether one name may be the other one cut short: "Đường ngõ" for "Tỷ lệ đường ngõ được cứng hóa". */
export function isCutShort(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = sharedBy(a, b);
  return shared >= 2 && shared >= 0.7 * Math.min(a.size, b.size);
}
