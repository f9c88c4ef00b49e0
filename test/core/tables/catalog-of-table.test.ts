import { describe, expect, it } from '@jest/globals';
import { writeCatalog } from '../../../src/core/catalogs/catalog';
import { readCatalogText } from '../../../src/core/catalogs/read-catalog-text';
import { catalogOfTable } from '../../../src/core/tables/catalog-of-table';
import type { CriteriaTable } from '../../../src/core/tables/table';
import { tableOf } from './recognise';

const catalogOf = (grid: string) =>
  catalogOfTable(tableOf(grid) as CriteriaTable, { id: 'own', title: 'Bộ của xã' });

describe('catalogOfTable', () => {
  const catalog = catalogOf(`
BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO GIAI ĐOẠN 2021 - 2025
| TT | Nội dung tiêu chí | Đơn vị tính | Mức yêu cầu | Kết quả |
| 1 | Giao thông | | | |
| 1.1 | Tỷ lệ đường thôn được cứng hóa | % | ≥ 80% | 70% |
| 1.2 | Đường ngõ sạch | | - | |
| 2 | Thu nhập | triệu đồng | ≥ 48 | 45 |
`);

  it('takes criteria, indicators, units and targets as the user gives them', () => {
    expect(catalog).toMatchObject({
      ...{ id: 'own', title: 'Bộ của xã', level: 'full', tier: 'advanced-commune', period: [2021, 2025] },
      counts: { criteria: 2, indicators: 3, standing: 'user' },
    });
    expect(catalog.criteria.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '1 Giao thông',
      '2 Thu nhập',
    ]);
    const indicators = catalog.criteria.flatMap((criterion) => criterion.indicators);
    expect(
      indicators.map(({ code, text, unit, targets }) => [code, text, unit, targets.map((one) => one.text)]),
    ).toEqual([
      ['1.1', 'Tỷ lệ đường thôn được cứng hóa', '%', ['≥ 80%']],
      ['1.2', 'Đường ngõ sạch', null, []],
      ['2', 'Thu nhập', 'triệu đồng', ['≥ 48']],
    ]);
    expect(new Set(indicators.map(({ standing }) => standing))).toEqual(new Set(['user']));
  });

  it('can be written and read again', () => {
    expect(readCatalogText(writeCatalog(catalog))).toEqual({ catalog });
  });

  it('numbers criteria that have no number, and needs neither title, unit nor target', () => {
    const bare = catalogOf(`
| Tiêu chí | Chỉ tiêu | Kết quả | Đánh giá |
| Giao thông | Đường thôn | 70% | Đạt |
| ^ | Đường ngõ | 60% | Đạt |
| Điện | Hộ dùng điện | 100% | Đạt |
`);
    expect(bare.criteria.map(({ code }) => code)).toEqual(['1', '2']);
    expect(bare.tier).toBe('other');
    expect(bare.criteria[0]!.indicators.map(({ unit, targets }) => [unit, targets])).toEqual([
      [null, []],
      [null, []],
    ]);
  });
});
