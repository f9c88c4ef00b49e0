import type { Part } from '../package-builder';
import { zipParts } from '../package-builder';

const namespaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';

export interface OdsParts {
  /** What stands between the spreadsheet's tags. */
  readonly tables: string;
  readonly fonts?: string;
  readonly automaticStyles?: string;
  /** The part of that name, without its root. */
  readonly styles?: string;
  /** Parts to add, to replace or, with `null`, to leave out. */
  readonly change?: Readonly<Record<string, Part | null>>;
}

/** An .ods as bytes, part by part. */
export function buildOds({
  tables,
  fonts = '',
  automaticStyles = '',
  styles,
  change = {},
}: OdsParts): Uint8Array {
  const parts: Record<string, Part | null> = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<office:document-content ${namespaces}><office:font-face-decls>${fonts}</office:font-face-decls><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    'styles.xml':
      styles === undefined
        ? null
        : `<office:document-styles ${namespaces}>${styles}</office:document-styles>`,
    ...change,
  };
  return zipParts(
    Object.fromEntries(Object.entries(parts).filter((entry): entry is [string, Part] => entry[1] !== null)),
  );
}

/** One table, "Biểu" unless named otherwise, around its rows and columns. */
export function table(inside: string, { name = 'Biểu', style = '' } = {}): string {
  return `<table:table table:name="${name}" table:style-name="${style}">${inside}</table:table>`;
}

export function rowOf(...cells: readonly string[]): string {
  return `<table:table-row>${cells.join('')}</table:table-row>`;
}

/** A cell with a text; `attributes` as they are written. */
export function textCell(text: string, attributes = ''): string {
  return `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
}

export function numberCell(value: number, attributes = ''): string {
  return `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
}
