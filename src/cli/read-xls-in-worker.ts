import { Worker } from 'node:worker_threads';
import type { WorkbookSnapshot } from '../core/snapshot/snapshot';
import { FileError } from '../hosts/file-error';
import { legacyLimits } from '../hosts/xlsx/legacy/legacy-limits';
import { readingTooSlow } from '../hosts/xlsx/legacy/reading-too-slow';
import type { XlsAnswer } from '../hosts/xlsx/legacy/xls-answer';
import { systemCode } from './read-file';

/**
 * Reads an .xls in a thread of its own, which is ended when it takes too much time or memory: the file may have been
 * made to do so. Rejects with a FileError.
 */
export async function readXlsInWorker(
  bytes: Uint8Array,
  start: () => Worker = startWorker,
  milliseconds: number = legacyLimits.milliseconds,
): Promise<WorkbookSnapshot> {
  const worker = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = await new Promise<XlsAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(readingTooSlow()), milliseconds);
      worker.once('message', resolve);
      worker.once('error', (error) => reject(failureOf(error)));
      worker.postMessage(bytes);
    });
    if ('snapshot' in answer) return answer.snapshot;
    throw new FileError(answer.code, answer.sentences);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./xls-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: legacyLimits.memory },
  });
}

function failureOf(error: unknown): FileError {
  return new FileError(systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'damaged');
}
