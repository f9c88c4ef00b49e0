import type { FindingCard } from '../../core/present/pane-cards';
import type { Reviewed } from './pane-state';

/** The cards that the user can walk through: those of the sections that are not folded, as they stand in the list. */
export function walkableCards({ view, list }: Pick<Reviewed, 'view' | 'list'>): readonly FindingCard[] {
  return view.sections
    .filter(({ kind }) => !list.folded.includes(kind))
    .flatMap(({ sheets }) => sheets.flatMap(({ cards }) => cards));
}

export type Step = 'next' | 'previous' | 'first' | 'last';

/** Where a step from the current card leads; the first and the last card hold. `undefined` when there is no card. */
export function cardAfter(reviewed: Pick<Reviewed, 'view' | 'list'>, step: Step): FindingCard | undefined {
  const cards = walkableCards(reviewed);
  const at = cards.findIndex(({ key }) => key === reviewed.list.current);
  const last = cards.length - 1;
  if (step === 'first') return cards[0];
  if (step === 'last') return cards[last];
  if (step === 'next') return cards[Math.min(at + 1, last)];
  return cards[at < 0 ? last : Math.max(at - 1, 0)];
}
