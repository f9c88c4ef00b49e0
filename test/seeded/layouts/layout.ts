import type { Drawn } from '../paper/clean-workbook';
import type { World } from '../words/world';

/** One way to draw a sheet; several sheets where one table only makes sense beside another. */
export interface Layout {
  readonly id: string;
  readonly kind: 'criteria' | 'funding' | 'tasks' | 'roll-up';
  /** Two layouts that name the same things do not stand in one workbook, unless they state the same. */
  readonly words: string;
  readonly draw: (world: World) => readonly Drawn[];
}
