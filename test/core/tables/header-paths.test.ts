import { describe, expect, it } from '@jest/globals';

import { tableOf } from './recognise';

const headingsOf = (grid: string) => tableOf(grid).columns.map(({ heading }) => heading);

describe('headerPaths', () => {
  it('nhãn gộp phủ lên các cột của nó', () => {
    expect(
      headingsOf(
        '| TT | Nội dung | Năm 2024 | < |\n| ^ | ^ | Vốn | Chi |\n| 1 | a | 5 | 6 |\n| 2 | b | 5 | 6 |',
      ),
    ).toEqual(['TT', 'Nội dung', 'Năm 2024 / Vốn', 'Năm 2024 / Chi']);
  });

  it('nhãn gõ một lần trên nhiều cột, gõ ở đầu hay ở giữa', () => {
    const rows = '| 1 | a | 5 | 6 | 7 |\n| 2 | b | 5 | 6 | 7 |';
    expect(
      headingsOf(`| TT | Nội dung | Nguồn vốn | | |\n| | | Tỉnh | Huyện | Xã |\n${rows}`).slice(2),
    ).toEqual(['Nguồn vốn / Tỉnh', 'Nguồn vốn / Huyện', 'Nguồn vốn / Xã']);
    expect(
      headingsOf(`| TT | Nội dung | | Nguồn vốn | |\n| | | Tỉnh | Huyện | Xã |\n${rows}`).slice(2),
    ).toEqual(['Nguồn vốn / Tỉnh', 'Nguồn vốn / Huyện', 'Nguồn vốn / Xã']);
  });

  it('"Trong đó" phủ lên các cột dưới nó dù chúng viết thường', () => {
    expect(
      headingsOf(
        '| TT | Nội dung | Tổng số | Trong đó | |\n| | | | vốn tỉnh | vốn xã |\n| 1 | a | 9 | 5 | 4 |\n| 2 | b | 9 | 5 | 4 |',
      ).slice(2),
    ).toEqual(['Tổng số', 'Trong đó / vốn tỉnh', 'Trong đó / vốn xã']);
  });

  it('nhãn gõ từng mảnh xuống dòng được ghép lại; nhãn lặp chỉ tính một lần', () => {
    expect(
      headingsOf(
        '| TT | Nội dung | Tổng | Tổng số |\n| | | mức đầu tư | Tổng số |\n| 1 | a | 5 | 6 |\n| 2 | b | 5 | 6 |',
      ).slice(2),
    ).toEqual(['Tổng mức đầu tư', 'Tổng số']);
  });

  it('nhãn gộp dọc là một nhãn trọn, không phải mảnh của nhãn dưới', () => {
    expect(
      headingsOf(
        '| TT | Nội dung | Kinh phí | Năm 2024 | < |\n| ^ | ^ | ^ | Vốn | Chi |\n| ^ | ^ | cả năm | xã | xã |\n| 1 | a | 5 | 6 | 7 |\n| 2 | b | 5 | 6 | 7 |',
      )[2],
    ).toBe('Kinh phí / cả năm');
  });

  it('nhãn của cột số thứ tự không lan sang bên', () => {
    expect(
      headingsOf(
        '| TT | | Vốn | Chi |\n| | Tên | tỉnh | xã |\n| 1 | a | 5 | 6 |\n| 2 | b | 5 | 6 |\n| 3 | c | 5 | 6 |',
      )[1],
    ).not.toContain('TT');
  });
});
