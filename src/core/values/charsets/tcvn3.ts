/**
 * The letters of TCVN3, as the fonts .VnTime, .VnArial … show them: TCVN 5712:1993, set VN3. Its bytes reach us as the
 * Latin-1 letters of the same number. It has no capitals with tone marks: those are lower-case letters in a font whose
 * name ends in H.
 */
const rows: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letters: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([first, row]) =>
    [...row].map((letter, i) => [String.fromCharCode(first + i), letter] as const),
  ),
);

/**
 * Letters that a converter for VNI has made of TCVN3 ones: "TriÖu" (Triệu) came out as "TriƯu". They can be told back
 * where it is known that the text was TCVN3.
 */
const mangled: ReadonlyMap<string, string> = new Map([
  ['Ư', 'ệ'],
  ['ư', 'ử'],
  ['Ơ', 'ễ'],
  ['ơ', 'ụ'],
  ['ỉ', 'ổ'],
  ['Đ', 'ẹ'],
  ['đ', 'ủ'],
  ['ĩ', 'ú'],
  ['ị', 'ũ'],
  ['ỵ', 'ợ'],
  ['ŭ', 'uấ'],
  ['ĕ', 'eấ'],
  ['ĭ', 'iấ'],
  ['ŏ', 'oấ'],
]);

/** TCVN3 text as Unicode; letters that are none of its own stay. */
export function decodeTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (letter) => letters.get(letter) ?? letter);
}

/** TCVN3 text that went through a converter for another charset, as far as it can be told back. */
export function repairTcvn3(text: string): string {
  return decodeTcvn3(text.replace(/[\u0100-\uffff]/g, (letter) => mangled.get(letter) ?? letter));
}
