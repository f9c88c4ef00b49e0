const [acute, grave, hook, tilde, dot] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const [circumflex, breve] = ['\u0302', '\u0306'];

/** The letters that VNI writes behind a vowel, and the marks that they stand for. */
const marks: ReadonlyMap<string, string> = new Map([
  ...[...'ùøûõï'].map((mark, i) => [mark, [acute, grave, hook, tilde, dot][i]!] as const),
  ...[...'âáàåãä'].map((mark, i) => [mark, circumflex + ['', acute, grave, hook, tilde, dot][i]!] as const),
  ...[...'êéèúüë'].map((mark, i) => [mark, breve + ['', acute, grave, hook, tilde, dot][i]!] as const),
]);

/** The letters that VNI writes with one character of its own. */
const letters: ReadonlyMap<string, string> = new Map([
  ...Array.from('ôöñæóòî', (letter, i) => [letter, 'ơưđỉĩịỵ'[i]!] as const),
  ...Array.from('ÔÖÑÆÓÒÎ', (letter, i) => [letter, 'ƠƯĐỈĨỊỴ'[i]!] as const),
]);

// A circumflex stands on a, e, o only, a breve on a only: elsewhere these letters mean themselves.
const pair = /[aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï]|[ôöñæóòî]/gi;

/**
 * VNI-Windows: a vowel and behind it a letter for its marks, whose case does not matter ("Uûy", "UÛY"); ư, ơ, đ and the
 * i with most tones are single letters. Reads such text; what is none of it stays as it is.
 */
export function decodeVni(text: string): string {
  return text.replace(pair, (written) => {
    const base = letters.get(written[0]!) ?? written[0]!;
    return written.length === 1 ? base : (base + marks.get(written[1]!.toLowerCase())!).normalize('NFC');
  });
}

/** What a letter may have been before a converter took it for VNI: "ư" was "ö", "ŭ" was "uê" or "uÊ". */
export function vniWritings(letter: string): readonly string[] {
  return writings.get(letter) ?? [];
}

const writings: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  const add = (letter: string, written: string) => found.set(letter, [...(found.get(letter) ?? []), written]);
  for (const [written, letter] of letters) add(letter, written);
  for (const base of 'aeouyôöAEOUYÔÖ') {
    for (const [mark, accents] of marks) {
      const letter = ((letters.get(base) ?? base) + accents).normalize('NFC');
      if (letter.length > 1) continue;
      add(letter, base + mark);
      add(letter, base + mark.toUpperCase());
    }
  }
  return found;
})();
