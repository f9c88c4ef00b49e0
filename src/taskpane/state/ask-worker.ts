import type { Answer, AnswerTo, Question } from './check-worker';

/**
 * Puts one question to a worker of its own, so that the pane never stands still. `null` where no worker can start
 * (file://), or its script could not be loaded. Rejects when it is called off.
 */
export async function askWorker<Q extends Question>(
  question: Q,
  signal: AbortSignal,
): Promise<Answer<AnswerTo<Q>> | null> {
  const worker = startWorker();
  if (!worker) return null;
  const asked = new Promise<Answer<AnswerTo<Q>> | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer<AnswerTo<Q>>>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.postMessage(question);
  });
  return asked.finally(() => worker.terminate());
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./check-worker.ts', import.meta.url));
  } catch {
    return null;
  }
}
