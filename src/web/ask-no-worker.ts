/** Stands in for ask-worker.ts in the single-file edition: a page opened from a disk can start no worker. */
export async function askWorker(): Promise<null> {
  return null;
}
