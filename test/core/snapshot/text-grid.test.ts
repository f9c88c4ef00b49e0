import { describe, expect, it } from '@jest/globals';

import { parseSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';

/** The only cell of a grid with one. */
function cellOf(mark: string) {
  return snapshotOfTextGrid(`| ${mark} |`).sheets[0]!.cells[0]!;
}

describe('snapshotOfTextGrid', () => {
  it('vẽ ra một ảnh chụp hợp lệ', () => {
    const snapshot = snapshotOfTextGrid('| TT | Vốn |\n| 1 | =B3 |');
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it('chia trang tính ở dòng ###, bỏ trang không có gì', () => {
    const snapshot = snapshotOfTextGrid('### Bìa\n\n### Biểu 01\n| a |\n### Biểu 02\n| b |');
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(['Biểu 01', 'Biểu 02']);
  });

  it('đặt tên "Biểu" khi không ghi tên; lưới trống không có trang tính nào', () => {
    expect(snapshotOfTextGrid('| a |').sheets[0]!.name).toBe('Biểu');
    expect(snapshotOfTextGrid(' \n ').sheets).toEqual([]);
  });

  it('bỏ dòng trống ở hai đầu, giữ dòng trống ở giữa', () => {
    const { cells } = snapshotOfTextGrid('\n\nĐVT: đồng\n\n| a | | b |\n\n').sheets[0]!;
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 'ĐVT: đồng'],
      [3, 1, 'a'],
      [3, 3, 'b'],
    ]);
  });

  it.each([
    ['12500', 12500],
    ['-0.5', -0.5],
    ["'12500", '12500'],
    ['1.2.3', '1.2.3'],
    ['#REF!', { error: '#REF!' }],
    ['#N/A', { error: '#N/A' }],
    ['# ghi chú', '# ghi chú'],
    ['(1)', '(1)'],
  ])('đọc %s', (mark, value) => {
    expect(cellOf(mark)).toMatchObject({ value, format: 'General', formula: null, bold: false });
  });

  it('đọc ngày, định dạng số, chữ đậm và công thức', () => {
    expect(cellOf('@2024-06-30')).toMatchObject({ value: 45473, format: 'dd/mm/yyyy' });
    expect(cellOf('@2024-06-30 {d/m/yy}')).toMatchObject({ value: 45473, format: 'd/m/yy' });
    expect(cellOf('0.85 {0%}')).toMatchObject({ value: 0.85, format: '0%' });
    expect(cellOf('**Tổng**')).toMatchObject({ value: 'Tổng', bold: true });
    expect(cellOf('**0.5 {0%}**')).toMatchObject({ value: 0.5, format: '0%', bold: true });
    expect(cellOf('=SUM(C3:C5) → 12500')).toMatchObject({ value: 12500, formula: '=SUM(C3:C5)' });
    expect(cellOf('=SUM(C3:C5)')).toMatchObject({ value: null, formula: '=SUM(C3:C5)' });
  });

  it('gộp ô theo < và ^, ẩn dòng theo ~', () => {
    const sheet = snapshotOfTextGrid(`
| TT | Vốn | < | < |
| ^ | Tỉnh | Xã | Dân |
~| 1 | 5 | 6 | 7 |
~ẩn`).sheets[0]!;
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 4 },
    ]);
    expect(sheet.hiddenRows).toEqual([
      [3, 3],
      [4, 4],
    ]);
    expect(sheet.hiddenColumns).toEqual([]);
    expect(sheet.cells.at(-1)).toMatchObject({ row: 4, column: 1, value: 'ẩn' });
  });

  it('gộp một khối cả ngang lẫn dọc', () => {
    expect(snapshotOfTextGrid('| a | < | b |\n| ^ | < | c |').sheets[0]!.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
    ]);
  });
});
