/** What stands before a paragraph and says where it belongs: "II.", "2.1.", "a)", "-". */
export interface Marker {
  /** As written, without the space after it. */
  readonly text: string;
  /** Markers of one height share it: "roman", "1", "1.1", "letter", "word", "-". */
  readonly shape: string;
  readonly isBullet: boolean;
}

const markers: readonly {
  readonly pattern: RegExp;
  readonly isBullet: boolean;
  readonly shape: (written: string) => string;
}[] = [
  { pattern: /^[IVX]{1,5}[.)/-](?= ?\p{L})/u, isBullet: false, shape: () => 'roman' },
  {
    // Not "45/QĐ-UBND" nor "12-NQ/TU", the symbols of documents.
    pattern:
      /^(?!\d{1,2}[/-]\p{Lu}{1,9}[-–/])\d{1,2}(?:\.\d{1,2}){0,3}(?:[.)/-]|\.\)|(?<=\.\d{1,2})(?= \p{Lu}))(?= ?[\p{L}"“(])/u,
    isBullet: false,
    shape: (written) =>
      written
        .match(/\d+/g)!
        .map(() => '1')
        .join('.'),
  },
  { pattern: /^[A-HĐ][.)](?= ?\p{Lu})/u, isBullet: false, shape: () => 'capital' },
  { pattern: /^[a-zđ][.)](?= ?\p{L})/u, isBullet: false, shape: () => 'letter' },
  { pattern: /^\(\d{1,2}\)(?= ?\p{L})/u, isBullet: false, shape: () => '(1)' },
  {
    pattern:
      /^(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám))[,:](?= ?\p{L})/u,
    isBullet: false,
    shape: () => 'word',
  },
  {
    pattern: /^[-–—+*•●○▪■◦·✓](?= ?[\p{L}\d"“(])/u,
    isBullet: true,
    shape: (written) => (/[-–—]/.test(written) ? '-' : written),
  },
];

/** The marker of a line and what follows it; `null` for a plain line. "15/5/2024" and "1.000 tấn" have none. */
export function readMarker(line: string): { readonly marker: Marker; readonly rest: string } | null {
  for (const { pattern, isBullet, shape } of markers) {
    const text = pattern.exec(line)?.[0];
    if (text !== undefined)
      return { marker: { text, shape: shape(text), isBullet }, rest: line.slice(text.length).trimStart() };
  }
  return null;
}
