import type { WorkSheet } from '@lokalise/xlsx';
import { layers } from '../../../core/snapshot/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/snapshot/snapshot';
import { FileError } from '../../file-error';
import { DamagedPart } from '../damaged-part';
import { ReadingBudget } from '../reading-budget';
import { readingLimits } from '../reading-limits';
import type { ReadingLimits } from '../reading-limits';
import { plainStyle } from '../styles';
import type { CellStyle } from '../styles';
import { readBiffGlobals } from './biff-globals';
import type { BiffSheetEntry } from './biff-globals';
import { readBiffSheet } from './biff-sheet';
import { cellsOfLibrary } from './library-cells';
import { librarySheets } from './library-sheets';
import { xlsStream } from './xls-stream';

/** What is needed to read one sheet. */
interface XlsContext {
  readonly view: DataView;
  readonly styles: readonly CellStyle[];
  readonly codePage: number | null;
  readonly sheetOfLibrary: (start: number) => WorkSheet;
  readonly budget: ReadingBudget;
}

/**
 * Reads an .xls file: values and formulas through the library; fonts, formats, merges and hidden lines, which the
 * library does not give, from the records themselves. A hostile file can keep the library busy without end: call it in
 * a worker that somebody watches.
 * @throws {FileError} damaged, encrypted, unsupported, too-large or empty, when there is no workbook to be had.
 */
export function readXls(bytes: Uint8Array, limits: ReadingLimits = readingLimits): WorkbookSnapshot {
  const view = xlsStream(bytes);
  const { styles, sheets, date1904, codePage } = readOr(
    () => readBiffGlobals(view),
    (what) => {
      throw new FileError('damaged', { what });
    },
  );
  const entries = sheets.filter(({ hasCells }) => hasCells);
  if (entries.length === 0) throw new FileError('empty', { what: 'Tệp không có trang tính nào.' });
  const context = {
    view,
    styles,
    codePage,
    sheetOfLibrary: librarySheets(view, sheets),
    budget: new ReadingBudget(limits),
  };
  return { version: 1, has: layers, date1904, sheets: entries.map((entry) => readSheet(entry, context)) };
}

function readSheet({ name, visibility, start }: BiffSheetEntry, context: XlsContext): SheetSnapshot {
  const { view, styles, codePage, sheetOfLibrary, budget } = context;
  const content = readOr<Omit<SheetSnapshot, 'name' | 'visibility'>>(
    () => {
      const { styleAt, ...lines } = readBiffSheet(view, start, budget);
      const styleOf = (row: number, column: number) =>
        styles[styleAt.get(row)?.get(column) ?? -1] ?? plainStyle;
      const cells = cellsOfLibrary(sheetOfLibrary(start), styleOf, codePage);
      return { unreadable: null, cells, ...lines };
    },
    (reason) => ({ unreadable: reason, cells: [], merges: [], hiddenRows: [], hiddenColumns: [] }),
  );
  return { name, visibility, ...content };
}

/** The library throws whatever it likes, and so does a look beyond the end of the stream. */
function readOr<T>(read: () => T, whenDamaged: (reason: string) => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileError) throw error;
    return whenDamaged(error instanceof DamagedPart ? error.message : 'Dữ liệu bị hỏng hoặc bị cắt cụt.');
  }
}
