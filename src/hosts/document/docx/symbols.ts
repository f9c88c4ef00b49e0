/** Signs of two fonts that have a place of their own for each, in the private use area or below. */
const symbolFont: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'],
  [0xae, '→'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '-'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xbb, '≈'],
]);

const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6f, '☐'],
  [0x78, '☒'],
  [0xa8, '☐'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/** A `w:sym` as text: font "Symbol", code "F0B3" → "≥"; "" for a sign that says nothing to us. */
export function symbolText(font: string, code: string): string {
  const signs = font === 'Symbol' ? symbolFont : font === 'Wingdings' ? wingdings : undefined;
  return signs?.get(parseInt(code, 16) & 0xff) ?? '';
}
