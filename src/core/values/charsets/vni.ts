/**
 * The letters of VNI for Windows, as the fonts VNI-Times, VNI-Helve … show them: most are a plain letter with its marks in
 * the next character; i, đ, ơ, ư and ỵ have characters of their own.
 */
const marks: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'øùûõïâàáåãäêèéúüë', 'àáảãạâầấẩẫậăằắẳẵặ'],
  ['e', 'øùûõïâàáåãä', 'èéẻẽẹêềếểễệ'],
  ['o', 'øùûõïâàáåãä', 'òóỏõọôồốổỗộ'],
  ['u', 'øùûõï', 'ùúủũụ'],
  ['y', 'øùûõ', 'ỳýỷỹ'],
  ['ô', 'øùûõï', 'ờớởỡợ'],
  ['ö', 'øùûõï', 'ừứửữự'],
];
const single: readonly (readonly [written: string, letter: string])[] = [
  ['ì', 'ì'],
  ['í', 'í'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
];

const lower = new Map([
  ...marks.flatMap(([base, written, letters]) =>
    [...letters].map((letter, i) => [base + written[i]!, letter] as const),
  ),
  ...single,
]);

/** "AØ" and "Aø" are both À: capitals are often written with the mark of the small letter. */
const letters: ReadonlyMap<string, string> = new Map(
  [...lower].flatMap(([written, letter]) => {
    const capital = written[0]!.toUpperCase() + written.slice(1);
    return [
      [written, letter],
      [written.toUpperCase(), letter.toUpperCase()],
      [capital, letter.toUpperCase()],
    ] as const;
  }),
);

const pairOrLetter = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[\u00c0-\u00ff]/gi;

/** VNI text as Unicode; characters that are none of its own stay. */
export function decodeVni(text: string): string {
  return text.replace(pairOrLetter, (written) => letters.get(written) ?? writtenApart(written));
}

function writtenApart(written: string): string {
  return [...written].map((one) => letters.get(one) ?? one).join('');
}
