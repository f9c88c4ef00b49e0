import type { FindingKind } from '../../core/present/finding-kinds';
import type { FindingSection } from '../../core/present/pane-cards';
import type { ListState, Reviewed } from './pane-state';
import { cardsAtOnce } from './pane-state';

export type ListEvent =
  /** The user went to a card; `open` shows its why and what to do, `focus` takes the keyboard focus along. */
  | { readonly type: 'went-to'; readonly key: string; readonly open: boolean; readonly focus: boolean }
  | { readonly type: 'card-closed' }
  | { readonly type: 'section-folded'; readonly kind: FindingKind }
  | { readonly type: 'more-shown'; readonly kind: FindingKind };

/** Where the user is in the list after an event. */
export function reduceList({ list, view }: Reviewed, event: ListEvent): ListState {
  switch (event.type) {
    case 'went-to':
      return goTo(list, view.sections, event);
    case 'card-closed':
      return { ...list, open: null, focus: null };
    case 'section-folded':
      return { ...list, folded: toggle(list.folded, event.kind), focus: null };
    case 'more-shown': {
      const shown = { ...list.shown, [event.kind]: list.shown[event.kind] + cardsAtOnce };
      return { ...list, shown, focus: null };
    }
  }
}

/** At a card, which is brought into sight. */
export function goTo(
  list: ListState,
  sections: readonly FindingSection[],
  { key, open, focus }: Omit<ListEvent & { type: 'went-to' }, 'type'>,
): ListState {
  const moves = focus ? list.moves + 1 : list.moves;
  return {
    ...bringIntoSight(list, sections, key),
    current: key,
    open: open ? key : list.open,
    focus: focus ? { key, move: moves } : null,
    moves,
  };
}

/** Unfolds the section of a card and draws as much of it as it takes to see the card. */
function bringIntoSight(list: ListState, sections: readonly FindingSection[], key: string): ListState {
  for (const { kind, sheets } of sections) {
    const position = sheets.flatMap(({ cards }) => cards).findIndex((card) => card.key === key);
    if (position < 0) continue;
    const shown = Math.max(list.shown[kind], Math.ceil((position + 1) / cardsAtOnce) * cardsAtOnce);
    const folded = list.folded.filter((one) => one !== kind);
    return { ...list, folded, shown: { ...list.shown, [kind]: shown } };
  }
  return list;
}

function toggle(folded: readonly FindingKind[], kind: FindingKind): readonly FindingKind[] {
  return folded.includes(kind) ? folded.filter((one) => one !== kind) : [...folded, kind];
}

/** The place in a new result: the same card if it is still there, else the start. */
export function keepPlace(list: ListState, sections: readonly FindingSection[]): ListState {
  const keys = new Set(
    sections.flatMap(({ sheets }) => sheets.flatMap(({ cards }) => cards.map(({ key }) => key))),
  );
  const still = (key: string | null) => (key !== null && keys.has(key) ? key : null);
  return { ...list, current: still(list.current), open: still(list.open), focus: null };
}
