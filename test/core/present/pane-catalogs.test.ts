import { describe, expect, it } from '@jest/globals';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import { catalogShelf, draftOf, tableCatalogView } from '../../../src/core/present/pane-catalogs';
import type { SaidCatalog } from '../../../src/core/tables/said-catalogs';
import { catalogSubject } from '../../../src/core/tables/said-catalogs';
import { criteriaTable, fundingTable, originOf } from './hand-made-result';

const national = shippedCatalogs().find(({ id }) => id === 'qd-318-2022-xa-ntm')!;
const origin = originOf(criteriaTable);
const subject = catalogSubject(criteriaTable, origin);
const evidence = [
  { cue: 'tier', weight: 0.2, says: 'tiêu đề nêu đúng loại' },
  { cue: 'names', weight: 0.4, says: '19/19 tên khớp' },
];
const proposed = {
  ...{ table: criteriaTable.id, catalog: national, confidence: 0.9, evidence, isCertain: false },
  region: null as string | null,
};
const view = (catalogs: readonly (typeof proposed)[], said: SaidCatalog | null = null) =>
  tableCatalogView(criteriaTable, origin, {
    catalogs,
    saidCatalogs: new Map(said ? [[criteriaTable.id, said]] : []),
  })!;

describe('the set of a table', () => {
  it('is told with its evidence, and what it can judge', () => {
    const shown = view([proposed]);
    expect(shown).toMatchObject({ subject, said: null, follows: national.id, region: null });
    expect(shown.says).toBe(
      'Theo 318/QĐ-TTg: Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021 - 2025, vì tiêu đề nêu đúng loại; 19/19 tên khớp.',
    );
    expect(shown.reach).toContain('Bộ này mới có tên tiêu chí');
  });

  it('is told with its region, and who chose it', () => {
    const word = { ...subject, catalog: national.id, region: 'BTB' };
    expect(view([{ ...proposed, region: 'BTB' }], word).says).toMatch(
      / \(Bắc Trung Bộ\), do anh\/chị chọn\.$/,
    );
    expect(view([{ ...proposed, region: 'vùng 1' }]).says).toContain('(vùng 1), vì');
    expect(view([], { ...subject, catalog: null, region: null })).toMatchObject({
      says: 'Không đối chiếu với bộ nào, do anh/chị chọn.',
      ...{ reach: '', follows: null },
    });
    expect(view([]).says).toContain('Chưa rõ biểu theo bộ nào');
  });

  it('can be made of the table itself, unless that is a list without end', () => {
    expect(view([]).draft).toMatchObject({ id: '', title: 'Kết quả thực hiện bộ tiêu chí' });
    expect(draftOf({ ...criteriaTable, title: null }).title).toBe('Biểu 01');
    const entry = criteriaTable.criteria[0]!;
    const endless = { ...criteriaTable, criteria: Array.from({ length: 501 }, () => entry) };
    const nothing = { catalogs: [], saidCatalogs: new Map() };
    expect(tableCatalogView(endless, origin, nothing)!.draft).toBeNull();
  });

  it('is no question for a table of another kind', () => {
    expect(
      tableCatalogView(fundingTable, originOf(fundingTable), { catalogs: [], saidCatalogs: new Map() }),
    ).toBeNull();
  });
});

describe('the shelf of sets', () => {
  it('names the shipped ones shortly, and each otherwise', () => {
    const labels = catalogShelf([]).shipped.map(({ label }) => label);
    expect(labels).toContain('Xã NTM nâng cao, 318/QĐ-TTg (2021 - 2025)');
    expect(labels).toContain('Xã NTM nâng cao Hà Tĩnh (2022 - 2025)');
    expect(labels).toContain('Đô thị văn minh, 04/2022/QĐ-TTg');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('holds the user’s own with all that is in them, and the regions of each', () => {
    const own = { ...national, id: 'own', decision: null, title: 'Bộ của huyện', regions: ['BTB', 'vùng 1'] };
    expect(catalogShelf([own]).own).toEqual([
      {
        ...{ id: 'own', label: 'Bộ của huyện', catalog: own },
        counts: expect.stringMatching(/^19 tiêu chí, 57 chỉ tiêu, \d mức đạt$/),
        regions: [
          { key: 'BTB', name: 'Bắc Trung Bộ' },
          { key: 'vùng 1', name: 'vùng 1' },
        ],
      },
    ]);
  });
});
