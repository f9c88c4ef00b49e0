import { describe, expect, it } from '@jest/globals';
import { catalogOfTable } from '../../../src/core/tables/catalog-of-table';
import { matchCatalog } from '../../../src/core/tables/catalog-match';
import type { CriteriaTable } from '../../../src/core/tables/table';
import { tableOf } from './recognise';

const table = (rows: string) =>
  tableOf(`BỘ TIÊU CHÍ\n| TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |\n${rows}`) as CriteriaTable;

const own = catalogOfTable(
  table(`| 1 | Giao thông | | |
| 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | |
| 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | |
| 2 | Điện | | |
| 2.1 | Hệ thống điện đạt chuẩn | Đạt | |
| 2.2 | Hộ dùng điện an toàn | ≥ 98% | |
| 3 | Thu nhập | ≥ 48 | |`),
  { id: 'own', title: 'Bộ của xã' },
);

const sketch = (rows: string) => {
  const { matched, missing, unknown, share } = matchCatalog(table(rows), own);
  return {
    matched: matched.map(({ indicator, row }) => `${indicator.code}@${row}`),
    missing: missing.map(
      ({ criterion, entry, indicators }) =>
        `${criterion.code}${entry ? '' : '!'}: ${indicators.map(({ code }) => code).join(' ')}`,
    ),
    unknown: unknown.map(({ code }) => code),
    share,
  };
};

describe('matchCatalog', () => {
  it('pairs by name before number, so that a renumbered list still fits', () => {
    expect(
      sketch(`| 1 | Điện | | |
| 1.1 | Hộ dùng điện an toàn | ≥ 98% | Đạt |
| 2 | Giao thông | | |
| 2.1 | Đường ngõ cứng hóa | ≥ 70% | Đạt |
| 2.2 | Tỉ lệ đường thôn được cứng hoá | ≥ 80% | Đạt |`),
    ).toEqual({
      matched: ['2.2@4', '1.2@6', '1.1@7'],
      missing: ['2: 2.1', '3!: 3'],
      unknown: [],
      share: 3 / 5,
    });
  });

  it('pairs by number where the words are others, and lists what is left over', () => {
    expect(
      sketch(`| 1 | Đường sá | | |
| 1.1 | Trục chính | ≥ 80% | Đạt |
| 1.2 | Lối nhỏ | ≥ 70% | Đạt |
| 1.3 | Bến thủy | Đạt | Đạt |
| 3 | Thu nhập | | |
| 3.1 | Mức bình quân đầu người | ≥ 48 | Đạt |
| 4 | Trường học | Đạt | Đạt |`),
    ).toEqual({
      matched: ['1.1@4', '1.2@5', '3@8'],
      missing: ['2!: 2.1 2.2'],
      unknown: ['1.3', '4'],
      share: 3 / 5,
    });
  });

  it('takes a criterion without indicators for one', () => {
    const names = { ...own, criteria: own.criteria.map((criterion) => ({ ...criterion, indicators: [] })) };
    const { matched, missing, unknown } = matchCatalog(table('| 1 | Giao thông | Đạt | Đạt |'), names);
    expect(matched.map(({ indicator }) => indicator)).toMatchObject([{ text: 'Giao thông', targets: [] }]);
    expect(missing.map(({ indicators }) => indicators.map(({ text }) => text))).toEqual([
      ['Điện'],
      ['Thu nhập'],
    ]);
    expect(unknown).toEqual([]);
  });

  it('tells indicators of the same words apart by their numbers', () => {
    const twice = catalogOfTable(
      table('| 1 | Giao thông | | |\n| 1.1 | Đạt chuẩn | ≥ 80% | |\n| 1.2 | Đạt chuẩn | ≥ 70% | |'),
      { id: 'twice', title: 'Bộ của xã' },
    );
    const { matched } = matchCatalog(
      table('| 1 | Giao thông | | |\n| 1.2 | Đạt chuẩn | ≥ 70% | |\n| 1.1 | Đạt chuẩn | ≥ 80% | |'),
      twice,
    );
    expect(matched.map(({ indicator, row }) => `${indicator.code}@${row}`).sort()).toEqual([
      '1.1@5',
      '1.2@4',
    ]);
  });

  it('holds nothing of an empty set', () => {
    expect(matchCatalog(table('| 1 | Giao thông | Đạt | Đạt |'), { ...own, criteria: [] }).share).toBe(0);
  });
});
