import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameCatalog } from '../../../src/core/catalogs/name-catalog';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { Ignore } from '../../../src/core/check/ignore';
import type { CheckResult } from '../../../src/core/check/result';
import type { WorkbookState } from '../../../src/core/check/workbook-state';
import { emptyState, formatState, parseState } from '../../../src/core/check/workbook-state';
import { cellAddress } from '../../../src/core/snapshot/address';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { catalogOfTable } from '../../../src/core/tables/catalog-of-table';
import type { Correction } from '../../../src/core/tables/corrections';
import { noCatalogs } from '../../../src/core/tables/kept-catalogs';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import { catalogSubject } from '../../../src/core/tables/said-catalogs';
import type { CriteriaTable } from '../../../src/core/tables/table';

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

const grid = (target: string) => `
### Biểu 01
KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
| 1 | Giao thông | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ${target} | 85% |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 72% |
### Biểu 04
THEO DÕI CÁC THÔN
ĐVT: triệu đồng
| TT | Thôn | Đợt một | Đợt hai |
| 1 | Thượng | 20 | 30 |
| 2 | Hạ | 50 | 40 |
| | Tổng cộng | 70 | 75 |`;

/** The commune asks for less than the district does, and a list of villages is not seen to be money. */
const snapshot = snapshotOfTextGrid(grid('≥ 60%'));

/** What is told of a workbook whose state is this text, and why what is ignored is. */
function checkKeeping(stored: string): CheckResult {
  const reading = parseState(stored);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const { corrections, ignores, catalogs } = reading.state;
  const kept = { corrections, ignores, catalogs: catalogs.own, saidCatalogs: catalogs.said };
  return checkWorkbook(snapshot, { asOf: null, today: '2024-06-03', only: ['TC103', 'KP101'], ...kept });
}

describe('a workbook that keeps corrections, ignores and sets of criteria', () => {
  const { tables, corrections: before } = checkKeeping('');
  const [criteria, villages] = before.origins;
  const corrections: readonly Correction[] = [
    { layout: villages!.layout, about: 'Biểu 04', kind: 'funding' },
  ];
  const district = recogniseTables(snapshotOfTextGrid(grid('≥ 80%'))).tables[0] as CriteriaTable;
  const own = nameCatalog(catalogOfTable(district, { id: '', title: '' }), 'Bộ của huyện', []);
  const follows = { ...catalogSubject(tables[0]!, criteria!), catalog: own.id, region: null };
  const catalogs = { own: [own], said: [follows] };
  const ignores: readonly Ignore[] = [
    { kind: 'rule-in-table', rule: 'TC103', sheet: 'Biểu 01', layout: criteria!.layout, reason: 'xã cũ' },
    { kind: 'rule', rule: 'KP101', reason: 'huyện cho để ngoài' },
  ];

  it.each<[string, Partial<WorkbookState>, readonly string[]]>([
    ['nothing', {}, []],
    ['ignores alone', { ignores }, []],
    ['a correction', { corrections }, ['KP101 D6: -']],
    ['a set', { catalogs }, ['TC103 C4: -']],
    ['a correction and a set', { corrections, catalogs }, ['TC103 C4: -', 'KP101 D6: -']],
    ['a correction and ignores', { corrections, ignores }, ['KP101 D6: huyện cho để ngoài']],
    ['a set and ignores', { catalogs, ignores }, ['TC103 C4: xã cũ']],
    ['all three', { corrections, ignores, catalogs }, ['TC103 C4: xã cũ', 'KP101 D6: huyện cho để ngoài']],
  ])('is checked under them: %s', (_, kept, told) => {
    const { findings } = checkKeeping(formatState({ ...emptyState, ...kept }));
    expect(
      findings.map(({ rule, at, ignored }) => {
        return `${rule} ${cellAddress(at.row, at.column)}: ${ignored?.reason ?? '-'}`;
      }),
    ).toEqual(told);
  });

  it('brings all three back, and gives each up without the others', () => {
    const three = { ...emptyState, corrections, ignores, catalogs };
    for (const given of [{}, { corrections: [] }, { ignores: [] }, { catalogs: noCatalogs }]) {
      const state = { ...three, ...given };
      expect(parseState(formatState(state))).toEqual({ kind: 'read', state });
    }
  });
});
