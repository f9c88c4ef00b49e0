import { cancelledProblem, hostProblemOf, notSupportedProblem } from './host-problems';
import type { OfficeSession } from './office-session';
import { hasExcelApi } from './requirements';
import type { Operation } from './requirements';

export interface RunOptions {
  /** For what the user asked for: it waits until the cell being typed in is finished, where this Excel can wait. */
  readonly delayForCellEdit: boolean;
  /** Calls the wait off as well as the work. */
  readonly signal?: AbortSignal;
}

/** Carries an operation out in one batch. @throws {HostProblem} and nothing else */
export async function runOperation<Args extends readonly unknown[], Result>(
  session: OfficeSession,
  { delayForCellEdit, signal }: RunOptions,
  operation: Operation<Args, Result>,
  ...args: Args
): Promise<Result> {
  if (!hasExcelApi(session, operation.requires)) throw notSupportedProblem(`ExcelApi ${operation.requires}`);
  try {
    const work = session.Excel.run({ delayForCellEdit }, (context) => operation(context, ...args));
    return await (signal ? Promise.race([work, cancelled(signal)]) : work);
  } catch (error) {
    throw hostProblemOf(error);
  }
}

function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(cancelledProblem());
    signal.addEventListener('abort', () => reject(cancelledProblem()), { once: true });
  });
}
