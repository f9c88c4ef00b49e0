import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeCatalog } from '../../../src/core/catalogs/catalog';
import type { CatalogReading } from '../../../src/core/catalogs/read-catalog-text';
import { readCatalogText } from '../../../src/core/catalogs/read-catalog-text';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';

const [catalog] = shippedCatalogs();
const full = shippedCatalogs().find(({ criteria }) => criteria.some((one) => one.indicators.length > 2))!;

const problemOf = (reading: CatalogReading) => ('problem' in reading ? reading.problem : null);
const problem = (data: unknown) => problemOf(readCatalogText(JSON.stringify(data)));

/** The set with one change somewhere inside its criteria. */
function changed(change: (criteria: Record<string, unknown>[]) => void): unknown {
  const copy = JSON.parse(writeCatalog(full)) as { criteria: Record<string, unknown>[] };
  change(copy.criteria);
  return copy;
}

describe('readCatalogText', () => {
  it('reads what was saved, also behind the mark that Notepad writes', () => {
    expect(readCatalogText(writeCatalog(catalog!))).toEqual({ catalog });
    expect(readCatalogText(`\uFEFF${writeCatalog(catalog!)}\n`)).toEqual({ catalog });
  });

  it.each([
    ['an empty file', ' \n', 'Tệp trống, không có bộ tiêu chí nào.'],
    ['a workbook', 'PK\u0003\u0004', 'Đây là tệp Excel hoặc Word; đề nghị mở bảng tính'],
    ['a set that was cut off', '{"version":1,"id"', 'bị hỏng hoặc chép thiếu'],
    ['any text', 'Bộ tiêu chí', 'Đây không phải bộ tiêu chí do Soát Biểu lưu ra.'],
    ['another JSON', '{"version":1}', 'Đây không phải bộ tiêu chí do Soát Biểu lưu ra.'],
    ['a list', '[]', 'Đây không phải bộ tiêu chí do Soát Biểu lưu ra.'],
  ])('says of %s what it is', (_, text, sentence) => {
    expect(problemOf(readCatalogText(text))).toContain(sentence);
  });

  it('says that a later version wrote it', () => {
    expect(problem({ ...catalog, version: 2 })).toContain('do bản Soát Biểu mới hơn lưu ra');
  });

  it('names the part that is wrong, and how', () => {
    expect(problem({ ...catalog, tier: undefined })).toBe('Bộ tiêu chí ghi chưa đúng: thiếu mục "tier".');
    expect(problem({ ...catalog, mức: 1 })).toBe('Bộ tiêu chí ghi chưa đúng: có mục "mức" lạ.');
    expect(problem({ ...catalog, period: ['2021', 2025] })).toBe(
      'Bộ tiêu chí ghi chưa đúng: mục "period" không đúng.',
    );
    const noCode = changed((criteria) => {
      delete (criteria[1]!['indicators'] as Record<string, unknown>[])[1]!['code'];
    });
    expect(problem(noCode)).toBe(
      'Bộ tiêu chí ghi chưa đúng: tiêu chí thứ 2, chỉ tiêu thứ 2: thiếu mục "code".',
    );
    const wrongStanding = changed(([first]) => (first!['standing'] = 'chắc'));
    expect(problem(wrongStanding)).toBe(
      'Bộ tiêu chí ghi chưa đúng: tiêu chí thứ 1: mục "standing" không đúng.',
    );
  });

  it('wants criteria where it claims to hold them', () => {
    expect(problem({ ...catalog, level: 'full', criteria: [] })).toBe('Bộ tiêu chí không có tiêu chí nào.');
    expect(problem({ ...catalog, level: 'count', criteria: [] })).toBeNull();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(readCatalogText(text))).toHaveLength(1);
      }),
    );
  });
});
