import type { WorkbookSnapshot } from '../core/snapshot/snapshot';
import { FileError } from '../hosts/file-error';
import { fileKindOf } from '../hosts/xlsx/file-kind';
import { inflateWithNode } from '../hosts/xlsx/inflate-node';
import { readXlsx } from '../hosts/xlsx/read-xlsx';
import { readFile } from './read-file';

/** A workbook on disk as a snapshot. Rejects with a FileError when it cannot be read, or not one of its sheets can. */
export async function readWorkbook(path: string): Promise<WorkbookSnapshot> {
  const snapshot = await readBytes(readFile(path));
  const [first] = snapshot.sheets;
  if (first && snapshot.sheets.every(({ unreadable }) => unreadable !== null)) {
    throw new FileError('damaged', { what: `Không đọc được trang tính nào. ${first.unreadable!}` });
  }
  return snapshot;
}

/** The reader of the old formats is large, and loaded only where it is needed. */
async function readBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  if (fileKindOf(bytes) !== 'xls') return readXlsx(bytes, inflateWithNode);
  const { readXls } = await import('../hosts/xlsx/legacy/read-xls');
  return readXls(bytes);
}
