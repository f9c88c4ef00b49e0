import type { KeyboardEvent } from 'react';
import type { Reviewed } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import type { Step } from '../state/walk-cards';
import { cardAfter, walkableCards } from '../state/walk-cards';
import { FindingSection } from './finding-section';

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** All findings. One of them is a tab stop; arrows, Home and End walk the others, Escape closes the open one. */
export function FindingList({ screen, store }: { readonly screen: Reviewed; readonly store: PaneStore }) {
  const { view, list } = screen;
  const walkable = walkableCards(screen);
  const tabStop = walkable.find(({ key }) => key === list.current) ?? walkable[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = steps[event.key];
    const card = step && cardAfter({ view, list: { ...list, current: tabStop?.key ?? null } }, step);
    if (card) {
      event.preventDefault();
      store.send({ type: 'went-to', key: card.key, open: false, focus: true });
    } else if (event.key === 'Escape' && list.open !== null) {
      store.send({ type: 'card-closed' });
      store.send({ type: 'went-to', key: list.open, open: false, focus: true });
    }
  };
  return (
    <div onKeyDown={onKeyDown}>
      {view.sections.map((section) => (
        <FindingSection
          key={section.kind}
          section={section}
          list={list}
          tabStop={tabStop?.key}
          store={store}
        />
      ))}
    </div>
  );
}
