import { describe, expect, it } from '@jest/globals';
import type { TableOrigin } from '../../../src/core/tables/correction-outcome';
import { catalogSubject, isSameCatalogSubject, saidOfTables } from '../../../src/core/tables/said-catalogs';
import { recognise } from './recognise';

const table = (title: string, name: string) =>
  `### ${name}\n${title}\n| TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |\n| 1 | Điện | | Đạt |\n| '1.1 | Hộ dùng điện | ≥ 98% | Đạt |\n`;

function subjectsOf(...grids: readonly string[]) {
  const { tables, corrections } = recognise(grids.join(''));
  return tables.map((one, i) => catalogSubject(one, corrections.origins[i]!));
}
const areSame = (a: string, b: string) => {
  const [one, other] = [subjectsOf(a)[0]!, subjectsOf(b)[0]!];
  return isSameCatalogSubject(one, other);
};

describe('what the user said of a set', () => {
  it('holds for next month’s table of the same title, wherever it stands', () => {
    expect(
      areSame(
        table('KẾT QUẢ TIÊU CHÍ XÃ NTM THÁNG 4', 'Biểu 01 T4'),
        table('Kết quả tiêu chí xã NTM tháng 5', 'Tháng 5'),
      ),
    ).toBe(true);
  });

  it('does not hold for a table of the same form with another title, or of other years', () => {
    const commune = table('KẾT QUẢ BỘ TIÊU CHÍ XÃ NTM GIAI ĐOẠN 2021 - 2025', 'Biểu 01');
    expect(
      areSame(commune, table('KẾT QUẢ BỘ TIÊU CHÍ XÃ NTM NÂNG CAO GIAI ĐOẠN 2021 - 2025', 'Biểu 01')),
    ).toBe(false);
    expect(areSame(commune, table('KẾT QUẢ BỘ TIÊU CHÍ XÃ NTM GIAI ĐOẠN 2026 - 2030', 'Biểu 01'))).toBe(
      false,
    );
    expect(areSame(commune, commune.replace('| Đánh giá |', '| Tự đánh giá |'))).toBe(false);
  });

  it('goes by the name of the sheet where there is no title', () => {
    expect(areSame(table('', 'Biểu 01'), table('', 'Biểu 01'))).toBe(true);
    expect(areSame(table('', 'Biểu 01'), table('', 'Biểu 02'))).toBe(false);
  });

  it('is found for each table, the last word first', () => {
    const { tables, corrections } = recognise(
      table('BỘ TIÊU CHÍ XÃ NTM', 'Biểu 01') + table('BỘ TIÊU CHÍ XÃ NTM NÂNG CAO', 'Biểu 02'),
    );
    const { origins } = corrections;
    const subject = catalogSubject(tables[1]!, origins[1]!);
    const said = [
      { ...subject, catalog: 'a', region: null },
      { ...subject, catalog: 'b', region: null },
    ];
    expect([...saidOfTables(tables, origins, said)]).toEqual([['Biểu 02#1', said[1]]]);
    const none: readonly TableOrigin[] = [];
    expect([...saidOfTables(tables, none, [])]).toEqual([]);
  });
});
