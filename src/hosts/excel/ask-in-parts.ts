import { officeCodeOf } from './host-problems';

/** The user is typing in a cell, or it is no answer of Excel's at all: no question is at fault. */
const noRefusal = new Set(['InvalidOperationInCellEditMode', '']);
/** An Excel that refuses so often will not answer the rest either. */
const mostRefusals = 100;

/**
 * Asks Excel the same about many things in one request. Excel answers all or nothing; when it refuses, the things are
 * halved and asked again, so that one it cannot answer spoils only its own answer, which is `undefined`.
 *
 * @param ask puts the question and returns how to take up the answer once it is there
 */
export function askInParts<Thing, Answer>(
  context: Excel.RequestContext,
  things: readonly Thing[],
  ask: (thing: Thing) => () => Answer,
): Promise<(Answer | undefined)[]> {
  let refusals = 0;
  return askAll(things);

  async function askAll(part: readonly Thing[]): Promise<(Answer | undefined)[]> {
    if (part.length === 0) return [];
    const answers = part.map(ask);
    try {
      await context.sync();
    } catch (error) {
      if (noRefusal.has(officeCodeOf(error))) throw error;
      refusals++;
      if (part.length === 1 || refusals > mostRefusals) return part.map(() => undefined);
      const half = Math.ceil(part.length / 2);
      return [...(await askAll(part.slice(0, half))), ...(await askAll(part.slice(half)))];
    }
    return answers.map((takeUp) => takeUp());
  }
}
