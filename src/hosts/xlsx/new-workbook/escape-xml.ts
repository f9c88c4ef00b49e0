/** Text as it may stand in an element or an attribute: marks as entities, what XML 1.0 cannot hold in Excel's own writing. */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (mark) => `&#${String(mark.charCodeAt(0))};`)
    .replace(unwritable, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

// Control characters other than tab and line feed, halves of pairs that stand alone, and two that are no characters.
const unwritable =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
