import type { Drawn } from '../../paper/clean-workbook';
import type { Random } from '../../random';
import type { World } from '../../words/world';
import type { Mark, Prose, Slot } from '../prose';

/** What lies before the one who writes a report: the world it speaks of, the pages, the sheets to attach. */
export interface Desk {
  readonly world: World;
  readonly random: Random;
  readonly prose: Prose;
  readonly sheets: Drawn[];
  /** How chapters are numbered. */
  readonly marks: 'roman' | 'digits';
}

export function slot<M extends Mark>(text: string, mark: M): Slot<M> {
  return { text, mark };
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** "II. " or "2. " */
export function chapter({ marks }: Desk, number: number): string {
  return `${marks === 'roman' ? romans[number - 1]! : number}. `;
}
