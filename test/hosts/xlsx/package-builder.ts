import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** Workbooks as bytes, part by part, so that a test can write what no well-behaved program would. */

export type Part = string | Uint8Array;

export interface SheetPart {
  readonly name: string;
  /** The whole part; `sheetXml` writes a usual one. */
  readonly xml: Part;
  readonly state?: 'hidden' | 'veryHidden';
  /** The last step of its relationship type: "worksheet" unless said otherwise. */
  readonly type?: string;
  /** Where the relationship leads, when not to the sheet's own part. */
  readonly target?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Parts to add, to replace or, with `null`, to leave out. */
  readonly change?: Readonly<Record<string, Part | null>>;
  /** The namespaces of ISO 29500 strict instead of those that Excel writes. */
  readonly strict?: boolean;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A worksheet part around its rows; `before` and `after` stand beside `sheetData`. */
export function sheetXml(rows: string, { before = '', after = '' } = {}): string {
  return `${declaration}<worksheet xmlns="${transitional.main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A shared strings part; each item is the inside of an `si` element. */
export function stringsXml(...items: readonly string[]): string {
  return `${declaration}<sst xmlns="${transitional.main}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

export function plainText(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text)}</t>`;
}

export function stylesXml(inside: string): string {
  return `${declaration}<styleSheet xmlns="${transitional.main}">${inside}</styleSheet>`;
}

export function relationshipsXml(
  relationships: readonly { id: string; type: string; target: string; external?: boolean }[],
): string {
  const items = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelations}">${items.join('')}</Relationships>`;
}

/** The parts of a workbook, before they are zipped. */
export function workbookParts(workbook: WorkbookParts): Record<string, Part> {
  const { main, relations } = workbook.strict ? strict : transitional;
  const sheets = workbook.sheets.map((sheet, i) => ({
    ...sheet,
    id: `rId${i + 1}`,
    path: `worksheets/sheet${i + 1}.xml`,
    stateAttribute: sheet.state ? ` state="${sheet.state}"` : '',
  }));
  const relationships = sheets.map(({ id, type = 'worksheet', path, target = path }) => ({
    id,
    type: `${relations}/${type}`,
    target,
  }));
  const parts: Record<string, Part | null> = {
    '[Content_Types].xml': contentTypes(sheets.map((sheet) => sheet.path)),
    '_rels/.rels': relationshipsXml([
      { id: 'rId1', type: `${relations}/officeDocument`, target: 'xl/workbook.xml' },
    ]),
  };
  if (workbook.styles !== undefined) {
    relationships.push({ id: 'rIdStyles', type: `${relations}/styles`, target: 'styles.xml' });
    parts['xl/styles.xml'] = workbook.styles;
  }
  if (workbook.strings !== undefined) {
    relationships.push({ id: 'rIdStrings', type: `${relations}/sharedStrings`, target: 'sharedStrings.xml' });
    parts['xl/sharedStrings.xml'] = workbook.strings;
  }
  parts['xl/workbook.xml'] =
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">${workbook.workbookProperties ?? ''}<sheets>` +
    sheets
      .map(
        ({ name, id, stateAttribute }, i) =>
          `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${stateAttribute} r:id="${id}"/>`,
      )
      .join('') +
    '</sheets></workbook>';
  parts['xl/_rels/workbook.xml.rels'] = relationshipsXml(relationships);
  for (const { path, xml } of sheets) parts[`xl/${path}`] = xml;
  Object.assign(parts, workbook.change);
  return Object.fromEntries(
    Object.entries(parts).filter((entry): entry is [string, Part] => entry[1] !== null),
  );
}

/** Zips parts as they are. */
export function zipParts(parts: Readonly<Record<string, Part>>, level: 0 | 6 = 6): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === 'string' ? encoder.encode(part) : part;
  }
  return zipSync(files, { level });
}

export function buildWorkbook(workbook: WorkbookParts): Uint8Array {
  return zipParts(workbookParts(workbook));
}

/** A workbook of one sheet, "Biểu", given by its rows. */
export function buildSheet(rows: string, workbook: Omit<WorkbookParts, 'sheets'> = {}): Uint8Array {
  return buildWorkbook({ ...workbook, sheets: [{ name: 'Biểu', xml: sheetXml(rows) }] });
}

function contentTypes(sheetPaths: readonly string[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${excelType}.${type}+xml"/>`;
  return (
    `${declaration}<Types xmlns="${packageTypes}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    override('styles.xml', 'styles') +
    override('sharedStrings.xml', 'sharedStrings') +
    sheetPaths.map((path) => override(path, 'worksheet')).join('') +
    '</Types>'
  );
}
