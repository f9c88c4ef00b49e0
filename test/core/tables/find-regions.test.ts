import { describe, expect, it } from '@jest/globals';

import { boxesOf, recognise } from './recognise';

describe('findRegions', () => {
  it('hai bảng cạnh nhau, cách một cột trống', () => {
    expect(
      boxesOf(
        '| TT | Thôn | Vốn | | TT | Xã | Vốn |\n| 1 | a | 5 | | 1 | b | 6 |\n| 2 | a | 5 | | 2 | b | 6 |',
      ),
    ).toEqual(['A1:C3', 'E1:G3']);
  });

  it('hai bảng sát nhau: cột số thứ tự thứ hai mở bảng mới', () => {
    expect(
      boxesOf('| TT | Thôn | Vốn | TT | Xã | Vốn |\n| 1 | a | 5 | 1 | b | 6 |\n| 2 | a | 5 | 2 | b | 6 |'),
    ).toEqual(['A1:C3', 'D1:F3']);
  });

  it('cột trống trong một dòng nhưng có chữ ở dòng dưới thì không cắt', () => {
    expect(boxesOf('| TT | Thôn | | Vốn |\n| 1 | a | 5 | 5 |\n| 2 | b | 5 | 5 |\n| 3 | c | 5 | 5 |')).toEqual(
      ['A1:D4'],
    );
    expect(
      boxesOf('| TT | Thôn | | | Vốn |\n| 1 | Đường vào | < | < | 5 |\n| 2 | b | | | 5 |\n| 3 | c | | | 5 |'),
    ).toEqual(['A1:B4']);
  });

  it('bảng bên phải bắt đầu thấp hơn, dòng bên trái thiếu ô cuối', () => {
    expect(
      boxesOf(`
| TT | Thôn | Vốn | Ghi chú |
| 1 | a | 5 | |
| 2 | b | 5 | | | TT | Xã | Vốn |
| 3 | c | 5 | x | | 1 | e | 7 |
| 4 | d | 5 | | | 2 | f | 7 |`),
    ).toEqual(['A1:D5', 'F3:H5']);
  });

  it('bảng bên trái bắt đầu thấp hơn, khi bảng bên phải chưa hết', () => {
    expect(
      boxesOf(`
| | | | | TT | Xã | Vốn |
| | | | | 1 | e | 7 |
| TT | Thôn | Vốn | | 2 | f | 7 |
| 1 | a | 5 | | 3 | g | 8 |
| 2 | b | 5 | | 4 | h | 8 |`),
    ).toEqual(['E1:G5', 'A3:C5']);
  });

  it('danh sách hai cột có số thứ tự đứng cạnh một bảng là bảng riêng', () => {
    expect(
      boxesOf('| TT | Thôn | Vốn | | STT | Tên hộ |\n| 1 | a | 5 | | 1 | An |\n| 2 | b | 6 | | 2 | Bình |'),
    ).toEqual(['A1:C3', 'E1:F3']);
  });

  it('một góc dòng chỉ có hai nhãn, không đánh số, là ô ghi riêng', () => {
    const left = ['| TT | Thôn | Vốn |', '| 1 | a | 5 |', '| 2 | b | 6 |'];
    const beside = (cells: readonly string[]) =>
      boxesOf(left.map((line, i) => `${line} | ${cells[i]!} |`).join('\n'));
    expect(beside(['Khối lượng | Kinh phí', '5 | 6', '7 | 8'])).toEqual(['A1:C3']);
    expect(beside(['Xã | Khối lượng | Kinh phí', 'a | 5 | 6', 'b | 7 | 8'])).toEqual(['A1:C3', 'E1:G3']);
  });

  it('thôi tìm sau một nghìn bảng', () => {
    const one = '| TT | Thôn | Vốn |\n| 1 | a | 5 |\n';
    expect(recognise(one.repeat(1001)).tables).toHaveLength(1000);
  });
});
