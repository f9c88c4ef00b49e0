/** The longest line of an iCalendar file, in octets of UTF-8 without its end. */
const longest = 75;

/** A content line with its end, folded as RFC 5545 asks for: no line is longer than 75 octets, and no letter is cut in two. */
export function contentLine(text: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const letter of text) {
    const size = octetsOf(letter.codePointAt(0)!);
    if (octets + size > longest) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += letter;
    octets += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** A value of type TEXT: "a;b" → "a\;b". Signs that no calendar may hold are left out. */
export function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}
