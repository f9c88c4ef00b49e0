import { describe, expect, it } from '@jest/globals';
import type { Catalog, CatalogTarget } from '../../../src/core/catalogs/catalog';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import {
  catalogCounts,
  catalogReach,
  catalogTitle,
  draftWords,
  proposedTitle,
} from '../../../src/core/present/catalog-words';

const target = (region: string, standing: CatalogTarget['standing']): CatalogTarget => ({
  ...{ region, text: '≥ 80%', standing, source: null },
});
const given = { unit: null, standing: 'user', source: null } as const;

/** A set of one criterion whose indicators have these targets. */
const setOf = (level: Catalog['level'], ...targets: readonly (readonly CatalogTarget[])[]): Catalog => {
  const indicators = targets.map((own, i) => ({ code: `1.${i + 1}`, text: 'Việc', targets: own, ...given }));
  const criteria = [{ code: '1', name: 'Giao thông', indicators, standing: 'user', source: null } as const];
  return { ...shippedCatalogs()[0]!, decision: null, title: 'Bộ của xã', level, criteria };
};
const reach = (catalog: Catalog, isCertain = true, region: string | null = null) =>
  catalogReach({ table: 'a', catalog, region, isCertain, confidence: 1, evidence: [] });

describe('the words for a set', () => {
  it('names it by its decision and title, and counts what it holds', () => {
    expect(catalogTitle(setOf('full'))).toBe('Bộ của xã');
    expect(catalogTitle({ decision: '1/QĐ-UBND', title: 'Bộ\ncủa xã' })).toBe('1/QĐ-UBND: Bộ của xã');
    expect(catalogCounts(setOf('full', [target('chung', 'user')], [target('chung', 'memory-cue')], []))).toBe(
      '1 tiêu chí, 3 chỉ tiêu, 1 mức đạt',
    );
  });

  it('proposes a name from what the set is for, and leaves a name that there is', () => {
    const draft = { ...setOf('full'), id: '', title: 'KẾT QUẢ' };
    expect(proposedTitle({ ...draft, tier: 'advanced-commune', period: [2021, 2025] })).toBe(
      'Bộ tiêu chí xã NTM nâng cao 2021 - 2025',
    );
    expect(proposedTitle({ ...draft, tier: 'urban', period: null })).toBe('Bộ tiêu chí đô thị văn minh');
    expect(proposedTitle({ ...draft, tier: 'other' })).toBe('KẾT QUẢ');
    expect(proposedTitle({ ...draft, id: 'own', title: 'Bộ\ncủa tỉnh' })).toBe('Bộ của tỉnh');
  });

  it('says what a set of one’s own will be held against', () => {
    expect(draftWords(setOf('full', [target('chung', 'user')]))).toBe(
      '1 tiêu chí, 1 chỉ tiêu, 1 mức đạt. Mức đạt được coi là do anh/chị cung cấp, nên được đem đối chiếu.',
    );
    expect(draftWords(setOf('full', []))).toContain('không có mức yêu cầu nào');
  });

  it('says what it can be held against a table for', () => {
    const user = [target('chung', 'user')];
    expect(reach(setOf('full', user, user, []), false)).toBe(
      'Đối chiếu chỉ tiêu thiếu, chỉ tiêu thừa. Đối chiếu mức yêu cầu của 2 chỉ tiêu.',
    );
    expect(reach(setOf('names', [target('chung', 'memory-cue')]))).toBe(
      'Bộ này mới có tên tiêu chí: chưa báo được chỉ tiêu thiếu, thừa. Chưa có mức đạt nào được xác nhận nên không đối chiếu mức yêu cầu.',
    );
    expect(reach(setOf('count'))).toContain('Bộ này mới có số lượng');
  });

  it('asks for the region, and for the user’s word where the province may ask for more', () => {
    const regional = [target('BTB', 'confirmed')];
    const all = [target('chung', 'confirmed')];
    expect(reach(setOf('names', regional))).toContain('chọn vùng để đối chiếu mức yêu cầu.');
    expect(reach(setOf('names', regional, all))).toContain('của 1 chỉ tiêu; chọn vùng để đối chiếu thêm.');
    expect(reach(setOf('names', regional, all), true, 'BTB')).toContain('của 2 chỉ tiêu.');
    expect(reach(setOf('names', all), false)).toContain('chỉ đối chiếu khi anh/chị chọn bộ này');
  });
});
