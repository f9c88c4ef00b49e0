/**
 * Signs of symbol fonts that come without their font, as the private characters that stand for them: bullets and arrows
 * become dashes, so that they part the items of a list.
 */
const signs: ReadonlyMap<string, string> = new Map([
  ...[...'\uf0b7\uf0a7\uf0d8\uf076\uf0e0\uf0e8\uf0f0\uf02d\uf06e\uf071\uf0ae'].map(
    (sign) => [sign, '-'] as const,
  ),
  ['\uf02b', '+'],
  ['\uf0a3', '≤'],
  ['\uf0b3', '≥'],
  ['\uf0b4', '×'],
  ['\uf0b0', '°'],
  ['\uf0b1', '±'],
  ['\uf0fc', '✓'],
]);

/** A line with such signs as what can be typed. */
export function readPrivateSigns(line: string): string {
  return /[\uf020-\uf0ff]/.test(line)
    ? line.replace(/[\uf020-\uf0ff]/g, (sign) => signs.get(sign) ?? sign)
    : line;
}
