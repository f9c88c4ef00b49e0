import type { Drawn, Kind } from '../paper/clean-workbook';
import type { World } from '../words/world';

/** A sheet before its layout has said of what kind it is. */
export type DrawnSheet = Omit<Drawn, 'kind'>;

/** One way to draw a sheet; several sheets where one table only makes sense beside another. */
export interface Layout {
  readonly id: string;
  readonly kind: Kind;
  /** Two layouts that name the same things do not stand in one workbook, unless they state the same. */
  readonly words: string;
  /** Its criteria are those of the set that the user has imported (words/criteria-set.ts). */
  readonly followsSet?: boolean;
  readonly draw: (world: World) => readonly DrawnSheet[];
}
