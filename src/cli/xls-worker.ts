import { parentPort } from 'node:worker_threads';
import { freezePrototypes } from '../hosts/xlsx/legacy/freeze-prototypes';
import { answerForXls } from '../hosts/xlsx/legacy/xls-answer';

/** The worker's side of read-xls-in-worker.ts: one file, one answer. */

freezePrototypes();
// The library talks to the console about records it does not know.
console.error = () => undefined;
parentPort!.once('message', (bytes: Uint8Array) => parentPort!.postMessage(answerForXls(bytes)));
