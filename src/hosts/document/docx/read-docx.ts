import { FileError } from '../../file-error';
import { DamagedPart } from '../../xlsx/damaged-part';
import type { Inflate } from '../../xlsx/inflate';
import { openPackage, readRelationships, relationshipsPart } from '../../xlsx/package-parts';
import type { PackageParts, Relationship } from '../../xlsx/package-parts';
import { ReadingBudget } from '../../xlsx/reading-budget';
import type { ReadingLimits } from '../../xlsx/reading-limits';
import { XmlScanner } from '../../xlsx/xml-scanner';
import { DocumentError } from '../document-error';
import { ListCounter } from './list-counter';
import { readNotes } from './notes';
import { noNumbering, readNumbering } from './numbering';
import { foreignMainPart, refuseForeignPackage } from './package-kind';
import { Story } from './story';
import type { StoryContext } from './story';
import { WordStyles } from './word-styles';

const mebibyte = 1024 * 1024;

/** A report of 500 pages is 10 MB of XML; a page has some fifty paragraphs. */
export const documentLimits: ReadingLimits = {
  totalBytes: 192 * mebibyte,
  partBytes: 128 * mebibyte,
  entries: 20_000,
  items: 1_000_000,
  formulaCharacters: 0,
};

/**
 * The lines of a .docx: its text, then its footnotes and endnotes.
 * @throws {FileError} unsupported, empty, damaged, encrypted or too-large, in words for the owner of a report.
 */
export function readDocx(
  bytes: Uint8Array,
  inflate: Inflate,
  limits: ReadingLimits = documentLimits,
): readonly string[] {
  try {
    const budget = new ReadingBudget(limits);
    const parts = openPackage(bytes, inflate, limits, budget);
    refuseForeignPackage(parts);
    return readPackage(parts, budget);
  } catch (error) {
    if (error instanceof DamagedPart) throw new DocumentError('damaged', { what: error.message });
    if (error instanceof FileError && !(error instanceof DocumentError)) throw inDocumentWords(error);
    throw error;
  }
}

/** What the readers of packages say is true of a document too; what they advise is not. */
function inDocumentWords({ code, sentences }: FileError): FileError {
  return new DocumentError(code, { what: sentences.what });
}

function readPackage(parts: PackageParts, budget: ReadingBudget): readonly string[] {
  const main = partOfType(readRelationships(parts, ''), 'officeDocument');
  if (main === null || main.endsWith('.bin')) throw foreignMainPart('');
  const relationships = parts.has(relationshipsPart(main)) ? readRelationships(parts, main) : [];
  const textOf = (type: string) => {
    const part = partOfType(relationships, type);
    return part === null ? null : parts.text(part);
  };
  const styles = new WordStyles(textOf('styles'), budget);
  const numbering = textOf('numbering');
  const lists = new ListCounter(
    numbering === null ? noNumbering : readNumbering(numbering, budget),
    (style) => styles.listOf(style).list,
  );
  const context = { styles, lists, budget };
  return [
    ...readMain(parts.text(main), context),
    ...readNotes(textOf('footnotes'), 'footnotes', context),
    ...readNotes(textOf('endnotes'), 'endnotes', context),
  ];
}

function partOfType(relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((relationship) => relationship.type === type)?.target ?? null;
}

function readMain(xml: string, context: StoryContext): readonly string[] {
  const scanner = new XmlScanner(xml);
  scanner.nextChild(0);
  if (!scanner.isNamed('document')) throw foreignMainPart(scanner.name);
  return Story.read(scanner, context);
}
