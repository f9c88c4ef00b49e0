const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The longest reference that means something: "&#x10FFFF;". */
const longestReference = 10;

/**
 * Character data as XML defines it: line ends are "\n", references are resolved. An unknown reference stays as it
 * stands: without a DOCTYPE no other can be defined, and what the file says is then the most honest reading.
 */
export function decodeXmlText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return lines.includes('&') ? resolveReferences(lines) : lines;
}

function resolveReferences(text: string): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const end = text.slice(at, at + longestReference).indexOf(';');
    const character = end < 0 ? undefined : referencedCharacter(text.slice(at + 1, at + end));
    if (character === undefined) continue;
    decoded += text.slice(from, at) + character;
    from = at + end + 1;
  }
  return decoded + text.slice(from);
}

function referencedCharacter(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name);
  const digits = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/**
 * A text of the workbook as people typed it: Excel writes characters that XML forbids, and a carriage return, as
 * "_x000D_" (and "_x005F_" for a "_" that would look like one). Line ends are "\n".
 */
export function decodeCellText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  return decoded.includes('\r') ? decoded.replaceAll('\r\n', '\n') : decoded;
}
