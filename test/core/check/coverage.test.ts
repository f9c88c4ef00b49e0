import { describe, expect, it } from '@jest/globals';
import { coverSheets } from '../../../src/core/check/coverage';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import type { Leftover } from '../../../src/core/tables/table';

const drawn = snapshotOfTextGrid(`
### Biểu 03
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 320 |
| 2 | Ngân sách xã | 110 |
### Ghi nhớ
Gọi cho thôn Hạ
### Trống
| ' |
`);

function coverOf(sheets: readonly SheetSnapshot[], leftovers?: readonly Leftover[]) {
  const workbook: WorkbookSnapshot = { ...drawn, sheets };
  const recognised = recogniseTables(workbook);
  return coverSheets(workbook, recognised.tables, leftovers ?? recognised.leftovers);
}

const [withTable, words, blank] = drawn.sheets as [SheetSnapshot, SheetSnapshot, SheetSnapshot];
const box = { top: 2, left: 1, bottom: 4, right: 3 };

describe('coverSheets', () => {
  it('names each sheet with what was done and why', () => {
    const hidden: SheetSnapshot = { ...withTable, name: 'Biểu 04', visibility: 'hidden' };
    const damaged: SheetSnapshot = { ...blank, name: 'Biểu 05', unreadable: 'Trang tính bị hỏng', cells: [] };
    const covered = coverOf([withTable, words, blank, hidden, damaged]);
    expect(covered).toEqual([
      { name: 'Biểu 03', status: 'checked', why: '' },
      { name: 'Ghi nhớ', status: 'no-table', why: expect.stringMatching(/^Không thấy bảng: chỉ có /) },
      { name: 'Trống', status: 'empty', why: 'Trang tính trống' },
      { name: 'Biểu 04', status: 'checked', why: 'Trang tính đang ẩn' },
      { name: 'Biểu 05', status: 'unreadable', why: 'Trang tính bị hỏng' },
    ]);
  });

  it('says what a sheet without tables holds, each thing once', () => {
    const leftovers: Leftover[] = [
      { sheet: 'Ghi nhớ', box, what: 'title' },
      { sheet: 'Ghi nhớ', box, what: 'note' },
      { sheet: 'Ghi nhớ', box, what: 'note' },
      { sheet: 'Ghi nhớ', box, what: 'unnamed' },
      { sheet: 'Biểu 03', box, what: 'signature' },
    ];
    expect(coverOf([words], leftovers)[0]!.why).toBe(
      'Không thấy bảng: chỉ có tiêu đề, ghi chú, vùng chưa nhận ra (A2:C4)',
    );
    expect(coverOf([words], [])[0]!.why).toBe('Không thấy bảng');
  });

  it('does not call a sheet empty that holds a formula or a figure', () => {
    const formula = snapshotOfTextGrid('| =B2 |').sheets[0]!;
    const figure = snapshotOfTextGrid('| 5 |').sheets[0]!;
    const nothing: SheetSnapshot = {
      ...formula,
      cells: formula.cells.map((cell) => ({ ...cell, formula: null })),
    };
    expect([formula, figure, nothing].map((sheet) => coverOf([sheet])[0]!.status)).toEqual([
      'no-table',
      'no-table',
      'empty',
    ]);
  });

  it('says of a sheet whose only table the user took out that it was the user', () => {
    const layout = recogniseTables(drawn).corrections.origins[0]!.layout;
    const { tables, leftovers, corrections } = recogniseTables(drawn, [{ layout, about: '', kind: 'none' }]);
    expect(coverSheets(drawn, tables, leftovers, corrections.dismissed)[0]).toEqual({
      name: 'Biểu 03',
      status: 'no-table',
      why: 'Anh/chị đã chọn: vùng A2:C4 không phải biểu',
    });
  });
});
