import { describe, expect, it } from '@jest/globals';
import { paneView } from '../../../src/core/present/pane-view';
import { rules } from '../../../src/core/rules/index';
import { cleanResult, finding, ignoredFinding } from './hand-made-result';

describe('ignoredEntries', () => {
  it('lists what each ignore keeps quiet, and those that keep nothing quiet', () => {
    const { findings, ignores } = ignoredFinding('huyện\ncho để ngoài');
    const unused = { ignore: { kind: 'rule', rule: 'KP102', reason: 'x' }, findings: [] } as const;
    const open = finding({ fingerprint: 'khác' });
    const view = paneView(
      { ...cleanResult, findings: [...findings, open], ignores: [...ignores, unused] },
      rules,
    );
    expect(view.counts).toBe('1 sai · 0 cần xem lại · 1 đã bỏ qua');
    expect([view.total, view.ignoredCount]).toEqual([1, 1]);
    expect(view.ignored.map(({ reason, cards }) => [reason, cards.length])).toEqual([
      ['huyện cho để ngoài', 1],
      ['x', 0],
    ]);
    expect(view.ignored[1]!.subject).toMatch(/, trong cả tệp$/);
  });
});
