import { describe, expect, it } from '@jest/globals';
import type { Catalog } from '../../../src/core/catalogs/catalog';
import { writeCatalog } from '../../../src/core/catalogs/catalog';
import { catalogOfPasted } from '../../../src/core/tables/catalog-of-pasted';

const fromExcel = [
  'BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI HUYỆN MẪU GIAI ĐOẠN 2021 - 2025',
  '',
  'TT\tNội dung tiêu chí\tĐơn vị tính\tMức yêu cầu',
  '1\tGiao thông\t\t',
  '1.1\t"Tỷ lệ đường thôn\nđược cứng hóa"\t%\t≥ 80%',
  '1.2\tTỷ lệ đường ngõ được cứng hóa\t%\t≥ 70%',
  '2\tĐiện\t\t',
  '2.1\tTỷ lệ hộ dùng điện an toàn\t%\t≥ 98%',
].join('\r\n');

const problem = (text: string) => {
  const reading = catalogOfPasted(text);
  return 'problem' in reading ? reading.problem : null;
};

describe('catalogOfPasted', () => {
  it('reads a table that was copied from Excel or Word', () => {
    const reading = catalogOfPasted(fromExcel);
    expect(reading).toMatchObject({
      catalog: {
        title: 'BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI HUYỆN MẪU GIAI ĐOẠN 2021 - 2025',
        ...{ tier: 'commune', period: [2021, 2025], level: 'full' },
        counts: { criteria: 2, indicators: 3, standing: 'user' },
      },
    });
    const { criteria } = (reading as { readonly catalog: Catalog }).catalog;
    expect(criteria[0]!.indicators).toMatchObject([
      { code: '1.1', text: 'Tỷ lệ đường thôn được cứng hóa', unit: '%', targets: [{ text: '≥ 80%' }] },
      { code: '1.2', targets: [{ text: '≥ 70%' }] },
    ]);
  });

  it('needs no title, and takes the larger of two tables', () => {
    const head = 'TT\tTên tiêu chí\tMức yêu cầu\tĐánh giá';
    const small = [head, '1\tĐiện\t\tĐạt', '1.1\tHộ dùng điện\t≥ 98%\tĐạt', '1.2\tLưới điện\tĐạt\tĐạt'];
    const large = [
      head,
      ...[1, 2, 3, 4].flatMap((i) => [`${i}\tViệc ${i}\t\t`, `${i}.1\tPhần ${i}\t≥ ${i}0%\t`]),
    ];
    expect(catalogOfPasted([...small, '', '', ...large].join('\n'))).toMatchObject({
      catalog: { title: '', counts: { criteria: 4, indicators: 4 } },
    });
  });

  it('takes the user’s word for it where the kind of the table is in doubt', () => {
    const bare = 'TT\tTên tiêu chí\tMức yêu cầu\n1\tĐiện\t\n1.1\tHộ dùng điện\t≥ 98%\n1.2\tLưới điện\tĐạt';
    expect(catalogOfPasted(bare)).toMatchObject({ catalog: { counts: { criteria: 1, indicators: 2 } } });
  });

  it('knows codes that Excel held as numbers', () => {
    const rows = [
      'TT\tNội dung chỉ tiêu\tYêu cầu (%)\tĐánh giá',
      '1,1\tNước sạch\t90\tĐạt',
      '1,2\tNhà tiêu\t85\tĐạt',
    ];
    const { catalog } = catalogOfPasted(rows.join('\n')) as { readonly catalog: Catalog };
    expect(catalog.criteria[0]!.indicators.map(({ code }) => code)).toEqual(['1.1', '1.2']);
  });

  it('takes the text of a set that was copied instead of saved', () => {
    const { catalog } = catalogOfPasted(fromExcel) as { readonly catalog: Catalog };
    const own = { ...catalog, id: 'own' };
    expect(catalogOfPasted(`\n${writeCatalog(own)}`)).toEqual({ catalog: own });
    expect(problem('{"version":1}')).toContain('không phải bộ tiêu chí do Soát Biểu lưu ra');
  });

  it.each([
    ['nothing', ' \n', 'Chưa có gì được dán.'],
    ['a sentence', 'Tiêu chí 1 phải đạt 80%', 'không chia thành cột'],
    ['rows without a heading', '1\tGiao thông\n2\tĐiện', 'dòng tiêu đề cột'],
    [
      'a table of another kind',
      'ĐVT: đồng\nTT\tNguồn vốn\tKế hoạch\tGiải ngân\n1\tNgân sách tỉnh\t500\t100\n2\tNgân sách xã\t700\t200\n\tTổng cộng\t1200\t300',
      'chưa giống biểu tiêu chí',
    ],
    [
      'a table without codes',
      'TT\tNội dung chỉ tiêu\tYêu cầu\tĐánh giá\na\tNước sạch\t90\tĐạt',
      'chưa giống biểu tiêu chí',
    ],
    ['a book', `a\t${'b'.repeat(2_000_000)}`, 'quá dài'],
    [
      'a list without end',
      [
        'TT\tTên tiêu chí\tMức yêu cầu\tĐánh giá',
        ...Array.from({ length: 501 }, (_, i) => `${i + 1}\tViệc ${i}\tĐạt\tĐạt`),
      ].join('\n'),
      'nhiều tiêu chí hơn',
    ],
  ])('says why %s is no set', (_, text, sentence) => {
    expect(problem(text)).toContain(sentence);
  });
});
