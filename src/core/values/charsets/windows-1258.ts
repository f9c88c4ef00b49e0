/**
 * The code page Windows-1258 where it differs from Latin-1: seven letters, the currency, and five marks that stand behind
 * their letter. Text of another charset that was read in it shows these in place of the Latin-1 characters.
 */
const bytes: ReadonlyMap<string, string> = new Map([
  ...Array.from('ĂăĐđƠơƯư', (letter, i) => [letter, 'ÃãÐðÕõÝý'[i]!] as const),
  ...Array.from('\u0300\u0301\u0303\u0309\u0323', (mark, i) => [mark, 'ÌìÞÒò'[i]!] as const),
]);

/** The Latin-1 characters that became this one: none where the code page has no such character. */
export function windows1258Bytes(character: string): readonly string[] {
  return writings.get(character) ?? [];
}

const writings: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  const add = (letter: string, written: string) => found.set(letter, [...(found.get(letter) ?? []), written]);
  for (const [letter, byte] of bytes) add(letter, byte);
  for (const base of 'aâăeêioôơuưyAÂĂEÊIOÔƠUƯY') {
    for (const mark of '\u0300\u0301\u0303\u0309\u0323') {
      add((base + mark).normalize('NFC'), (bytes.get(base) ?? base) + bytes.get(mark)!);
    }
  }
  return found;
})();
