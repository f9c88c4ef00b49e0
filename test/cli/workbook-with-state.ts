import { statePart } from '../../src/hosts/state-part';
import { buildWorkbook, relationshipsXml, sheetXml } from '../hosts/xlsx/package-builder';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cell = (value: string | number) => {
  if (value === '') return '<c/>';
  return typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
};

/** An .xlsx file of one sheet, with this state of ours in it; `null` for none. */
export function workbookWithState(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  state: string | null,
): Uint8Array {
  const xml = sheetXml(rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join(''));
  const relationships = [
    { id: 'rId1', type: `${relations}/worksheet`, target: 'worksheets/sheet1.xml' },
    { id: 'rId2', type: `${relations}/customXml`, target: '../customXml/item1.xml' },
  ];
  const change = {
    'xl/_rels/workbook.xml.rels': relationshipsXml(relationships),
    'customXml/item1.xml': statePart(state ?? ''),
  };
  return buildWorkbook({ sheets: [{ name, xml }], ...(state !== null && { change }) });
}
