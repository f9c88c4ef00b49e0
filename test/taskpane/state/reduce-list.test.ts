import { describe, expect, it } from '@jest/globals';
import { paneView } from '../../../src/core/present/pane-view';
import { rules } from '../../../src/core/rules/index';
import { startOfIgnoring } from '../../../src/taskpane/state/reduce-ignoring';
import { startOfUnderstood } from '../../../src/taskpane/state/reduce-understood';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { ListState, Reviewed } from '../../../src/taskpane/state/pane-state';
import { startOfList } from '../../../src/taskpane/state/pane-state';
import type { ListEvent } from '../../../src/taskpane/state/reduce-list';
import { keepPlace, reduceList } from '../../../src/taskpane/state/reduce-list';
import { findings, found } from '../results';

const many = Array.from({ length: 130 }, (_, i) => ({ ...findings[2]!, fingerprint: `many ${i}` }));
const view = paneView({ ...found, findings: many }, rules);
const screen: Omit<Reviewed, 'list'> = {
  name: 'findings',
  snapshot: snapshotOfTextGrid('Biểu'),
  view,
  stale: false,
  rechecking: false,
  understood: startOfUnderstood,
  ignoring: startOfIgnoring,
};
const after = (...events: readonly ListEvent[]): ListState =>
  events.reduce((list, event) => reduceList({ ...screen, list }, event), startOfList);
const goTo = (key: string, changes: Partial<ListEvent & { type: 'went-to' }> = {}): ListEvent => ({
  type: 'went-to',
  key,
  open: true,
  focus: false,
  ...changes,
});
const fold: ListEvent = { type: 'section-folded', kind: 'sure' };

describe('reduceList', () => {
  it('keeps what is open while the user walks on', () => {
    const list = after(goTo('many 1'), goTo('many 2', { open: false }));
    expect(list).toMatchObject({ current: 'many 2', open: 'many 1' });
    expect(after(goTo('many 1'), { type: 'card-closed' })).toMatchObject({ current: 'many 1', open: null });
  });

  it('folds and unfolds a section', () => {
    expect(after(fold).folded).toEqual(['sure']);
    expect(after(fold, fold).folded).toEqual([]);
  });

  it('unfolds the section of a card that the user goes to', () => {
    expect(after(fold, { type: 'section-folded', kind: 'note' }, goTo('many 3')).folded).toEqual(['note']);
  });

  it.each([
    ['many 49', 50],
    ['many 50', 100],
    ['many 129', 150],
  ])('draws enough cards to see %s', (key, shown) => {
    expect(after(goTo(key)).shown.sure).toBe(shown);
  });

  it('draws no fewer than before', () => {
    expect(after({ type: 'more-shown', kind: 'sure' }, goTo('many 1')).shown).toMatchObject({
      sure: 100,
      likely: 50,
    });
  });

  it('leaves the sections alone for a card that is gone', () => {
    expect(after(fold, goTo('gone'))).toMatchObject({ folded: ['sure'], shown: startOfList.shown });
  });
});

describe('keepPlace', () => {
  it('stays at a card that is still there, and takes the focus nowhere', () => {
    const list = after(goTo('many 3', { focus: true }));
    expect(keepPlace(list, view.sections)).toMatchObject({ current: 'many 3', open: 'many 3', focus: null });
    expect(keepPlace(list, [])).toMatchObject({ current: null, open: null });
  });
});
