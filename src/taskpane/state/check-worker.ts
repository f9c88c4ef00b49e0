import type { CheckOptions } from '../../core/check/check-workbook';
import { checkWorkbook } from '../../core/check/check-workbook';
import type { CheckResult } from '../../core/check/result';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { errorDetail } from './error-detail';

/** The worker's side of run-check-in-worker.ts: one question, one answer. */

export interface CheckQuestion {
  readonly snapshot: WorkbookSnapshot;
  readonly options: CheckOptions;
}

export type CheckAnswer = { readonly result: CheckResult } | { readonly broke: string };

self.addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  self.postMessage(answer(data));
});

function answer({ snapshot, options }: CheckQuestion): CheckAnswer {
  try {
    return { result: checkWorkbook(snapshot, options) };
  } catch (error) {
    return { broke: errorDetail(error) };
  }
}
