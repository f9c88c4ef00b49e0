import { findMarks } from './find-marks';
import { marksLeftProblem } from './host-problems';
import { operation } from './requirements';

/**
 * Removes every mark of ours, in whichever session it was made; where there is none, nothing is written.
 * @throws {HostProblem} sheet-protected when some remain on protected sheets; the others are gone then
 */
export const clearMarks = operation('1.6', async (context): Promise<void> => {
  const marked = (await findMarks(context)).filter(({ marks }) => marks.length > 0);
  for (const { isProtected, marks } of marked) if (!isProtected) for (const mark of marks) mark.delete();
  await context.sync();
  const left = marked.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  if (left.length > 0) throw marksLeftProblem(left);
});
