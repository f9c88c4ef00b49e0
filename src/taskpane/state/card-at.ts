import type { FindingCard } from '../../core/present/pane-cards';
import type { CellRef } from '../../core/snapshot/address';
import type { Reviewed } from './pane-state';

/** The first card in the list that speaks of a cell. */
export function cardAt({ view }: Pick<Reviewed, 'view'>, place: CellRef): FindingCard | undefined {
  return view.sections
    .flatMap(({ sheets }) => sheets.flatMap(({ cards }) => cards))
    .find(({ at }) => at.sheet === place.sheet && at.row === place.row && at.column === place.column);
}
