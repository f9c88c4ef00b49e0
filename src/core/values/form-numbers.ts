const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The number of a form or annex, whatever it is written in: "01" and "I" are "1", "02a" is "2a". */
export function formNumberOf(written: string): string {
  const place = roman.indexOf(written.toUpperCase());
  return place < 0 ? written.toLowerCase().replace(/^0+(?=\d)/, '') : String(place + 1);
}

const named =
  /(?<!\p{L})(?:phụ biểu|biểu(?: mẫu)?|phụ lục|bảng|mẫu)(?: số)? ?[:.]? ?(?<number>\d{1,2}[a-z]?|[IVX]{1,4})(?![\p{L}\d/])/iu;
/** The longest text worth a look: a title. */
const longest = 300;

/** The number by which a title or the name of a sheet calls its form: "Biểu số 03: Nguồn vốn" → "3"; `null` when it has none. */
export function readFormNumber(title: string): string | null {
  const number = named.exec(title.slice(0, longest).normalize('NFC').replace(/\s+/g, ' '))?.groups!['number'];
  return number === undefined ? null : formNumberOf(number);
}
