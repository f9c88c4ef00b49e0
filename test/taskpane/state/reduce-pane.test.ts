import { describe, expect, it } from '@jest/globals';
import { paneView } from '../../../src/core/present/pane-view';
import { rules } from '../../../src/core/rules/index';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { PaneState, Reviewed } from '../../../src/taskpane/state/pane-state';
import { firstState } from '../../../src/taskpane/state/pane-state';
import type { PaneEvent } from '../../../src/taskpane/state/reduce-pane';
import { reducePane } from '../../../src/taskpane/state/reduce-pane';
import { found } from '../results';

const reviewed: PaneEvent = {
  type: 'reviewed',
  snapshot: snapshotOfTextGrid('Biểu'),
  view: paneView(found, rules),
};
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, firstState);
const goTo = (key: string, focus: boolean): PaneEvent => ({ type: 'went-to', key, open: false, focus });

describe('reducePane', () => {
  it.each<PaneEvent>([
    { type: 'read', done: 0.5 },
    { type: 'checking' },
    { type: 'edited' },
    { type: 'card-closed' },
    { type: 'went-back' },
    { type: 'marked', outcome: { marked: 3, refused: [] } },
  ])('lets an answer that comes late change nothing ($type)', (event) => {
    expect(after(event)).toEqual(firstState);
    expect(firstState.screen.name).toBe('first-run');
  });

  it('is the same state for the same events', () => {
    const events: PaneEvent[] = [{ type: 'started' }, { type: 'read', done: 0.3 }, reviewed];
    expect(after(...events)).toEqual(after(...events));
  });

  it('forgets the last notice when new work begins', () => {
    const cleared: PaneEvent = { type: 'cleared' };
    expect(after(reviewed, cleared).notice).toEqual({ kind: 'cleared' });
    expect(after(reviewed, cleared, { type: 'started' }).notice).toBeNull();
    expect(after(reviewed, cleared, { type: 'rechecking', asOf: null }).notice).toBeNull();
  });

  it('goes back to results that are not being checked again', () => {
    const back = after(
      reviewed,
      { type: 'rechecking', asOf: '2024-07-01' },
      { type: 'started' },
      { type: 'cancelled' },
    );
    expect(back.screen).toMatchObject({ name: 'findings', rechecking: false });
  });

  it('tells progress by quarters', () => {
    const said = [0.1, 0.3, 0.49, 0.8].map(
      (done) => after({ type: 'started' }, { type: 'read', done }).announcement,
    );
    expect(said).toEqual([0, 25, 25, 75].map((percent) => `Đang đọc biểu: ${percent} %`));
  });

  it('takes the focus along with each move by keyboard, also to the same card, and with nothing else', () => {
    const focusAfter = (...events: readonly PaneEvent[]) =>
      (after(reviewed, ...events).screen as Reviewed).list.focus;
    expect(focusAfter(goTo('sure', true))).toEqual({ key: 'sure', move: 1 });
    expect(focusAfter(goTo('sure', true), goTo('sure', true))).toEqual({ key: 'sure', move: 2 });
    expect(focusAfter(goTo('sure', true), goTo('note', false))).toBeNull();
    expect(focusAfter(goTo('sure', true), { type: 'card-closed' })).toBeNull();
    expect(focusAfter(goTo('sure', true), { type: 'section-folded', kind: 'note' })).toBeNull();
    expect(focusAfter(goTo('sure', true), { type: 'more-shown', kind: 'note' })).toBeNull();
  });
});
