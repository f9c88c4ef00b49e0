import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import type { Catalog } from '../../../src/core/catalogs/catalog';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import { tablesText } from '../../../src/core/present/tables-text';
import { cleanResult, criteriaTable, fundingTable } from './hand-made-result';

const look = { colour: false, width: 80, widthOf: stringWidth };

const noCatalogs = { catalogs: new Map(), said: new Map() };
const noCorrections = { origins: [], dismissed: [], notApplied: [] };

describe('tablesText', () => {
  const text = tablesText(
    { tables: [criteriaTable, fundingTable], leftovers: cleanResult.leftovers, corrections: noCorrections },
    noCatalogs,
    'a.xlsx',
    look,
  );

  it('begins with the file and how much was recognised', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      '',
      '  a.xlsx',
      '  Đã nhận ra 2 biểu.',
      '',
      '  Biểu 01 · A4:E9',
    ]);
  });

  it('states what is known of a table', () => {
    expect(text).toContain('    Tiêu đề       Kết quả thực hiện bộ tiêu chí (ô A1)\n');
    expect(text).toContain('    Loại          tiêu chí, độ tin cậy 97 %\n');
    expect(text).toContain('    Đơn vị tính   không ghi\n');
    expect(text).toContain('    Dòng tiêu đề  4; dòng số cột: 5\n');
    expect(text).toContain('    Các dòng      1 tiêu chí · 2 chỉ tiêu · 1 dòng số cột · 1 dòng ghi chú\n');
    expect(text).toContain('    Đơn vị tính   triệu đồng (ô D4)\n');
    expect(text).toContain('    Dòng tiêu đề  5, 6\n');
    expect(text).toContain('    Các dòng      1 khoản mục · 1 dòng tổng · 1 dòng "trong đó"\n');
  });

  it('names the set of criteria, and why', () => {
    expect(text).toContain('    Bộ tiêu chí   chưa rõ theo bộ nào\n');
    const [national] = shippedCatalogs();
    const evidence = [{ cue: 'tier', weight: 0.6, says: 'tiêu đề nêu đúng loại' }];
    const match = { matched: [], missing: [], unknown: [], share: 0 };
    const proposed = { confidence: 0.6, evidence, isCertain: false, region: null as string | null, match };
    const draw = (catalog: Catalog) =>
      tablesText(
        { tables: [criteriaTable], leftovers: [], corrections: noCorrections },
        { ...noCatalogs, catalogs: new Map([[criteriaTable.id, { ...proposed, catalog }]]) },
        'a.xlsx',
        { ...look, width: 200 },
      );
    expect(draw(national!)).toContain(
      'Bộ tiêu chí   51/2025/QĐ-TTg: Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2026 - 2030 (tiêu đề nêu đúng loại; độ tin cậy 60 %)',
    );
    expect(draw({ ...national!, decision: null, title: 'Bộ của xã' })).toContain('Bộ tiêu chí   Bộ của xã (');
    proposed.region = 'nhom1';
    expect(draw(national!)).toContain('2026 - 2030, Xã nhóm 1 (');
    proposed.region = 'vùng lạ';
    expect(draw(national!)).toContain('2026 - 2030, vùng lạ (');
    const layout = { sheet: '', depth: 1, labels: [] };
    const said = new Map([[criteriaTable.id, { layout, named: '', catalog: null, region: null }]]);
    const none = { tables: [criteriaTable], leftovers: [], corrections: noCorrections };
    expect(tablesText(none, { ...noCatalogs, said }, 'a.xlsx', look)).toContain(
      'Bộ tiêu chí   không dùng, do người dùng chọn',
    );
  });

  it('draws the columns, then lists them with their full headings', () => {
    expect(text).toContain(
      [
        '    A         │ B        │ C        │ D',
        '    ──────────┼──────────┼──────────┼─────────',
        '    TT        │ Nội dung │ Kế hoạch │',
        '    số thứ tự │ nội dung │ kế hoạch │ cột khác',
        '',
        '    A  số thứ tự  TT',
        '    B  nội dung   Nội dung',
        '    C  kế hoạch   Năm 2024 / Kế hoạch',
        '    D  cột khác',
      ].join('\n'),
    );
  });

  it('says why, with the weight of each cue', () => {
    expect(text).toContain(
      [
        '    Vì sao hiểu như vậy',
        '    +0,45  Dòng 4 có các chữ "Yêu cầu", "Kết quả", "Đánh giá"',
        '     -0,1  Ít con số',
      ].join('\n'),
    );
  });

  it('names what belongs to no table', () => {
    expect(text.endsWith('  Phần không thuộc biểu nào\n    Biểu 03  C11:D14  chỗ ký\n')).toBe(true);
  });

  it('says what is not known of a table, and ends without a list of nothing', () => {
    const bare = { ...fundingTable, title: null, unitText: null };
    const said = tablesText(
      { tables: [bare], leftovers: [], corrections: noCorrections },
      noCatalogs,
      'a.xlsx',
      look,
    );
    expect(said).toContain('    Tiêu đề       không thấy\n');
    expect(said).toContain('    Đơn vị tính   triệu đồng\n');
    expect(said).not.toContain('Phần không thuộc');
  });

  it('says that nothing was recognised', () => {
    expect(
      tablesText({ tables: [], leftovers: [], corrections: noCorrections }, noCatalogs, 'a.xlsx', look),
    ).toBe('\n  a.xlsx\n  Không nhận ra biểu nào.\n');
  });

  it('says where the user decided', () => {
    const evidence = [{ cue: 'chosen-kind', weight: 1, says: 'Anh/chị đã chọn loại biểu' }];
    const correction = { layout: { sheet: '', depth: 1, labels: [] }, about: 'Biểu 04 ("TT", "Thôn")' };
    const dismissed = [{ id: 'a', sheet: 'Biểu 09', box: criteriaTable.box, correction }];
    const said = tablesText(
      {
        tables: [{ ...criteriaTable, confidence: 1, evidence }],
        leftovers: [],
        corrections: { origins: [], dismissed, notApplied: [correction] },
      },
      noCatalogs,
      'a.xlsx',
      look,
    );
    expect(said).toContain('    Loại          tiêu chí, do người dùng chọn\n');
    expect(said).toContain('+1  Anh/chị đã chọn loại biểu\n');
    expect(said).toContain('    Biểu 09  A4:E9  không phải biểu, do người dùng chọn\n');
    expect(said).toContain('  Chỉnh sửa của người dùng chưa dùng tới\n    Biểu 04 ("TT", "Thôn")\n');
  });
});
