import { XmlScanner } from '../../xlsx/xml-scanner';
import { Story } from './story';
import type { StoryContext } from './story';
import { wordAttribute } from './word-attribute';

/** The lines of all footnotes or endnotes, in their order; the part, `null` for a document without, has this root. */
export function readNotes(xml: string | null, root: string, context: StoryContext): readonly string[] {
  if (xml === null) return [];
  const scanner = new XmlScanner(xml);
  const lines: string[] = [];
  const level = scanner.openRoot(root);
  while (scanner.nextChild(level)) {
    // The lines that part the notes from the text are stored as notes of a type of their own.
    const type = wordAttribute(scanner, 'type');
    if (type === null || type === 'normal') for (const line of Story.read(scanner, context)) lines.push(line);
  }
  return lines;
}
