/** Stands in for run-check-in-worker.ts in the single-file edition: a page opened from a disk can start no worker. */
export { runCheck as runCheckInWorker } from '../taskpane/state/run-check';
