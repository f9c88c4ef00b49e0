import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import type { WorkbookState } from '../../../src/core/check/workbook-state';
import { emptyState, formatState, parseState } from '../../../src/core/check/workbook-state';

const layout = { sheet: 'bieu', depth: 1, labels: [[0, 0, 'tt'] as const] };
const full: WorkbookState = {
  version: 1,
  corrections: [
    { layout, about: 'Biểu', kind: 'none' },
    { layout, about: 'Biểu', declared: { first: 0, last: 3 }, headerRows: { first: -1, last: 0 } },
    { layout, about: 'Biểu', columns: [{ heading: 'so tien', order: 1, role: 'amount' }] },
  ],
  ignores: [
    {
      kind: 'finding',
      rule: 'KP101',
      severity: 'error',
      fingerprint: 'KP101 | Biểu',
      about: 'Biểu, C9: Dòng "Tổng cộng"',
      reason: 'Huyện cho phép',
    },
    { kind: 'rule-in-table', rule: 'KP101', sheet: 'Biểu', layout, reason: '' },
    { kind: 'rule', rule: 'KP101', reason: 'không dùng' },
  ],
  asOf: '2024-05-15',
  catalogs: {
    own: [{ ...shippedCatalogs()[0]!, id: 'rieng-bo-cua-xa' }],
    said: [
      { layout, named: 'bo tieu chi', catalog: 'rieng-bo-cua-xa', region: null },
      { layout, named: 'bo khac', catalog: null, region: null },
      { layout, named: 'bo nua', region: 'BTB' },
    ],
  },
};

describe('the state of a workbook', () => {
  it('comes back as it was kept', () => {
    expect(parseState(formatState(full))).toEqual({ kind: 'read', state: full });
  });

  it('leaves no trace when there is nothing to keep', () => {
    expect(formatState(emptyState)).toBe('');
    for (const nothing of [null, ''])
      expect(parseState(nothing)).toEqual({ kind: 'read', state: emptyState });
    for (const change of [
      { asOf: '2024-05-15' },
      { ignores: full.ignores },
      { corrections: full.corrections },
      { catalogs: { own: full.catalogs.own, said: [] } },
      { catalogs: { own: [], said: full.catalogs.said } },
    ])
      expect(formatState({ ...emptyState, ...change })).not.toBe('');
  });

  it('says nothing of sets where there is none, as before they were kept', () => {
    const text = formatState({ ...emptyState, asOf: '2024-05-15' });
    expect(JSON.parse(text)).toEqual({ version: 1, corrections: [], ignores: [], asOf: '2024-05-15' });
    expect(parseState(text)).toMatchObject({ kind: 'read', state: { catalogs: { own: [], said: [] } } });
  });

  it('keeps fields that it does not know', () => {
    const text = '{"version":1,"catalog":"xa-mau"}';
    const reading = parseState(text);
    expect(reading).toMatchObject({ kind: 'read', state: { corrections: [] } });
    expect(reading.kind === 'read' && formatState(reading.state)).toContain('"catalog":"xa-mau"');
  });

  it.each([
    ['newer', '{"version":2,"corrections":"khác"}'],
    ['unreadable', '{"version":1,"corrections":[{}]}'],
    ['unreadable', '{"version":1,"asOf":"hôm qua"}'],
    ['unreadable', '{"version":1,"catalogs":{"own":[{}],"said":[]}}'],
    [
      'unreadable',
      `{"version":1,"corrections":[{"about":"","layout":${JSON.stringify(layout)},"headerRows":{"first":3,"last":1}}]}`,
    ],
    ['unreadable', '{"version":1,"ignores":[{"kind":"rule"}]}'],
    ['unreadable', '{"version":0}'],
    ['unreadable', 'null'],
    ['unreadable', '<xml/>'],
  ])('is %s: %s', (kind, text) => {
    expect(parseState(text)).toEqual({ kind });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['read', 'newer', 'unreadable']).toContain(parseState(text).kind);
      }),
    );
  });
});
