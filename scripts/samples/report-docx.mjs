// @ts-check
import { strToU8, zipSync } from 'fflate';
import { escapeXml } from './xml-text.mjs';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The same bytes every time: zip entries carry local time, so this is one wall-clock moment in every time zone. */
const zipTime = new Date(2024, 4, 15, 12);

/** Widths of the two columns over a letter and under it, in twentieths of a point: together those of a page's text. */
const widths = /** @type {const} */ ({ heading: [3200, 6160], ending: [4680, 4680] });

/** @typedef {{ align?: 'center' | 'both', bold?: boolean, italic?: boolean, halfPoints?: number, list?: readonly [id: number, level: number] }} Look */

/** @param {string} text @param {Look} look */
function paragraph(text, { align = 'both', bold = false, italic = false, halfPoints, list } = {}) {
  const numbered = list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '';
  const properties = `<w:pPr>${numbered}<w:jc w:val="${align}"/></w:pPr>`;
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${halfPoints ? `<w:sz w:val="${halfPoints}"/>` : ''}`;
  return `<w:p>${properties}<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** A table without borders. @param {readonly number[]} columns @param {readonly (readonly string[])[]} rows insides of cells */
function layoutTable(columns, rows) {
  const cells = (/** @type {readonly string[]} */ row) =>
    row.map((cell, i) => `<w:tc><w:tcPr><w:tcW w:w="${columns[i]}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="9360" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows.map((row) => `<w:tr>${cells(row).join('')}</w:tr>`),
    '</w:tbl>',
  ].join('');
}

const centred = /** @type {const} */ ({ align: 'center', halfPoints: 26 });
const strong = /** @type {const} */ ({ align: 'center', bold: true });

/** The two columns over an official letter. @param {string} issuer @param {string} symbol @param {string} place */
function heading(issuer, symbol, place) {
  const [council, ofCommune] = issuer.split(/ (?=XÃ )/);
  return layoutTable(widths.heading, [
    [
      paragraph(/** @type {string} */ (council), centred) +
        paragraph(/** @type {string} */ (ofCommune), { ...centred, bold: true }),
      paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...centred, bold: true }) +
        paragraph('Độc lập - Tự do - Hạnh phúc', { ...centred, bold: true }),
    ],
    [paragraph(symbol, centred), paragraph(place, { ...centred, italic: true })],
  ]);
}

/** Lists are numbered by Word itself, as officials do it. @param {string} line */
function bodyParagraph(line) {
  const [, roman, number, dash] = /^(?:([IVX]+\. )|(\d+\. )|(- ))/.exec(line) ?? [];
  if (roman) return paragraph(line.slice(roman.length), { bold: true, list: [1, 0] });
  if (number) return paragraph(line.slice(number.length), { bold: true, list: [1, 1] });
  if (dash) return paragraph(line.slice(dash.length), { list: [2, 0] });
  return paragraph(line);
}

/** @param {readonly string[]} lines */
function ending(lines) {
  const left = lines.map((line, i) => paragraph(line, { italic: i === 0 })).join('');
  return layoutTable(widths.ending, [
    [left, paragraph('TM. ỦY BAN NHÂN DÂN', strong) + paragraph('CHỦ TỊCH', strong)],
  ]);
}

/** @param {number} level @param {string} format @param {string} text */
function listLevel(level, format, text) {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
}

const numberingXml = [
  `<w:numbering ${namespace}>`,
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>`,
  listLevel(0, 'upperRoman', '%1.'),
  listLevel(1, 'decimal', '%2.'),
  '</w:abstractNum>',
  `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${listLevel(0, 'bullet', '-')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '</w:numbering>',
].join('');

const font = 'Times New Roman';
const stylesXml = [
  `<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr>`,
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/>`,
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>',
].join('');

/** @param {readonly string[]} lines those of the plain report */
function documentXml(lines) {
  const [note, issuer, symbol, place, title, about, ...rest] =
    /** @type {[string, string, string, string, string, string, ...string[]]} */ (
      lines.filter((line) => line !== '')
    );
  const end = rest.findIndex((line) => line.startsWith('Nơi nhận'));
  const body = [
    paragraph(note, { align: 'center', italic: true }),
    heading(issuer, symbol, place),
    paragraph(title, strong),
    paragraph(about, strong),
    ...rest.slice(0, end).map(bodyParagraph),
    ending(rest.slice(end)),
    '<w:p/>',
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>',
  ];
  return `<w:document ${namespace}><w:body>${body.join('')}</w:body></w:document>`;
}

/** @param {readonly (readonly [type: string, target: string])[]} links */
function relationshipsXml(links) {
  const items = links.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}

const contentTypesXml = [
  `<Types xmlns="${packages}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/>`,
  `<Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/>`,
  '</Types>',
].join('');

/**
 * A report as a .docx, as an official has it: the two columns over it, lists numbered by Word, who signs beside whom it
 * goes to. Equal texts give equal bytes. @param {string} text the plain report @returns {Uint8Array}
 */
export function reportDocx(text) {
  const parts = {
    '[Content_Types].xml': contentTypesXml,
    '_rels/.rels': relationshipsXml([['officeDocument', 'word/document.xml']]),
    'word/document.xml': documentXml(text.split('\n')),
    'word/_rels/document.xml.rels': relationshipsXml([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
    'word/styles.xml': stylesXml,
    'word/numbering.xml': numberingXml,
  };
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)]);
  return zipSync(Object.fromEntries(entries), { mtime: zipTime });
}
