import { describe, expect, it } from '@jest/globals';

import { readingOf } from '../../../src/core/tables/table';
import { drawnReading as drawn, readBesideTarget as underCriteria } from './drawn-reading';
import { tableOf } from './recognise';

describe('readFigureText: cách ghi số liệu', () => {
  /** How one cell is read under a heading and a unit line, beside two plain numbers that make its column one of figures. */
  const under = (unitLine: string, heading: string, mark: string) => {
    const table = tableOf(`
ĐVT: ${unitLine}
| TT | Nội dung | ${heading} | Kinh phí |
| 1 | Đường | ${mark} | 10 |
| 2 | Kênh | 20 | 20 |
| 3 | Cầu | 30 | 30 |`);
    return drawn(readingOf(table, 3, 3));
  };

  it.each([
    ['25 ha', 'figure 25 ±0.5 ha chữ'],
    ['120 ngày công', 'figure 120 ±0.5 ngày công chữ'],
    ['12 hộ', 'figure 12 ±0 hộ chữ'],
    ['6.300 m', 'figure 6300 ±0.5 m chữ'],
    ['85%', 'figure 85 ±0.5 % chữ phần trăm'],
    ['12/15', 'ratio'],
    ['85% (34/40 hộ)', 'ratio'],
    ["'04", 'figure 4 ±0.5 chữ'],
    ["'1.1", 'figure 1.1 ±0.05 chữ'],
    // Refused: two readings, two figures, or the name of one thing.
    ['1.250 km', 'text'],
    ['12 (2 hộ cận nghèo)', 'text'],
    ['5 km 200 m', 'text'],
    ['QL 48', 'text'],
    ['Thôn 3', 'text'],
    ['600-700', 'unreadable-number'],
    ["'1.234", 'unreadable-number'],
  ])('dưới "Khối lượng": %s → %s', (mark, reading) => {
    expect(under('đồng', 'Khối lượng', mark)).toBe(reading);
  });

  it.each([
    ['1.250 triệu', 'figure 1250 ±0.5 triệu đồng chữ'],
    ['1 tỷ 250 triệu đồng', 'figure 1250 ±0.5 triệu đồng chữ'],
    ['(2.000.000)', 'figure -2000000 ±0.5 đồng chữ'],
    ['85%', 'figure 85 ±0.5 % chữ phần trăm'],
    ['0.85 {0%}', 'figure 85 ±0.5 % phần trăm'],
    ['25 ha', 'figure 25 ±0.5 ha chữ'],
    // Nobody knows how far "khoảng" reaches, and what "tỷ" a full figure in đồng means.
    ['khoảng 570 triệu đồng', 'text'],
    ['3.000.000.000 tỷ đồng', 'text'],
  ])('dưới "Giá trị", tính bằng đồng: %s → %s', (mark, reading) => {
    expect(under('đồng', 'Giá trị', mark)).toBe(reading);
  });

  it('trong một cột chữ, số là tên hay số thứ tự; số tiền và tỷ số vẫn đọc được', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| TT | Nội dung | Quy mô | Kinh phí |
| 1 | Trường | 3 phòng | 10 |
| 2 | Đường | '1.1 | 20 |
| 3 | Cầu | '48 | 30 |
| 4 | Chợ | 570 triệu | 40 |
| 5 | Kênh | 12/15 hộ | 50 |`);
    const readings = [3, 4, 5, 6, 7].map((row) => drawn(readingOf(table, row, 3)));
    expect(readings).toEqual(['text', 'text', 'text', 'figure 570 ±0.5 triệu đồng chữ', 'ratio']);
  });

  it('định dạng giấu hàng nghìn: tiêu đề nói về số hiện ra, ô giữ số đầy đủ', () => {
    const under = (unitLine: string, mark: string) => {
      const table = tableOf(`
ĐVT: ${unitLine}
| TT | Nội dung | Kinh phí |
| 1 | Đường | ${mark} |
| 2 | Kênh | 20 |
| 3 | Cầu | 30 |`);
      return drawn(readingOf(table, 3, 3));
    };
    expect(under('nghìn đồng', '1250000 {#,##0,}')).toBe('figure 1250000 ±0.5 đồng');
    expect(under('triệu đồng', '1250000 {#,##0,}')).toBe('figure 1250000 ±0.5 nghìn đồng');
    expect(under('đồng', '1250000 {#,##0,}')).toBe('figure 1250000 ±0.5 đồng');
    expect(under('ha', '1250000 {#,##0,}')).toBe('figure 1250000 ±0.5 ha');
    expect(under('nghìn đồng', '1250000 {#,##0}')).toBe('figure 1250000 ±0.5 nghìn đồng');
  });

  it('chữ "1.234" đọc theo dấu thập phân mà các số khác trong cột cho biết', () => {
    const column = (...marks: readonly string[]) => {
      const rows = marks.map((mark, i) => `| ${i + 1} | Thôn số ${i + 1} | ${mark} |`).join('\n');
      const table = tableOf(`ĐVT: triệu đồng\n| TT | Nội dung | Kinh phí |\n${rows}`);
      return marks.map((_, i) => drawn(readingOf(table, 3 + i, 3)));
    };
    expect(column("'1.234", '2500', '30', "'4.500")).toEqual([
      'figure 1234 ±0.5 triệu đồng chữ',
      'figure 2500 ±0.5 triệu đồng',
      'figure 30 ±0.5 triệu đồng',
      'figure 4500 ±0.5 triệu đồng chữ',
    ]);
    expect(column("'1.234", "'12.5", '30', '7')[0]).toBe('figure 1.234 ±0.0005 triệu đồng chữ');
    expect(column("'1.234", "'12,5", '30', '7')[0]).toBe('figure 1234 ±0.5 triệu đồng chữ');
    expect(column("'1.234", "'12.5", "'7,5", '7')[0]).toBe('unreadable-number');
    expect(column("'1.234", '12', '30', '7')[0]).toBe('unreadable-number');
  });

  it.each(['″', '„', '〃', "''", '-nt-', 'n.t', 'Như trên'])('%s là đơn vị của dòng trên', (ditto) => {
    const table = tableOf(`
| TT | Nội dung | ĐVT | Kế hoạch | Kinh phí (đồng) |
| 1 | Đường | km | 12 | 5 |
| 2 | Kênh | '${ditto} | 7 | 5 |
| 3 | Cống | cái | 3 | 5 |`);
    expect(drawn(readingOf(table, 3, 4))).toBe('figure 7 ±0.5 km');
  });
});

describe('readFigureText: kết quả bên cạnh mức yêu cầu', () => {
  it.each([
    ['≥ 80%', "'85", 'figure 85 ±0.5 chữ phần trăm'],
    ['≥ 80%', "'0,85", 'figure 0.85 ±0.005 chữ'],
    ['≥ 80%', 'Đạt 85%', 'figure 85 ±0.5 % chữ phần trăm'],
    ['≥ 80%', 'đạt 85,5 %', 'figure 85.5 ±0.05 % chữ phần trăm'],
    ['≥ 80%', 'Đạt 34/40 hộ (85%)', 'ratio'],
    ['≥ 80%', 'Đạt 100%', 'status met'],
    ['≥ 80%', 'Đạt, trừ thôn Hạ', 'text'],
    ['≥ 80%', `Đạt ${'đạt '.repeat(40)}`, 'text'],
    ['≥ 80%', 'Đạt 1.234', 'text'],
    ['ít nhất 20 người', '24 người', 'figure 24 ±0 người chữ'],
    ['ít nhất 20 người', 'Đạt 24 người', 'figure 24 ±0 người chữ'],
  ])('yêu cầu %s, kết quả %s → %s', (target, result, reading) => {
    expect(underCriteria(target, result, 'Đạt')[1]).toBe(reading);
  });

  it('số đếm ở dòng có đơn vị không phải là phần trăm', () => {
    const table = tableOf(`
Kết quả thực hiện bộ tiêu chí
| TT | Tiêu chí | ĐVT | Yêu cầu | Kết quả | Đánh giá |
| 1 | Đường | hộ | ≥ 80% | 34 | Đạt |
| 2 | Nước | % | ≥ 80% | 84 | Đạt |
| 3 | Điện | | ≥ 80% | 84 | Đạt |`);
    expect([3, 4, 5].map((row) => drawn(readingOf(table, row, 5)))).toEqual([
      'figure 34 ±0 hộ',
      'figure 84 ±0.5 % phần trăm',
      'figure 84 ±0.5 phần trăm',
    ]);
  });
});
