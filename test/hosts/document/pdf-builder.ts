/** Little .pdf files as bytes, in whose font every letter is half as wide as it is high. */

/** A text and where it begins, in points from the left and from the foot of the page. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Whether it is turned a quarter to the left. */
  readonly isTurned?: boolean;
}

export interface PdfPageParts {
  readonly texts: readonly PdfText[];
  /** By how many degrees the page is turned for its reader. */
  readonly rotate?: number;
  /** What is drawn beside the texts, in PDF's own operators; "/Im Do" is a picture. */
  readonly drawn?: string;
}

/**
 * @param trailer what the trailer says besides, such as an `/Encrypt` entry.
 * @param hasMap whether the font says which letters its codes stand for.
 */
export function buildPdf(pages: readonly PdfPageParts[], trailer = '', hasMap = true): Uint8Array {
  const letters = [...new Set(pages.flatMap(({ texts }) => texts.flatMap(({ text }) => [...text])))];
  const codes = new Map(letters.map((letter, i) => [letter, hex(i + 1, 2)]));
  const pageNumber = (i: number) => 6 + 2 * i;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${pageNumber(i)} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/TrueType/BaseFont/Mau/FirstChar 0/LastChar 255/Widths[${'500 '.repeat(256)}]${hasMap ? '/ToUnicode 4 0 R' : ''}>>`,
    stream(toUnicode(codes)),
    '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n0\nendstream',
    ...pages.flatMap(({ texts, rotate = 0, drawn = '' }, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Rotate ${rotate}/Resources<</Font<</F 3 0 R>>/XObject<</Im 5 0 R>>>>/Contents ${pageNumber(i) + 1} 0 R>>`,
      stream([...texts.map((text) => shownText(text, codes)), drawn].join('\n')),
    ]),
  ];
  return new TextEncoder().encode(withTable(objects, trailer));
}

function shownText(
  { text, x, y, size = 14, isTurned = false }: PdfText,
  codes: ReadonlyMap<string, string>,
): string {
  const written = [...text].map((letter) => codes.get(letter)!).join('');
  return `BT /F ${size} Tf ${isTurned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm <${written}> Tj ET`;
}

function toUnicode(codes: ReadonlyMap<string, string>): string {
  const pairs = [...codes].map(([letter, code]) => `<${code}> <${hex(letter.charCodeAt(0), 4)}>`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Mau def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...pairs.map((pair) => `1 beginbfchar ${pair} endbfchar`),
    'endcmap end end',
  ].join('\n');
}

function stream(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function withTable(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return `${file}${table}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
