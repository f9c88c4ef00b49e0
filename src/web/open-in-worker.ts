import { isCompoundFile } from '../hosts/xlsx/compound-file';
import { legacyLimits } from '../hosts/xlsx/legacy/legacy-limits';
import { readingTooSlow } from '../hosts/xlsx/legacy/reading-too-slow';
import type { OpenedWorkbook } from './open-workbook';
import type { OpeningAnswer } from './open-worker';

/**
 * Reads a workbook away from the screen, so that a large one does not freeze the page. Rejects with the reason.
 * The reading of an .xls is ended after a time: the file may have been made to keep its reader busy for ever. The
 * readers of the other formats count what they do.
 */
export async function openInWorker(
  title: string,
  bytes: Uint8Array,
  start: () => Worker = startWorker,
  milliseconds: number = legacyLimits.milliseconds,
): Promise<OpenedWorkbook> {
  const worker = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = await new Promise<OpeningAnswer>((resolve, reject) => {
      if (isCompoundFile(bytes)) timer = setTimeout(() => reject(readingTooSlow()), milliseconds);
      worker.addEventListener('message', ({ data }: MessageEvent<OpeningAnswer>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage({ title, bytes });
    });
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.workbook;
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./open-worker.ts', import.meta.url));
}
