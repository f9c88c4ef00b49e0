import type { XmlScanner } from '../../xlsx/xml-scanner';

/** The value of an attribute of the current element, with whatever prefix the writer uses ("w:val", "ns0:val", "val"). */
export function wordAttribute(scanner: XmlScanner, name: string): string | null {
  return scanner.prefixedAttribute(name) ?? scanner.attribute(name);
}

const no = new Set(['0', 'false', 'off']);

/** What a switch such as `w:vanish` says: on, unless its value says no. */
export function isSwitchedOn(scanner: XmlScanner): boolean {
  return !no.has(wordAttribute(scanner, 'val') ?? '');
}

/** The value of the current element as a whole number; `null` when it is none. */
export function wholeNumber(scanner: XmlScanner): number | null {
  const value = wordAttribute(scanner, 'val') ?? '';
  return /^\d{1,6}$/.test(value) ? Number(value) : null;
}
