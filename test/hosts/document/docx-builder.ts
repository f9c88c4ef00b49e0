import type { Part } from '../xlsx/package-builder';
import { escapeXml, relationshipsXml, zipParts } from '../xlsx/package-builder';

/** Word documents as bytes, part by part, so that a test can write what no well-behaved program would. */

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocumentParts {
  /** The inside of `w:body`. */
  readonly body: string;
  /** The insides of the parts of these names. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Parts to add, to replace or, with `null`, to leave out. */
  readonly change?: Readonly<Record<string, Part | null>>;
}

const sideParts = ['styles', 'numbering', 'footnotes', 'endnotes'] as const;

/** The parts of a document, before they are zipped. */
export function documentParts(document: DocumentParts): Record<string, Part> {
  const parts: Record<string, Part | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationshipsXml([
      { id: 'rId1', type: `${relations}/officeDocument`, target: 'word/document.xml' },
    ]),
    'word/document.xml': wordXml('document', `<w:body>${document.body}<w:sectPr/></w:body>`),
  };
  const sides = sideParts.filter((name) => document[name] !== undefined);
  for (const name of sides) parts[`word/${name}.xml`] = wordXml(name, document[name]!);
  if (sides.length > 0) {
    parts['word/_rels/document.xml.rels'] = relationshipsXml(
      sides.map((name) => ({ id: name, type: `${relations}/${name}`, target: `${name}.xml` })),
    );
  }
  Object.assign(parts, document.change);
  return Object.fromEntries(
    Object.entries(parts).filter((entry): entry is [string, Part] => entry[1] !== null),
  );
}

export function wordXml(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${main}">${inside}</w:${root}>`;
}

export function buildDocx(document: DocumentParts): Uint8Array {
  return zipParts(documentParts(document));
}

/** A run of text; `properties` is the inside of its `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph around runs; `properties` is the inside of its `w:pPr`. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph of one text. */
export function line(text: string, properties = ''): string {
  return paragraph(run(text), properties);
}

/** A table given by the insides of its cells, row by row. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('');
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
