import type { SheetSnapshot } from '../../../core/snapshot/snapshot';
import { FileError } from '../../file-error';
import { builtInNumberFormats } from '../number-formats';
import { plainStyle } from '../styles';
import type { CellStyle } from '../styles';
import { biffRecords, recordType } from './biff-records';
import { biffText, byteText } from './biff-text';

/** A sheet as the workbook lists it, not yet read. */
export interface BiffSheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Charts, macro sheets and modules of Visual Basic stand among the sheets too. */
  readonly hasCells: boolean;
  /** Where its part begins in the stream. */
  readonly start: number;
}

export interface BiffGlobals {
  readonly date1904: boolean;
  /** The code page of texts whose letters are bytes, as they are in Excel 95; `null` where they are Unicode. */
  readonly codePage: number | null;
  readonly sheets: readonly BiffSheetEntry[];
  /** What cells refer to by number. */
  readonly styles: readonly CellStyle[];
}

interface CellFormat {
  readonly fontId: number;
  readonly formatId: number;
}

const version = { excel95: 0x0500, excel97: 0x0600 } as const;
const visibilities = ['visible', 'hidden', 'veryHidden'] as const;
/** From this weight on Excel shows letters bold. */
const boldWeight = 700;
/** Among the fonts the number 4 is never given. */
const fontNotGiven = 4;
const windowsLatin = 1252;

/** The first part of an .xls stream. @throws {DamagedPart} @throws {FileError} encrypted, unsupported. */
export function readBiffGlobals(view: DataView): BiffGlobals {
  const sheets: BiffSheetEntry[] = [];
  const fonts: Pick<CellStyle, 'font' | 'bold'>[] = [];
  const cellFormats: CellFormat[] = [];
  const formats = new Map(builtInNumberFormats);
  let isUnicode = true;
  let codePage = windowsLatin;
  let date1904 = false;
  for (const { type, start, length } of biffRecords(view, 0)) {
    const text = (at: number, widthOfLength: 1 | 2) =>
      isUnicode
        ? biffText(view, start + at, start + length, widthOfLength)
        : byteText(view, start + at, start + length, widthOfLength, codePage);
    if (type === recordType.beginPart) isUnicode = isExcel97(view.getUint16(start, true));
    else if (type === recordType.filePass) throw new FileError('encrypted');
    else if (type === recordType.codePage) codePage = view.getUint16(start, true);
    else if (type === recordType.date1904) date1904 = view.getUint16(start, true) === 1;
    else if (type === recordType.font)
      fonts.push({ font: text(14, 1), bold: view.getUint16(start + 6, true) >= boldWeight });
    else if (type === recordType.format) formats.set(view.getUint16(start, true), text(2, isUnicode ? 2 : 1));
    else if (type === recordType.xf)
      cellFormats.push({
        fontId: view.getUint16(start, true),
        formatId: view.getUint16(start + 2, true),
      });
    else if (type === recordType.boundSheet)
      sheets.push({
        name: text(6, 1),
        visibility: visibilities[view.getUint8(start + 4) & 3] ?? 'veryHidden',
        hasCells: view.getUint8(start + 5) === 0,
        start: view.getUint32(start, true),
      });
  }
  const styles = cellFormats.map(({ fontId, formatId }) => ({
    format: formats.get(formatId) ?? plainStyle.format,
    ...(fonts[fontId > fontNotGiven ? fontId - 1 : fontId] ?? {
      font: plainStyle.font,
      bold: plainStyle.bold,
    }),
  }));
  return { date1904, codePage: isUnicode ? null : codePage, sheets, styles };
}

/** Excel 97 and later write Unicode. @throws {FileError} unsupported below Excel 95. */
function isExcel97(stated: number): boolean {
  if (stated === version.excel97) return true;
  if (stated === version.excel95) return false;
  throw new FileError('unsupported', {
    what: 'Tệp .xls này thuộc dạng của Excel 4 trở về trước, chưa đọc được.',
    todo: 'Đề nghị mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx.',
  });
}
