import type { WorkbookSnapshot } from '../core/snapshot/snapshot';
import { FileError } from '../hosts/file-error';
import { inflateWithNode } from '../hosts/xlsx/inflate-node';
import { readXlsx } from '../hosts/xlsx/read-xlsx';
import { spreadsheetFormatOf } from '../hosts/xlsx/spreadsheet-format';
import { readFile } from './read-file';
import { readXlsInWorker } from './read-xls-in-worker';

/** A workbook on disk as a snapshot. Rejects with a FileError when it cannot be read, or not one of its sheets can. */
export async function readWorkbook(path: string): Promise<WorkbookSnapshot> {
  const snapshot = await readBytes(readFile(path));
  const [first] = snapshot.sheets;
  if (first && snapshot.sheets.every(({ unreadable }) => unreadable !== null)) {
    throw new FileError('damaged', { what: `Không đọc được trang tính nào. ${first.unreadable!}` });
  }
  return snapshot;
}

/** The readers of the other formats are loaded only where they are needed, that of .xls by its worker. */
async function readBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  switch (spreadsheetFormatOf(bytes)) {
    case 'xls':
      return readXlsInWorker(bytes);
    case 'ods':
      return (await import('../hosts/xlsx/legacy/read-ods')).readOds(bytes, inflateWithNode);
    case 'xlsx':
      return readXlsx(bytes, inflateWithNode);
  }
}
