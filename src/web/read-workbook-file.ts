import { FileError } from '../hosts/file-error';
import { openInWorker } from './open-in-worker';
import type { OpenedWorkbook } from './open-workbook';

/** No workbook that the reader accepts is larger; beyond it the bytes are not even brought into memory. */
const largest = 512 * 1024 * 1024;

/** Reads a file that the user chose or dropped. Rejects with a sentence for its owner. */
export async function readChosenFile(file: File): Promise<OpenedWorkbook> {
  if (file.size > largest) throw new FileError('too-large');
  return openInWorker(file.name, await bytesOf(file));
}

/** The bundled workbook with planted errors. */
export async function readSample(): Promise<OpenedWorkbook> {
  const { sampleBytes, sampleTitle } = await import('./sample-workbook');
  return openInWorker(sampleTitle, sampleBytes());
}

/** A folder can be dropped too, and a file can be gone by now: the browser says no more than that it failed. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileError('no-permission');
  }
}
