import { askWorker } from './ask-worker';
import type { RunCheck } from './run-check';
import { runCheck } from './run-check';

/** In a worker of its own; on the page's thread where there is none. */
export const runCheckInWorker: RunCheck = async (snapshot, options, signal) => {
  const answer = await askWorker({ snapshot, options }, signal);
  if (!answer) return runCheck(snapshot, options, signal);
  if ('broke' in answer) throw new Error(answer.broke);
  return answer.result;
};
