import type { CheckOptions } from '../../core/check/check-workbook';
import type { CheckResult } from '../../core/check/result';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { nextTask } from './next-task';

/** Checks a snapshot away from the screen. Rejects when the check itself breaks, or when it is called off. */
export type RunCheck = (
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
  signal: AbortSignal,
) => Promise<CheckResult>;

/**
 * On the page's own thread, for where no worker can start: gives the thread back before and after, so that what was
 * drawn is seen and a press of "Huỷ" is heard. The checks are loaded with the first press.
 */
export const runCheck: RunCheck = async (snapshot, options, signal) => {
  const { checkWorkbook } = await import('../../core/check/check-workbook');
  await nextTask();
  signal.throwIfAborted();
  const result = checkWorkbook(snapshot, options);
  await nextTask();
  signal.throwIfAborted();
  return result;
};
