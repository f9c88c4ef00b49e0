import { freezePrototypes } from '../hosts/xlsx/legacy/freeze-prototypes';
import { openWorkbook } from './open-workbook';
import type { OpenedWorkbook } from './open-workbook';

/** The worker's side of open-in-worker.ts: one file, one answer. */

export interface OpeningQuestion {
  readonly title: string;
  readonly bytes: Uint8Array;
}

export type OpeningAnswer = { readonly workbook: OpenedWorkbook } | { readonly problem: string };

self.addEventListener('message', ({ data }: MessageEvent<OpeningQuestion>) => {
  void answer(data).then((found) => self.postMessage(found));
});

async function answer({ title, bytes }: OpeningQuestion): Promise<OpeningAnswer> {
  try {
    return { workbook: await openWorkbook(title, bytes, freezePrototypes) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
