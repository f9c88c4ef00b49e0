import { describe, expect, it } from '@jest/globals';
import type { Catalog } from '../../../src/core/catalogs/catalog';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import { catalogOfTable } from '../../../src/core/tables/catalog-of-table';
import type { CatalogChoice, ProposedCatalog } from '../../../src/core/tables/propose-catalog';
import { proposeCatalogs } from '../../../src/core/tables/propose-catalog';
import type { SaidCatalog } from '../../../src/core/tables/said-catalogs';
import { catalogSubject } from '../../../src/core/tables/said-catalogs';
import type { CriteriaTable } from '../../../src/core/tables/table';
import { recognise, tableOf } from './recognise';

const head = '| TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |';

/** A table whose criteria are named, each with one indicator. */
const draw = (title: string, names: readonly string[], note = '') =>
  [
    title,
    head,
    ...names.flatMap((name, i) => [
      `| ${i + 1} | ${name} | | Đạt |`,
      `| ${i + 1}.1 | Việc của ${name} | Đạt | Đạt |`,
    ]),
    ...(note === '' ? [] : [note]),
  ].join('\n');

const first = [
  'Quy hoạch',
  'Giao thông',
  'Thuỷ lợi, phòng chống thiên tai',
  'Điện',
  'Trường học',
  'Cơ sở vật chất văn hoá',
];
const advanced = [
  'Quy hoạch',
  'Giao thông',
  'Thủy lợi và phòng, chống thiên tai',
  'Điện',
  'Giáo dục',
  'Văn hóa',
];

function propose(grid: string, choice: Partial<CatalogChoice> = {}): ProposedCatalog | undefined {
  const { tables } = recognise(grid);
  const all = { catalogs: shippedCatalogs(), chosen: null, region: null, ...choice };
  return proposeCatalogs(tables, all).get(tables[0]!.id);
}

const idOf = (grid: string, choice?: Partial<CatalogChoice>) => propose(grid, choice)?.catalog.id;

describe('proposeCatalogs', () => {
  it('knows a set by the names of its criteria and the words of the title', () => {
    const title = 'KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021 - 2025';
    const proposed = propose(draw(title, first));
    expect(proposed).toMatchObject({ catalog: { id: 'qd-318-2022-xa-ntm' }, isCertain: false, region: null });
    expect(proposed!.evidence.map(({ cue, says }) => `${cue}: ${says}`)).toEqual([
      'tier: tiêu đề nêu đúng loại bộ tiêu chí',
      'period: tiêu đề nêu đúng giai đoạn',
      'names: 6/6 tên tiêu chí khớp theo thứ tự',
    ]);
    expect(proposed!.confidence).toBeCloseTo(0.65);
    expect(idOf(draw('KẾT QUẢ BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO', advanced))).toBe(
      'qd-318-2022-xa-ntm-nang-cao',
    );
  });

  it('knows it by the decision that the title or a note names, however it is spaced', () => {
    const title = 'KẾT QUẢ THỰC HIỆN TIÊU CHÍ XÃ NÔNG THÔN MỚI';
    const proposed = propose(draw(title, ['Việc lạ'], 'Ghi chú: theo Quyết định số 51/ 2025/QĐ – TTg.'));
    expect(proposed).toMatchObject({ catalog: { id: 'qd-51-2025-xa-ntm-2026-2030' }, isCertain: true });
    expect(idOf(draw(title, ['Việc lạ'], 'Ghi chú: theo Quyết định số 151/2025/QĐ-TTg.'))).toBeUndefined();
  });

  it('knows it by its counts', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [
      `| ${i + 1} | Việc ${i + 1} | | |`,
      ...Array.from(
        { length: i < 7 ? 5 : 4 },
        (__, j) => `| ${i + 1}.${j + 1} | Phần ${j + 1} | Đạt | Đạt |`,
      ),
    ]).flat();
    const grid = ['BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2026 - 2030', head, ...rows].join('\n');
    expect(propose(grid)).toMatchObject({ catalog: { id: 'qd-51-2025-xa-ntm-2026-2030' }, confidence: 0.6 });
  });

  it('takes the set of a province only where the table names it', () => {
    const title = 'KẾT QUẢ BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI TỈNH THANH HÓA theo Quyết định 32/2022/QĐ-UBND';
    expect(propose(draw(title, first))).toMatchObject({
      catalog: { id: 'thanh-hoa-32-2022-xa-ntm' },
      isCertain: true,
    });
  });

  it('never crosses tier or period', () => {
    expect(idOf(draw('BỘ TIÊU CHÍ HUYỆN NÔNG THÔN MỚI', first))).toBeUndefined();
    expect(idOf(draw('BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2031 - 2035', first))).toBeUndefined();
  });

  it('proposes none where two sets fit alike, or nothing does', () => {
    expect(idOf(draw('KẾT QUẢ THỰC HIỆN TIÊU CHÍ', ['Quy hoạch', 'Giao thông']))).toBeUndefined();
    expect(idOf(draw('', ['Việc lạ', 'Việc khác']))).toBeUndefined();
  });

  it('counts names only where they stand in order', () => {
    const title = 'KẾT QUẢ BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021 - 2025';
    const names = propose(draw(title, ['Điện', 'Quy hoạch', 'Giao thông', 'Trường học']))!.evidence.find(
      ({ cue }) => cue === 'names',
    );
    expect(names?.says).toBe('3/4 tên tiêu chí khớp theo thứ tự');
  });

  it('follows the choice of the user, with the region where the set has it', () => {
    const grid = draw('Kết quả thực hiện tiêu chí', ['Việc lạ']);
    const chosen = 'thanh-hoa-32-2022-xa-ntm';
    expect(propose(grid, { chosen, region: 'BTB' })).toMatchObject({
      catalog: { id: chosen },
      confidence: 1,
      isCertain: true,
      region: null,
    });
    expect(propose(grid, { chosen: 'qd-318-2022-xa-ntm', region: 'BTB' })).toMatchObject({ region: 'BTB' });
    expect(propose(draw('BỘ TIÊU CHÍ HUYỆN NÔNG THÔN MỚI', ['Việc lạ']), { chosen })).toBeUndefined();
  });

  it('takes the user’s word for one table before everything, but for what is chosen for all', () => {
    const grid = draw('BỘ TIÊU CHÍ HUYỆN NÔNG THÔN MỚI GIAI ĐOẠN 2021 - 2025', ['Việc lạ']);
    const { tables, corrections } = recognise(grid);
    const subject = catalogSubject(tables[0]!, corrections.origins[0]!);
    const follow = (word: Pick<SaidCatalog, 'catalog' | 'region'>, choice: Partial<CatalogChoice> = {}) =>
      propose(grid, { said: new Map([[tables[0]!.id, { ...subject, ...word }]]), ...choice });
    const other = follow({ catalog: 'qd-51-2025-xa-ntm-2026-2030', region: 'nhom2' });
    expect(other).toMatchObject({
      catalog: { id: 'qd-51-2025-xa-ntm-2026-2030' },
      ...{ confidence: 1, isCertain: true, region: 'nhom2' },
    });
    expect(other!.evidence[0]!.says).toBe('anh/chị đã chọn bộ này');
    const chosen = 'qd-320-2022-huyen-ntm';
    expect(follow({ catalog: 'qd-318-2022-xa-ntm', region: 'BTB' }, { chosen })!.catalog.id).toBe(chosen);
    expect(
      follow({ catalog: 'qd-318-2022-xa-ntm', region: 'BTB' }, { chosen: 'qd-51-2025-xa-ntm-2026-2030' }),
    ).toMatchObject({ catalog: { id: 'qd-318-2022-xa-ntm' }, region: 'BTB' });
    expect(follow({ catalog: 'rieng-da-xoa', region: null })).toBeUndefined();
  });

  it('follows none where the user says so, unless one is chosen for all; and takes a region for the proposed one', () => {
    const grid = draw('KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021 - 2025', first);
    const { tables, corrections } = recognise(grid);
    const subject = catalogSubject(tables[0]!, corrections.origins[0]!);
    const saying = (word: Pick<SaidCatalog, 'catalog' | 'region'>) => ({
      said: new Map([[tables[0]!.id, { ...subject, ...word }]]),
    });
    const none = saying({ catalog: null, region: null });
    expect(propose(grid, none)).toBeUndefined();
    expect(idOf(grid, { ...none, chosen: 'qd-318-2022-xa-ntm' })).toBe('qd-318-2022-xa-ntm');
    const proposed = { catalog: { id: 'qd-318-2022-xa-ntm' }, isCertain: false };
    expect(propose(grid, saying({ region: 'BTB' }))).toMatchObject({ ...proposed, region: 'BTB' });
    expect(propose(grid, { ...saying({ region: 'BTB' }), region: 'TN' })).toMatchObject({ region: 'TN' });
    expect(propose(grid, saying({ region: 'nhom1' }))).toMatchObject({ region: null });
  });

  it('prefers the set that the user brought', () => {
    const grid = draw('KẾT QUẢ BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI', first);
    const own: Catalog = catalogOfTable(tableOf(grid) as CriteriaTable, { id: 'own', title: 'Bộ của tỉnh' });
    expect(propose(grid, { catalogs: [own, ...shippedCatalogs()] })).toMatchObject({
      catalog: { id: 'own' },
      isCertain: false,
      match: { share: 1, missing: [], unknown: [] },
    });
  });

  it('chooses none of two sets that the user brought and that fit alike', () => {
    const grid = draw('KẾT QUẢ BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI', first);
    const own: Catalog = catalogOfTable(tableOf(grid) as CriteriaTable, { id: 'own', title: 'Bộ của tỉnh' });
    expect(idOf(grid, { catalogs: [own] })).toBe('own');
    expect(idOf(grid, { catalogs: [own, { ...own, id: 'same' }] })).toBeUndefined();
  });

  it('leaves other tables and endless lists alone', () => {
    expect(
      idOf('ĐVT: đồng\n| TT | Nguồn vốn | Kế hoạch |\n| 1 | Ngân sách tỉnh | 5 |\n| 2 | Ngân sách xã | 7 |'),
    ).toBeUndefined();
    const names = Array.from({ length: 301 }, (_, i) => `Việc ${i}`);
    expect(idOf(draw('BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI theo 318/QĐ-TTg', names))).toBeUndefined();
  });
});
