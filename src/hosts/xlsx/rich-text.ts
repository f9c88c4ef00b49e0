import type { XmlScanner } from './xml-scanner';
import { decodeCellText } from './xml-text';

/**
 * The text of the current `si` or `is` element: its runs joined. Phonetic runs repeat how the text is pronounced and
 * are no part of it.
 */
export function readRichText(scanner: XmlScanner): string {
  const level = scanner.level;
  let text = '';
  while (scanner.nextChild(level)) {
    if (scanner.isNamed('t')) text += readTextElement(scanner);
    else if (scanner.isNamed('r')) {
      const run = scanner.level;
      while (scanner.nextChild(run)) if (scanner.isNamed('t')) text += readTextElement(scanner);
    }
  }
  return decodeCellText(text);
}

/** Excel drops the white space around a text that does not ask to keep it. */
function readTextElement(scanner: XmlScanner): string {
  const keepsSpace = scanner.attribute('xml:space') === 'preserve';
  const text = scanner.text();
  return keepsSpace ? text : trimXmlSpace(text);
}

function trimXmlSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isXmlSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
