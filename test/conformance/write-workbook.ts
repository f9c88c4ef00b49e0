import { cellAddress, boxAddress } from '../../src/core/snapshot/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { isCellError } from '../../src/core/snapshot/snapshot';
import { zipSync } from 'fflate';
import { escapeXml, plainText, sheetXml, stylesXml, workbookParts } from '../hosts/xlsx/package-builder';

/** The same bytes every time: zip entries carry local time, so this is one wall-clock moment in every time zone. */
const zipTime = new Date(2024, 4, 15, 12);

/** A snapshot as a real .xlsx package, with fonts, number formats, merges, hidden rows and cached values. */
export function writeWorkbook(snapshot: WorkbookSnapshot): Uint8Array {
  const styles = new Styles();
  const sheets = snapshot.sheets.map((sheet) => ({ name: sheet.name, xml: writeSheet(sheet, styles) }));
  const parts = workbookParts({ sheets, styles: styles.xml() });
  const files = Object.entries(parts).map(([name, part]) => [name, new TextEncoder().encode(String(part))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: zipTime });
}

const normal = { font: 'Times New Roman', bold: false, format: 'General' };

class Styles {
  private readonly looks = [JSON.stringify([normal.font, normal.bold, normal.format])];

  idOf({ font, bold, format }: CellSnapshot): number {
    const look = JSON.stringify([font ?? normal.font, bold, format]);
    const known = this.looks.indexOf(look);
    return known >= 0 ? known : this.looks.push(look) - 1;
  }

  xml(): string {
    const looks = this.looks.map((look) => JSON.parse(look) as [string, boolean, string]);
    const formats = looks.map(
      ([, , format], i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(format)}"/>`,
    );
    const fonts = looks.map(
      ([font, bold]) => `<font>${bold ? '<b/>' : ''}<sz val="12"/><name val="${escapeXml(font)}"/></font>`,
    );
    const xfs = looks.map(
      ([, , format], i) =>
        `<xf numFmtId="${format === 'General' ? 0 : 164 + i}" fontId="${i}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
    );
    return stylesXml(
      `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
        `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    );
  }
}

function writeSheet({ cells, merges, hiddenRows }: SheetSnapshot, styles: Styles): string {
  const rows = new Map<number, string>();
  for (const cell of cells) rows.set(cell.row, (rows.get(cell.row) ?? '') + writeCell(cell, styles));
  const isHidden = (row: number) => hiddenRows.some(([first, last]) => row >= first && row <= last);
  const written = [...rows].map(
    ([row, inside]) => `<row r="${row}"${isHidden(row) ? ' hidden="1"' : ''}>${inside}</row>`,
  );
  const merged = merges.map((box) => `<mergeCell ref="${boxAddress(box)}"/>`);
  const after =
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`;
  return sheetXml(written.join(''), {
    before:
      '<sheetFormatPr defaultRowHeight="15.75"/><cols><col min="1" max="1" width="6" customWidth="1"/>' +
      '<col min="2" max="20" width="24" customWidth="1"/></cols>',
    after,
  });
}

function writeCell(cell: CellSnapshot, styles: Styles): string {
  const { row, column, value, formula } = cell;
  const start = `<c r="${cellAddress(row, column)}" s="${styles.idOf(cell)}"`;
  const f = formula === null ? '' : `<f>${escapeXml(formula.slice(1))}</f>`;
  if (value === null) return `${start}>${f}</c>`;
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (isCellError(value)) return `${start} t="e">${f}<v>${value.error}</v></c>`;
  if (formula !== null) return `${start} t="str">${f}<v>${escapeXml(value)}</v></c>`;
  return `${start} t="inlineStr"><is>${plainText(value)}</is></c>`;
}
