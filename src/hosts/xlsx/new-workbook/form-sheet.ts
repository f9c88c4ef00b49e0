import type { FormCell, SheetForm } from '../../../core/forms/sheet-form';
import { boxAddress, cellAddress } from '../../../core/snapshot/address';
import { pageMargins, pageNumbers } from '../../form-looks';
import { escapeXml } from './escape-xml';
import { styleOf } from './form-styles';

/** The part of one sheet; its elements stand in the order that the schema fixes. */
export function sheetXml(form: SheetForm, isFirst: boolean): string {
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(form, isFirst),
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    `<cols>${form.widths.map(columnXml).join('')}</cols>`,
    `<sheetData>${rowsXml(form)}</sheetData>`,
    mergesXml(form.merges.map(boxAddress)),
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${marginsXml()}/>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeXml(`&R${pageNumbers}`)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

function viewXml({ headerRows: [, last] }: SheetForm, isFirst: boolean): string {
  const free = cellAddress(last + 1, 1);
  return [
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    `<pane ySplit="${String(last)}" topLeftCell="${free}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${free}" sqref="${free}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

function columnXml(width: number, i: number): string {
  const place = String(i + 1);
  return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
}

function rowsXml({ cells, heights }: SheetForm): string {
  const rows = new Map<number, string[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cellXml(cell));
    else rows.set(cell.row, [cellXml(cell)]);
  }
  return [...rows]
    .map(([row, inside]) => {
      const height = heights.get(row);
      const own = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
      return `<row r="${String(row)}"${own}>${inside.join('')}</row>`;
    })
    .join('');
}

function cellXml({ row, column, value, look }: FormCell): string {
  const start = `<c r="${cellAddress(row, column)}" s="${String(styleOf(look))}"`;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${String(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function mergesXml(ranges: readonly string[]): string {
  if (ranges.length === 0) return '';
  const merges = ranges.map((range) => `<mergeCell ref="${range}"/>`);
  return `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`;
}

function marginsXml(): string {
  return Object.entries(pageMargins)
    .map(([side, inches]) => ` ${side}="${String(inches)}"`)
    .join('');
}
