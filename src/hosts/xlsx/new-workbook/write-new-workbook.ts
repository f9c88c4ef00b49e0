import { strToU8, zipSync } from 'fflate';
import type { SheetForm } from '../../../core/forms/sheet-form';
import { escapeXml } from './escape-xml';
import { sheetXml } from './form-sheet';
import { stylesXml } from './form-styles';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** One wall-clock moment in every time zone: the same forms make the same bytes. */
const zipTime = new Date(2024, 0, 1, 12);

/** A new .xlsx workbook with a sheet for each form, at least one; their names differ. */
export function writeNewWorkbook(forms: readonly SheetForm[]): Uint8Array {
  const parts = {
    '[Content_Types].xml': contentTypes(forms),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(forms),
    'xl/_rels/workbook.xml.rels': relationships([
      ...forms.map((_, i) => ['worksheet', `worksheets/sheet${String(i + 1)}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
    ...Object.fromEntries(
      forms.map((form, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, sheetXml(form, i === 0)]),
    ),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: zipTime });
}

function contentTypes(forms: readonly SheetForm[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...forms.map((_, i) => override(`worksheets/sheet${String(i + 1)}.xml`, 'worksheet')),
    '</Types>',
  ].join('');
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${String(i + 1)}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(forms: readonly SheetForm[]): string {
  const sheets = forms.map(
    ({ name }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
  );
  const titles = forms.map(({ name, headerRows: [first, last] }, i) => {
    const rows = `'${name.replaceAll("'", "''")}'!$${String(first)}:$${String(last)}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(i)}">${escapeXml(rows)}</definedName>`;
  });
  return [
    `<workbook xmlns="${main}" xmlns:r="${office}">`,
    `<sheets>${sheets.join('')}</sheets>`,
    `<definedNames>${titles.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}
