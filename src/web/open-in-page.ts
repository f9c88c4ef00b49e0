import { openWorkbook } from './open-workbook';
import type { OpenedWorkbook } from './open-workbook';

/** Stands in for open-in-worker.ts in the single-file edition: a page opened from a disk can start no worker. */
export async function openInWorker(title: string, bytes: Uint8Array): Promise<OpenedWorkbook> {
  return openWorkbook(title, bytes);
}
