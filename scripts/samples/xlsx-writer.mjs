// @ts-check
import { strToU8, zipSync } from 'fflate';
import { columnLetters } from './cell-address.mjs';
import { sheetXml } from './xlsx-sheet.mjs';
import { StyleSheet } from './xlsx-styles.mjs';
import { escapeXml } from './xml-text.mjs';

/**
 * @typedef {import('./xlsx-sheet.mjs').Sheet} Sheet
 * @typedef {{ title: string, sheets: readonly Sheet[] }} Workbook
 */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same bytes every time: zip entries carry local time, so this is one wall-clock moment in every time zone. */
const zipTime = new Date(2024, 4, 15, 12);
const documentTime = '2024-05-15T00:00:00Z';

/** The texts of a workbook, each stored once. */
class SharedStrings {
  /** @type {Map<string, number>} */
  #ids = new Map();
  #uses = 0;

  /** @param {string} text */
  idOf(text) {
    this.#uses += 1;
    const id = this.#ids.get(text) ?? this.#ids.size;
    this.#ids.set(text, id);
    return id;
  }

  toXml() {
    const items = [...this.#ids.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`);
    return `<sst xmlns="${spreadsheetNamespace}" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** @param {readonly Sheet[]} sheets */
function contentTypesXml(sheets) {
  const part = (/** @type {string} */ name, /** @type {string} */ type) =>
    `<Override PartName="${name}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`),
    ...sheets.map((_, i) => part(`/xl/worksheets/sheet${i + 1}.xml`, `${spreadsheet}.worksheet+xml`)),
    part('/xl/styles.xml', `${spreadsheet}.styles+xml`),
    part('/xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('');
}

/** @param {readonly (readonly [type: string, target: string])[]} links rId1, rId2, … in this order */
function relationshipsXml(links) {
  const items = links.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}

/** @param {Sheet} sheet @param {number} index */
function printNamesXml(sheet, index) {
  const quoted = `'${sheet.name.replace(/'/g, "''")}'!`;
  const last = `$${columnLetters(sheet.widths.length)}$${Math.max(...sheet.cells.map((cell) => cell.row))}`;
  const [first, end] = sheet.titleRows;
  const name = (/** @type {string} */ builtIn, /** @type {string} */ range) =>
    `<definedName name="_xlnm.${builtIn}" localSheetId="${index}">${escapeXml(quoted)}${range}</definedName>`;
  return name('Print_Area', `$A$1:${last}`) + name('Print_Titles', `$${first}:$${end}`);
}

/** @param {readonly Sheet[]} sheets */
function workbookXml(sheets) {
  return [
    `<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${office}/relationships">`,
    '<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    '<sheets>',
    ...sheets.map(
      ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
    ),
    '</sheets><definedNames>',
    ...sheets.map(printNamesXml),
    '</definedNames><calcPr calcId="191029"/></workbook>',
  ].join('');
}

/** @param {string} title */
function corePropertiesXml(title) {
  return [
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Soát Biểu</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${documentTime}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${documentTime}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

const appPropertiesXml = `<Properties xmlns="${office}/extended-properties"><Application>Soát Biểu</Application></Properties>`;

/** @param {readonly Sheet[]} sheets */
function workbookLinks(sheets) {
  return relationshipsXml([
    ...sheets.map(
      (_, i) => /** @type {const} */ ([`${office}/relationships/worksheet`, `worksheets/sheet${i + 1}.xml`]),
    ),
    [`${office}/relationships/styles`, 'styles.xml'],
    [`${office}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

const packageLinks = relationshipsXml([
  [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
  [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${office}/relationships/extended-properties`, 'docProps/app.xml'],
]);

/** An .xlsx package. Equal workbooks give equal bytes. @param {Workbook} workbook @returns {Uint8Array} */
export function xlsxBytes({ title, sheets }) {
  const styles = new StyleSheet();
  const strings = new SharedStrings();
  const sheetParts = sheets.map((sheet, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    sheetXml(sheet, { styles, strings, selected: i === 0 }),
  ]);
  /** @type {(readonly [string, string])[]} */
  const parts = [
    ['[Content_Types].xml', contentTypesXml(sheets)],
    ['_rels/.rels', packageLinks],
    ['docProps/core.xml', corePropertiesXml(title)],
    ['docProps/app.xml', appPropertiesXml],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookLinks(sheets)],
    .../** @type {[string, string][]} */ (sheetParts),
    ['xl/styles.xml', styles.toXml()],
    ['xl/sharedStrings.xml', strings.toXml()],
  ];
  const files = Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(declaration + xml)]));
  return zipSync(files, { level: 9, mtime: zipTime });
}
