import type { Claim } from './claim';

/** Names, symbols and announcements have no cell that could say the same; only figures and days of duties do. */
const nameless: readonly Claim['kind'][] = ['attachment', 'date', 'period', 'place', 'placeholder', 'symbol'];

/** Whether a claim is something that a table could state too, so that the user wants to know whether one does. */
export function isFigure({ kind }: Claim): boolean {
  return !nameless.includes(kind);
}
