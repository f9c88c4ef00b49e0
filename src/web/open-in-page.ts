import { FileError } from '../hosts/file-error';
import { legacyLimits } from '../hosts/xlsx/legacy/legacy-limits';
import { openWorkbook } from './open-workbook';
import type { OpenedWorkbook } from './open-workbook';

/**
 * Stands in for open-in-worker.ts in the single-file edition: a page opened from a disk can start no worker, and
 * nothing can end the library that reads .xls once it is at work. A file made to keep it busy freezes this page until
 * its tab is closed; a limit on the size is all that can be done.
 */
export async function openInWorker(title: string, bytes: Uint8Array): Promise<OpenedWorkbook> {
  return openWorkbook(title, bytes, () => {
    if (bytes.length > legacyLimits.bytesWithoutWorker) throw new FileError('too-large');
  });
}
