import type { OpenedWorkbook } from './open-workbook';
import type { OpeningAnswer } from './open-worker';

/** Reads a workbook away from the screen, so that a large one does not freeze the page. Rejects with the reason. */
export async function openInWorker(title: string, bytes: Uint8Array): Promise<OpenedWorkbook> {
  const worker = new Worker(new URL('./open-worker.ts', import.meta.url));
  try {
    const answer = await new Promise<OpeningAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<OpeningAnswer>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage({ title, bytes });
    });
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.workbook;
  } finally {
    worker.terminate();
  }
}
