import { describe, expect, it } from '@jest/globals';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import {
  catalogsBeside,
  joinCatalogs,
  noCatalogs,
  withOwnCatalog,
  withoutOwnCatalog,
  withSaidCatalog,
  withTitle,
} from '../../../src/core/tables/kept-catalogs';
import type { SaidCatalog } from '../../../src/core/tables/said-catalogs';

const own = (id: string, title = id) => ({ ...shippedCatalogs()[0]!, id, title });
const said = (named: string, word: Pick<SaidCatalog, 'catalog' | 'region'>): SaidCatalog => ({
  layout: { sheet: 'bieu', depth: 1, labels: [[0, 0, 'tt']] },
  named,
  ...word,
});

describe('the sets that are kept', () => {
  it('holds each set once, the later one in the place of the earlier one', () => {
    const both = withOwnCatalog(withOwnCatalog(noCatalogs, own('a')), own('b'));
    expect(withOwnCatalog(both, own('a', 'mới')).own.map(({ title }) => title)).toEqual(['mới', 'b']);
    expect(withTitle(both, 'b', 'Bộ B').own.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'a a',
      'b Bộ B',
    ]);
  });

  it('forgets with a set that tables follow it', () => {
    const kept = {
      own: [own('a')],
      said: [said('x', { catalog: 'a', region: null }), said('y', { catalog: null, region: null })],
    };
    expect(withoutOwnCatalog(kept, 'a')).toEqual({ own: [], said: [kept.said[1]] });
  });

  it('holds one word for each table, and none that says nothing', () => {
    const first = withSaidCatalog(noCatalogs, said('x', { catalog: 'a', region: null }));
    const other = withSaidCatalog(first, said('y', { region: 'BTB' }));
    const changed = withSaidCatalog(other, said('x', { catalog: null, region: null }));
    expect(changed.said.map(({ named, catalog, region }) => [named, catalog, region])).toEqual([
      ['y', undefined, 'BTB'],
      ['x', null, null],
    ]);
    expect(withSaidCatalog(first, said('x', { region: null })).said).toEqual([]);
  });

  it('puts what is later before what is earlier', () => {
    const earlier = { own: [own('a'), own('b')], said: [said('x', { catalog: 'a', region: null })] };
    const later = { own: [own('b', 'mới')], said: [said('x', { catalog: 'b', region: null })] };
    expect(joinCatalogs(earlier, later)).toEqual({ own: [own('a'), own('b', 'mới')], said: later.said });
    expect(catalogsBeside(earlier, later)).toEqual({ own: [own('a')], said: [] });
    expect(catalogsBeside(earlier, noCatalogs)).toEqual(earlier);
  });
});
