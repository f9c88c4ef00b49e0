import { read } from '@lokalise/xlsx';
import type { WorkBook } from '@lokalise/xlsx';
import { layers } from '../../../core/snapshot/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/snapshot/snapshot';
import { FileError } from '../../file-error';
import { compoundFileStream } from '../compound-file';
import { DamagedPart } from '../damaged-part';
import { plainStyle } from '../styles';
import { readBiffGlobals } from './biff-globals';
import type { BiffGlobals, BiffSheetEntry } from './biff-globals';
import { readBiffSheet } from './biff-sheet';
import { cellsOfLibrary } from './library-cells';

/** The stream of Excel 97 and later, and that of Excel 95. */
const streamNames = ['Workbook', 'Book'];

/**
 * Reads an .xls file: values and formulas through the library, fonts, formats, merges and hidden lines, which the
 * library does not give, from the records themselves.
 * @throws {FileError} damaged, encrypted, unsupported or empty, when there is no workbook to be had.
 */
export function readXls(bytes: Uint8Array): WorkbookSnapshot {
  const stream = compoundFileStream(bytes, streamNames);
  if (!stream) throw new FileError('damaged');
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = readOr(
    () => readBiffGlobals(view),
    (what) => {
      throw new FileError('damaged', { what });
    },
  );
  const entries = globals.sheets.filter(({ hasCells }) => hasCells);
  if (entries.length === 0) throw new FileError('empty', { what: 'Tệp không có trang tính nào.' });
  const library = readOr(
    () => read(stream, { type: 'buffer', dense: true, cellText: false, cellHTML: false }),
    (what) => {
      throw new FileError('damaged', { what });
    },
  );
  const sheets = entries.map((entry) => readSheet(entry, view, globals, library));
  return { version: 1, has: layers, date1904: globals.date1904, sheets };
}

function readSheet(
  { name, visibility, start }: BiffSheetEntry,
  view: DataView,
  { styles }: BiffGlobals,
  library: WorkBook,
): SheetSnapshot {
  return readOr<SheetSnapshot>(
    () => {
      const { styleAt, merges, hiddenRows, hiddenColumns } = readBiffSheet(view, start);
      const sheet = library.Sheets[name];
      if (!sheet) throw new DamagedPart('Tệp không cho biết dữ liệu của trang tính này nằm ở đâu.');
      const cells = cellsOfLibrary(
        sheet,
        (row, column) => styles[styleAt.get(row)?.get(column) ?? -1] ?? plainStyle,
      );
      return { name, visibility, unreadable: null, cells, merges, hiddenRows, hiddenColumns };
    },
    (unreadable) => ({
      name,
      visibility,
      unreadable,
      cells: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    }),
  );
}

/** The library and the reading of numbers beyond the end of the stream throw whatever they like. */
function readOr<T>(read: () => T, whenDamaged: (reason: string) => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileError) throw error;
    return whenDamaged(error instanceof DamagedPart ? error.message : 'Dữ liệu bị hỏng hoặc bị cắt cụt.');
  }
}
