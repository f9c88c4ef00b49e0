import { describe, expect, it } from '@jest/globals';
import { pageSession } from '../../src/web/correction-session';

describe('pageSession', () => {
  it('shares corrections and sets of criteria among all files of the page, and keeps what is ignored to its own file', () => {
    const page = pageSession();
    const [may, june] = [page.ofFile('thang-5.xlsx'), page.ofFile('thang-6.xlsx')];
    const layout = { sheet: 'bieu', depth: 1, labels: [[0, 0, 'tt'] as const] };
    const said = [{ layout, named: 'bieu', region: null }];
    may.keep([{ layout, about: 'Biểu', kind: 'funding' }]);
    may.keepCatalogs({ own: [], said });
    may.keepIgnores([{ kind: 'rule', rule: 'KP101', reason: 'x' }]);
    expect(june.corrections).toHaveLength(1);
    expect(june.catalogs.said).toHaveLength(1);
    expect(june.ignores).toEqual([]);
    expect(page.ofFile('thang-5.xlsx').ignores).toHaveLength(1);
  });
});
