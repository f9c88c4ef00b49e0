/**
 * A text of the workbook on one line and harmless to a terminal: white space is one space; control characters and
 * marks that turn the reading direction, which could rewrite what is on the screen, become "�".
 */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();
}
