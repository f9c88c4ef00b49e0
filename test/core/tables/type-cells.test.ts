import { describe, expect, it } from '@jest/globals';

import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import { cellOf, readingOf } from '../../../src/core/tables/table';
import { drawnReading as drawn, readBesideTarget as underCriteria } from './drawn-reading';
import { tableOf } from './recognise';

/** How one cell under a heading is read, beside rows that make it a table of money. */
function underFunding(heading: string, mark: string): string {
  const table = tableOf(`
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | ${heading} |
| 1 | Vốn tỉnh | 10 | ${mark} |
| 2 | Vốn xã | 20 | 5 |
| 3 | Vốn dân | 30 | 6 |`);
  return drawn(readingOf(table, 3, 4));
}

describe('typeCells: số liệu', () => {
  it.each([
    ['12.5', 'figure 12.5 ±0.05 triệu đồng'],
    ['=C3/3 → 3.33', 'figure 3.33 ±0 triệu đồng'],
    ['=ROUND(C3/3,1) → 3.3', 'figure 3.3 ±0.05 triệu đồng'],
    ["'1.234.567", 'figure 1234567 ±0.5 triệu đồng chữ'],
    ["'1.234", 'unreadable-number'],
    ['12..5', 'unreadable-number'],
    ['-', 'dash'],
    ['x', 'no-data'],
    ['…', 'no-data'],
    ['=C3', 'no-data'],
    ['570 triệu đồng', 'figure 570 ±0.5 triệu đồng chữ'],
    ['2.000.000.000 tỷ đồng', 'text'],
    ['7/9 hộ', 'ratio'],
    ['7/9', 'ratio'],
    ['#REF!', 'error #REF!'],
    ['chờ quyết toán', 'text'],
    ['@2024-06-30', 'text'],
    ["' ", 'blank'],
    ['', 'blank'],
  ])('%s → %s', (mark, reading) => {
    expect(underFunding('Huy động', mark)).toBe(reading);
  });

  it('tỷ lệ giữ đơn vị phần trăm, dù định dạng là số hay %', () => {
    expect(underFunding('Tỷ lệ (%)', '85')).toBe('figure 85 ±0.5 % phần trăm');
    expect(underFunding('Tỷ lệ (%)', '0.07 {0%}')).toBe('figure 7 ±0.5 % phần trăm');
    expect(underFunding('Tỷ lệ (%)', "'85")).toBe('figure 85 ±0.5 % chữ phần trăm');
  });

  it('số trong cột chữ không phải số liệu', () => {
    expect(underFunding('Ghi chú', '5')).toBe('text');
    expect(underFunding('Ghi chú', 'giữ nguyên')).toBe('text');
  });

  it('đơn vị ở dòng đi trước đơn vị của cột, trừ cột tỷ lệ', () => {
    const table = tableOf(`
| TT | Nội dung | ĐVT | Giá trị | Tỷ lệ (%) |
| 1 | Đường | km | 12 | 80 |
| 2 | Vốn | triệu đồng | 15 | 90 |
| 3 | Khác | 7 | 15 | 70 |`);
    expect(drawn(readingOf(table, 2, 4))).toBe('figure 12 ±0.5 km');
    expect(drawn(readingOf(table, 3, 4))).toBe('figure 15 ±0.5 triệu đồng');
    expect(drawn(readingOf(table, 4, 4))).toBe('figure 15 ±0.5');
    expect(drawn(readingOf(table, 2, 5))).toBe('figure 80 ±0.5 % phần trăm');
  });

  it('đơn vị gộp dọc, hoặc ghi dấu " là như dòng trên', () => {
    const table = tableOf(`
| TT | Nội dung | ĐVT | Kế hoạch | Kinh phí (đồng) |
| 1 | Đường | km | 12 | 5 |
| 2 | Kênh | ^ | 7 | 5 |
| 3 | Cống | cái | 3 | 5 |
| 4 | Cầu | " | 2 | 5 |
| 5 | Cột | nt | 2 | 5 |
| 6 | Khác | | 1 | 5 |`);
    const units = [2, 3, 4, 5, 6, 7].map((row) => drawn(readingOf(table, row, 4)));
    expect(units).toEqual([
      ...['figure 12 ±0.5 km', 'figure 7 ±0.5 km', 'figure 3 ±0 cái'],
      ...['figure 2 ±0 cái', 'figure 2 ±0 cái', 'figure 1 ±0.5'],
    ]);
  });

  it('công thức cho ra chữ trống là ô trống, ô chỉ có dấu cách không được kể', () => {
    const table = tableOf(
      "ĐVT: đồng\n| TT | Nội dung | Vốn |\n| 1 | a | =B9 → ' |\n| 2 | b | ' |\n| 3 | c | 5 |",
    );
    expect(cellOf(table, 3, 3)!.reading).toEqual({ kind: 'blank' });
    expect(cellOf(table, 4, 3)).toBeUndefined();
  });

  it('giá trị đúng/sai là chữ; ô ẩn được đánh dấu', () => {
    const snapshot = snapshotOfTextGrid(`
| TT | Nội dung | Số tiền |
| 1 | a | 5 |
~| 2 | b | 6 |
| 3 | c | 7 |`);
    const [sheet] = snapshot.sheets;
    const cells = sheet!.cells.map((cell) =>
      cell.row === 4 && cell.column === 3 ? { ...cell, value: true } : cell,
    );
    const [table] = recogniseTables({
      ...snapshot,
      sheets: [{ ...sheet!, cells, hiddenColumns: [[2, 2]] }],
    }).tables;
    expect(readingOf(table!, 4, 3)).toEqual({ kind: 'text' });
    expect([2, 3].map((row) => cellOf(table!, row, 3)!.hidden)).toEqual([false, true]);
    expect(cellOf(table!, 2, 2)!.hidden).toBe(true);
  });
});

describe('typeCells: tiêu chí', () => {
  it.each([
    ['≥ 80%', '85', 'Đạt', ['threshold ≥ 80%', 'figure 85 ±0.5 phần trăm', 'status met']],
    ['≥ 80%', '0.85', 'Đạt', ['threshold ≥ 80%', 'figure 0.85 ±0.005', 'status met']],
    ['≥ 80%', '0.85 {0%}', 'Đạt', ['threshold ≥ 80%', 'figure 85 ±0.5 % phần trăm', 'status met']],
    ['0.8 {0%}', '0', 'Chưa đạt', ['threshold ≥ 80%', 'figure 0 ±0.5 phần trăm', 'status unmet']],
    ['12', '9', 'CĐ', ['threshold ≥ 12', 'figure 9 ±0.5', 'status unmet']],
    ['Đạt', 'Đạt', 'chưa rõ lắm', ['threshold pass', 'status met', 'text']],
    ['-', 'một đoạn văn', '-', ['dash', 'text', 'dash']],
    ['Đạt', '12..5', 'Đạt', ['threshold pass', 'text', 'status met']],
    ['…', '85%', '', ['no-data', 'figure 85 ±0.5 % chữ phần trăm', 'blank']],
    [
      'Theo quy định của tỉnh',
      '85%',
      'Đạt',
      ['threshold not-comparable', 'figure 85 ±0.5 % chữ phần trăm', 'status met'],
    ],
  ])('yêu cầu %s, kết quả %s, đánh giá %s', (target, result, status, readings) => {
    expect(underCriteria(target, result, status)).toEqual(readings);
  });

  it('yêu cầu tính bằng phần trăm chỉ nói về kết quả, không nói về số hộ bên cạnh', () => {
    const table = tableOf(`
Kết quả thực hiện bộ tiêu chí
| TT | Nội dung tiêu chí | Yêu cầu | Số hộ | Kết quả | Đánh giá |
| 1.1 | Hộ có nước sạch | 80% | 85 | 85 | Đạt |
| 1.2 | Hộ có điện | 80% | 95 | 95 | Đạt |`);
    expect([4, 5].map((column) => drawn(readingOf(table, 3, column)))).toEqual([
      'figure 85 ±0',
      'figure 85 ±0.5 phần trăm',
    ]);
  });

  it('hai cột đánh dấu', () => {
    const table = tableOf(`
Kết quả thực hiện bộ tiêu chí
| TT | Tiêu chí | Nội dung tiêu chí | Yêu cầu | Đạt | Chưa đạt |
| 1 | Đường | Đường xã | Đạt | x | |
| 2 | Nước | Kênh | Đạt | | x |
| 3 | Điện | Lưới | Đạt | - | đang xét |`);
    expect([3, 4, 5].map((row) => [5, 6].map((column) => drawn(readingOf(table, row, column))))).toEqual([
      ['status met', 'blank'],
      ['blank', 'status unmet'],
      ['dash', 'text'],
    ]);
  });
});

describe('typeCells: thời hạn', () => {
  const underDeadline = (mark: string) => {
    const table = tableOf(`
Phân công nhiệm vụ năm 2024
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
| 1 | Rà soát | Văn phòng | ${mark} |
| 2 | Làm đường | Địa chính | 30/6/2024 |`);
    return readingOf(table, 3, 4);
  };

  it('đọc ngày thật, ngày gõ chữ và thời hạn thiếu năm', () => {
    expect(underDeadline('@2024-06-30')).toEqual({
      kind: 'deadline',
      deadline: { kind: 'date', due: '2024-06-30', term: 'day' },
    });
    expect(underDeadline('trước 30/6/2024')).toMatchObject({ kind: 'deadline' });
    expect(underDeadline('tháng 9')).toMatchObject({ kind: 'deadline', deadline: { due: '2024-09-30' } });
  });

  it('số không phải ngày, ngày ngoài lịch Excel, gạch ngang', () => {
    expect(underDeadline('45')).toMatchObject({ kind: 'figure' });
    expect(underDeadline('2958466 {dd/mm/yyyy}')).toEqual({ kind: 'text' });
    expect(underDeadline('-')).toEqual({ kind: 'dash' });
  });
});

describe('số đếm', () => {
  it.each([
    ['Số hộ (hộ)', '6', 'figure 6 ±0 hộ'],
    ['Số hộ nghèo', '6', 'figure 6 ±0'],
    ['Số hộ nghèo', "'6", 'figure 6 ±0 chữ'],
    ['Số hộ nghèo', '6.5', 'figure 6.5 ±0.05'],
    ['Diện tích (ha)', '6', 'figure 6 ±0.5 ha'],
    ['Bình quân số người một hộ', '6', 'figure 6 ±0.5'],
  ])('dưới "%s", %s là số đúng hay số làm tròn', (heading, mark, expected) => {
    const table = tableOf(`
| TT | Thôn | ${heading} | Vốn (triệu đồng) |
| 1 | Đông | ${mark} | 5 |
| 2 | Tây | 4 | 6 |
| 3 | Nam | 9 | 7 |`);
    expect(drawn(readingOf(table, 2, 3))).toBe(expected);
  });
});
