import type { WorkbookSnapshot } from '../core/snapshot/snapshot';
import { FileError } from '../hosts/file-error';
import { inflateWithNode } from '../hosts/xlsx/inflate-node';
import { readXlsx } from '../hosts/xlsx/read-xlsx';
import { readFile } from './read-file';

/** A workbook on disk as a snapshot. @throws {FileError} when it cannot be read, or not one of its sheets can. */
export function readWorkbook(path: string): WorkbookSnapshot {
  const snapshot = readXlsx(readFile(path), inflateWithNode);
  const [first] = snapshot.sheets;
  if (first && snapshot.sheets.every(({ unreadable }) => unreadable !== null)) {
    throw new FileError('damaged', { what: `Không đọc được trang tính nào. ${first.unreadable!}` });
  }
  return snapshot;
}
