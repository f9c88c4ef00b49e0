import type { CheckAnswer, CheckQuestion } from './check-worker';
import type { RunCheck } from './run-check';
import { runCheck } from './run-check';

/** In a worker of its own, so that the pane never stands still; on the page's thread where no worker can start (file://). */
export const runCheckInWorker: RunCheck = async (snapshot, options, signal) => {
  const worker = startWorker();
  const answer = worker && (await ask(worker, { snapshot, options }, signal));
  if (!answer) return runCheck(snapshot, options, signal);
  if ('broke' in answer) throw new Error(answer.broke);
  return answer.result;
};

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./check-worker.ts', import.meta.url));
  } catch {
    return null;
  }
}

/** `null` when the worker's script could not be loaded. */
function ask(worker: Worker, question: CheckQuestion, signal: AbortSignal): Promise<CheckAnswer | null> {
  const asked = new Promise<CheckAnswer | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.postMessage(question);
  });
  return asked.finally(() => worker.terminate());
}
