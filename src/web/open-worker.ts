import { openWorkbook } from './open-workbook';
import type { OpenedWorkbook } from './open-workbook';

/** The worker's side of open-in-worker.ts: one file, one answer. */

export interface OpeningQuestion {
  readonly title: string;
  readonly bytes: Uint8Array;
}

export type OpeningAnswer = { readonly workbook: OpenedWorkbook } | { readonly problem: string };

self.addEventListener('message', ({ data }: MessageEvent<OpeningQuestion>) => {
  self.postMessage(answer(data));
});

function answer({ title, bytes }: OpeningQuestion): OpeningAnswer {
  try {
    return { workbook: openWorkbook(title, bytes) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
