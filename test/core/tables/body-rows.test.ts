import { describe, expect, it } from '@jest/globals';

import { boxesOf, rowsDrawn, tableOf } from './recognise';

const head = '| TT | Nội dung | Kế hoạch | Thực hiện | Ghi chú |';

describe('readBodyRows: bảng dừng ở đâu', () => {
  it.each([
    ['lời ghi chú', '| Ghi chú: chưa gồm vốn dân. |'],
    ['phần đầu của trang sau', '| UBND XÃ ĐỒNG MẪU | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |'],
    ['chỗ ký', '| | Người lập | | Chủ tịch |'],
    ['tên biểu sau', '| Biểu 2. Nguồn vốn |'],
    ['đơn vị tính của bảng sau', '| | | | ĐVT: đồng |'],
    ['câu đếm tiêu chí', '| Đạt 12/19 tiêu chí |'],
    ['lời gộp quá nửa bảng', '| Danh sách đã niêm yết | < | < | |'],
    ['lời dài', `| | ${'Danh sách này đã được niêm yết công khai. '.repeat(4)} |`],
  ])('%s', (_, line) => {
    expect(boxesOf(`${head}\n| 1 | Đường | 5 | 4 | |\n| 2 | Trường | 7 | 6 | |\n${line}`)).toEqual(['A1:E3']);
  });

  it('tiêu đề khác có cột số thứ tự, hay lặp lại mà đánh số từ đầu: bảng mới', () => {
    const again = `${head}\n| 1 | Đường | 5 | 4 | |\n| 2 | Trường | 7 | 6 | |\n${head}\n| 1 | Điện | 5 | 4 | |`;
    expect(boxesOf(again)).toEqual(['A1:E3', 'A4:E5']);
    const other = `${head}\n| 1 | Đường | 5 | 4 | |\n| TT | Tên thôn | Số hộ | Số khẩu |\n| 1 | Một | 50 | 40 |`;
    expect(boxesOf(other)).toEqual(['A1:E2', 'A3:D4']);
  });

  it('tiêu đề lặp lại mà bên dưới là dòng trống: bảng mới', () => {
    const rows = '| 1 | Đường | 5 | 4 | |\n| 2 | Trường | 7 | 6 | |';
    expect(boxesOf(`${head}\n${rows}\n${head}\n\n| 3 | Điện | 5 | 4 | |`)).toEqual(['A1:E3', 'A4:E6']);
  });

  it('tiêu đề không có cột số thứ tự mà lặp lại cũng mở bảng mới', () => {
    const columns = '| Nội dung | Kế hoạch | Thực hiện |';
    expect(boxesOf(`${columns}\n| Đường | 5 | 4 |\n${columns}\n| Điện | 7 | 6 |`)).toEqual([
      'A1:C2',
      'A3:C4',
    ]);
  });

  it.each([
    ['dòng tổng chưa có số, gộp quá nửa bảng', '| Tổng cộng | < | < | |'],
    ['chỗ để trống gộp quá nửa bảng', '| …… | < | < | |'],
    [
      'dòng dài mà có chữ ở cột khác',
      `| | ${'Việc này đã được niêm yết công khai. '.repeat(4)} | | | đã xong |`,
    ],
    ['tên cơ quan viết thường là một dòng', '| | UBND xã Mẫu | | | đã nộp |'],
    ['dòng đầy chữ có ô ghi chức danh', '| Đợt ba | Ký hồ sơ | Chủ tịch | Văn phòng | gửi huyện |'],
  ])('%s vẫn thuộc bảng', (_, line) => {
    expect(boxesOf(`${head}\n| 1 | Đường | 5 | 4 | |\n| 2 | Trường | 7 | 6 | |\n${line}`)).toEqual(['A1:E4']);
  });

  it('dòng chữ giống tiêu đề không mở bảng mới', () => {
    const row = '| | Kế hoạch | Kinh phí | Giải ngân | Ghi chú |';
    expect(boxesOf(`${head}\n| 1 | Đường | 5 | 4 | |\n${row}\n| 2 | Trường | 7 | 6 | |`)).toEqual(['A1:E4']);
  });
});

describe('readBodyRows: dòng trống ở giữa', () => {
  const rows = '| 1 | Đường | 5 | 4 | a |\n| 2 | Trường | 7 | 6 | b |';
  const named = '| | Đường | 5 | 4 | a |\n| | Trường | 7 | 6 | b |';

  it.each([
    ['một dòng đánh số', 2, '| 7 | Trạm | 3 | 3 |', 'A1:E6'],
    ['số tiếp theo, dù cách xa', 6, '| 3 | Trạm | 3 | 3 |', 'A1:E10'],
    ['cách xa mà không nối số', 6, '| 7 | Trạm | 3 | 3 |', 'A1:E3'],
    ['dòng tổng chỉ có chữ', 1, '| | Tổng cộng |', 'A1:E5'],
    ['dòng tổng có số', 2, '| | Tổng cộng | 12 | 10 |', 'A1:E6'],
    ['đề mục đứng ngay trên một dòng đánh số', 1, '| | Phần hai |\n| 1 | Trạm | 3 | 3 |', 'A1:E6'],
    ['lời đứng riêng', 1, '| | Phần hai |\n| | và các việc khác |', 'A1:E3'],
    ['ô số lạc ở cột xa', 1, '| | | | 15 |', 'A1:E3'],
    ['hai ô số lạc', 1, '| | | 8 | 15 |', 'A1:E3'],
  ])('%s', (_, gap, line, box) => {
    expect(boxesOf(`${head}\n${rows}\n${'\n'.repeat(gap)}${line}`)).toEqual([box]);
  });

  it('danh mục không đánh số: một dòng đầy như các dòng khác thì còn thuộc bảng', () => {
    expect(boxesOf(`${head}\n${named}\n\n| | Trạm | 3 | 3 | c |`)).toEqual(['A1:E5']);
    expect(boxesOf(`${head}\n${named}\n\n| | Phần hai |\n| | Trạm | 3 | 3 | c |`)).toEqual(['A1:E6']);
    expect(boxesOf(`${head}\n${named}\n\n\n| | Trạm | 3 | 3 | c |`)).toEqual(['A1:E3']);
    expect(boxesOf(`${head}\n${named}\n\n| | | 8 | 9 | 7 |`)).toEqual(['A1:E3']);
    expect(boxesOf(`${head}\n${named}\n\n| Trạm | | | 3 |`)).toEqual(['A1:E3']);
  });

  it('tiêu đề in lại ở trang sau, số nối tiếp: vẫn là một bảng', () => {
    const table = tableOf(`${head}\n| (1) | (2) | (3) | (4) | (5) |\n${rows}\n${head}
| (1) | (2) | (3) | (4) | (5) |
| 3 | Trạm | 3 | 3 | |`);
    expect(rowsDrawn(table)).toEqual(['2 column-numbers 0', '3 item 1', '4 item 1', '7 item 1']);
  });
});

describe('labelledLeft', () => {
  it('cột đầu thiếu tiêu đề vẫn thuộc bảng', () => {
    const rows = '| 1 | Một | 5 | 7 |\n| 2 | Hai | 5 | 7 |\n| 3 | Ba | 5 | 7 |';
    expect(boxesOf(`| | Tên thôn | Số hộ | Số khẩu |\n${rows}`)).toEqual(['A1:D4']);
    expect(boxesOf(`| | | Số hộ (hộ) | Số tiền (đồng) |\n${rows}`)).toEqual(['A1:D4']);
    expect(boxesOf('| | Tên thôn | Số hộ | Số khẩu |\n| x | Một | 5 | 7 |\n| | Hai | 5 | 7 |')).toEqual([
      'B1:D3',
    ]);
  });
});
