import { describe, expect, it } from '@jest/globals';
import { emptyState } from '../../../src/core/check/workbook-state';
import type { Correction } from '../../../src/core/tables/corrections';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import { noCatalogs, withOwnCatalog, withTitle } from '../../../src/core/tables/kept-catalogs';
import { ignoring, lookingAgain } from '../../../src/taskpane/state/ignored-memory';
import type { Memory } from '../../../src/taskpane/state/memory';
import {
  catalogsInForce,
  correctionsInForce,
  forgetting,
  noMemory,
  ownCorrections,
  recalled,
  remembering,
  stateToKeep,
  withCatalogs,
} from '../../../src/taskpane/state/memory';

const correction = (label: string, kind: Correction['kind'] & string): Correction => ({
  layout: { sheet: 'bieu', depth: 1, labels: [[0, 0, label]] },
  about: label,
  kind,
});
const a = correction('a', 'funding');
const b = correction('b', 'none');
const knowing = (...corrections: readonly Correction[]): Memory =>
  recalled(noMemory, { kind: 'read', state: { ...emptyState, asOf: '2024-05-15', corrections } });

describe('the memory of the pane', () => {
  it('puts what was corrected into what is to be kept, and leaves the rest of that as it is', () => {
    const memory = remembering(knowing(a), b);
    expect(stateToKeep(memory)).toEqual({ ...emptyState, asOf: '2024-05-15', corrections: [a, b] });
    expect(correctionsInForce(memory)).toEqual([a, b]);
    const without = forgetting(memory, a);
    expect(stateToKeep(without)!.corrections).toEqual([b]);
    expect(correctionsInForce(without)).toEqual([b]);
  });

  it('applies the corrections of other files, which a file does not own', () => {
    const memory = recalled({ ...noMemory, session: [a] }, { kind: 'read', state: emptyState });
    expect(correctionsInForce(memory)).toEqual([a]);
    expect(ownCorrections(memory)).toEqual([]);
  });

  it('takes a file’s own correction of a table before that of another file', () => {
    const own = correction('a', 'tasks');
    const state = { ...emptyState, corrections: [own] };
    const memory = recalled({ ...noMemory, session: [a, b] }, { kind: 'read', state });
    expect(correctionsInForce(memory)).toEqual([own, b]);
    const later = remembering(memory, a);
    expect(correctionsInForce(later)).toEqual([b, a]);
  });

  it('holds sets of criteria in the workbook and in the session, the workbook’s own first', () => {
    const set = (id: string, title = id) => ({ ...shippedCatalogs()[0]!, id, title });
    const state = { ...emptyState, catalogs: { own: [set('a')], said: [] } };
    const brought = { own: [set('a', 'tệp khác'), set('b')], said: [] };
    const memory = recalled({ ...noMemory, catalogs: brought }, { kind: 'read', state });
    expect(catalogsInForce(memory).own).toEqual([set('a'), set('b')]);
    const changed = withCatalogs(memory, (kept) => withOwnCatalog(withTitle(kept, 'a', 'A'), set('c')));
    expect(catalogsInForce(changed).own).toEqual([set('a', 'A'), set('c'), set('b')]);
    expect(stateToKeep(changed)!.catalogs.own).toEqual([set('a', 'A'), set('c')]);
    const unread = withCatalogs(recalled(noMemory, { kind: 'newer' }), (kept) =>
      withOwnCatalog(kept, set('c')),
    );
    expect(catalogsInForce(unread).own).toEqual([set('c')]);
    expect(stateToKeep(unread)).toBeNull();
  });

  it('changes corrections, ignores and sets of criteria apart from one another, in whatever order', () => {
    const ignore = { kind: 'rule', rule: 'KP101', reason: 'x' } as const;
    const own = shippedCatalogs()[0]!;
    const bring = (memory: Memory) => withCatalogs(memory, (kept) => withOwnCatalog(kept, own));
    const all = bring(ignoring(remembering(knowing(), a), ignore));
    expect(remembering(ignoring(bring(knowing()), ignore), a)).toEqual(all);
    const catalogs = { own: [own], said: [] };
    expect(all).toMatchObject({ session: [a], ignored: [ignore], catalogs });
    expect(stateToKeep(all)).toMatchObject({ corrections: [a], ignores: [ignore], catalogs });
    const given = withCatalogs(lookingAgain(forgetting(all, a), ignore), () => noCatalogs);
    expect(given).toEqual(knowing());
  });

  it('leaves alone what it cannot read, and works all the same', () => {
    for (const kind of ['newer', 'unreadable'] as const) {
      const memory = remembering(recalled(noMemory, { kind }), a);
      expect(stateToKeep(memory)).toBeNull();
      expect(correctionsInForce(memory)).toEqual([a]);
      expect(forgetting(memory, a).session).toEqual([]);
    }
  });

  it('writes nothing over what was never read', () => {
    expect(() => stateToKeep(remembering(noMemory, a))).toThrow('Chưa đọc được phần ghi nhớ của sổ.');
  });
});
