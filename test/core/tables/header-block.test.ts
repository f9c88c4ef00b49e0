import { describe, expect, it } from '@jest/globals';

import { recognise, tableOf } from './recognise';

const headerOf = (grid: string) => tableOf(grid).headerRows;
const cuesOf = (grid: string) => tableOf(grid).evidence.map(({ cue }) => cue);

describe('headerAt: dòng nào là tiêu đề', () => {
  it('nói vì sao nhận ra tiêu đề', () => {
    expect(
      cuesOf(`
| **TT** | **Nội dung** | **Số tiền (đồng)** | **Đã chi (đồng)** |
| 1 | 2 | 3 | 4 |
| 1 | Đường | 5 | 4 |
| 2 | Trường | 7 | 6 |`),
    ).toEqual(
      expect.arrayContaining(['index-label', 'header-words', 'units-in-labels', 'column-numbers', 'bold']),
    );
  });

  it('"ĐVT (xã)" là nhãn cột, không phải dòng đơn vị tính', () => {
    expect(headerOf('| TT | Nội dung | ĐVT (xã) | Kỳ này |\n| 1 | a | xã | 5 |')).toEqual([1]);
  });

  it('biểu mới có tiêu đề: nhiều nhãn, hoặc nhãn quen thuộc', () => {
    expect(headerOf('| TT | Tên hộ | Quê quán | Số thẻ | Chữ ký |')).toEqual([1]);
    expect(headerOf('| TT | Nội dung | Kinh phí | Ghi chú |')).toEqual([1]);
    expect(recognise('| TT | Tên hộ | Quê quán |').tables).toEqual([]);
  });

  it('ba nhãn lạ trên các cột số cũng là tiêu đề', () => {
    expect(cuesOf('| Lúa | Ngô | Khoai |\n| 5 | 6 | 7 |\n| 8 | 9 | 10 |\n| 1 | 2 | 9 |')).toContain(
      'type-break',
    );
  });

  it('cột bên trái chỉ có ba số thứ tự cũng cho thấy dòng trên nó là tiêu đề', () => {
    const rows = ['| 1 | a | b | c |', '| 2 | d | e | g |', '| 3 | h | i | k |'];
    const grid = (count: number) => `| | Nội dung | Kinh phí | Lúa |\n${rows.slice(0, count).join('\n')}`;
    expect(cuesOf(grid(3))).toContain('numbered-rows');
    expect(recognise(grid(2)).tables).toEqual([]);
  });

  it('dòng đánh số cột nói thay cho những nhãn lạ bên cạnh một nhãn quen', () => {
    expect(headerOf('| Nội dung | Lúa | Ngô |\n| A | 1 | 2 |\n| x | tốt | vừa |')).toEqual([1]);
  });

  it('chỉ nêu lý do có thật', () => {
    const cues = cuesOf('| TT | Nội dung | Kinh phí | Lúa |\n| 1 | a | 5 | 6 |\n| 2 | b | 7 | 8 |');
    expect(cues).not.toContain('bold');
    expect(cues).not.toContain('only-header-words');
    expect(cuesOf('| **TT** | **Nội dung** | Kinh phí |\n| 1 | a | 5 |\n| 2 | b | 7 |')).not.toContain(
      'bold',
    );
  });

  it('chỉ nhìn ba dòng đầu: dòng thứ tư mới ghi dở không che mất tiêu đề', () => {
    expect(
      headerOf('| Lúa | Ngô | Khoai |\n| 5 | 6 | 7 |\n| 8 | 9 | 10 |\n| 2 | 3 | 4 |\n| 7 | | |'),
    ).toEqual([1]);
  });

  it.each([
    ['một ô', '| Nội dung |\n| 5 |\n| 6 |'],
    ['chữ không quen', '| Lúa | Ngô |\n| tốt | vừa |\n| vừa | tốt |'],
    ['dòng có số liệu', '| Nội dung | 5 | 6 |\n| Đường | 7 | 8 |'],
    ['lời dài', `| Nội dung ${'rất dài '.repeat(40)} | Số tiền | Kế hoạch |\n| a | 5 | 7 |`],
    ['phần đầu trang', '| Đơn vị báo cáo: …… | Kinh phí | Giải ngân |\n| a | b | c |'],
    ['dòng đánh số', '| I | Kế hoạch | Đạt | Kinh phí |\n| II | Nội dung | Đạt | Đạt |'],
    ['hai nhãn quen trên chữ', '| Nội dung | Kinh phí |\n| a | b |'],
    ['hai chữ lạ trên số', '| Lúa | Ngô |\n| 5 | 6 |\n| 8 | 9 |'],
    ['ba chữ lạ, chỉ một cột có số', '| An | Bình | Chi |\n| tốt | 5 | khá |\n| vừa | 6 | khá |'],
    [
      'lời ghi cạnh hai chữ lạ trên số',
      `| Đợt một | Đợt hai | ${'các hộ đã ký nhận '.repeat(5)} |\n| 5 | 6 | 7 |\n| 8 | 9 | 10 |`,
    ],
    ['tiêu đề không rõ, không có dòng nào', '| Nội dung | Kế hoạch | Kinh phí |'],
  ])('không phải tiêu đề: %s', (_, grid) => {
    expect(recognise(grid).tables).toEqual([]);
  });
});

describe('headerAt: tiêu đề mấy dòng', () => {
  it('nhãn rộng gõ trên dòng tên cột', () => {
    expect(
      headerOf(
        '| | | Năm 2023 | < | Năm 2024 | < |\n| TT | Nội dung | Vốn | Đã chi | Vốn | Đã chi |\n| 1 | a | 5 | 6 | 7 | 8 |',
      ),
    ).toEqual([1, 2]);
    expect(headerOf('| | | Kế hoạch |\n| TT | Nội dung | năm 2024 |\n| 1 | a | 5 |')).toEqual([1, 2]);
    expect(headerOf('| | | Năm 2024 | < |\n| TT | Nội dung | Vốn | Đã chi |\n| 1 | a | 5 | 6 |')).toEqual([
      1, 2,
    ]);
  });

  it.each([
    [
      'cùng bề rộng với nhãn dưới',
      '| | | Giá hiện hành | < |\n| TT | Nội dung | Kinh phí | < |\n| ^ | ^ | Vốn | Chi |\n| 1 | a | 5 | 6 |',
      [2, 3],
    ],
    ['trong ngoặc', '| | | (tạm tính) | < |\n| TT | Nội dung | Vốn | Đã chi |\n| 1 | a | 5 | 6 |', [2]],
    ['nhãn đơn vị tính', '| | | ĐVT: | đồng |\n| TT | Nội dung | Vốn | Đã chi |\n| 1 | a | 5 | 6 |', [2]],
    ['nhãn đã đủ nghĩa ở dưới', '| | | Kế hoạch |\n| TT | Nội dung | Kinh phí |\n| 1 | a | 5 |', [2]],
    ['trên cột đầu', '| Năm 2024 | | Năm 2023 |\n| TT | Nội dung | Kinh phí |\n| 1 | a | 5 |', [2]],
  ])('dòng trên không thuộc tiêu đề: %s', (_, grid, rows) => {
    expect(headerOf(grid)).toEqual(rows);
  });

  it('nhãn gõ xuống nhiều dòng', () => {
    expect(headerOf('| Số | Tên | Số |\n| TT | thôn | hộ |\n| 1 | Một | 5 |\n| 2 | Hai | 6 |')).toEqual([
      1, 2,
    ]);
    expect(
      headerOf('| Nội dung | Vốn | Chi phí |\n| thực hiện | (đồng) | khác |\n| a | 5 | 6 |\n| b | 5 | 6 |'),
    ).toEqual([1, 2]);
    expect(headerOf('| Số | Tên | Số |\n| TT | Thôn | Hộ |\n| 1 | Một | 5 |\n| 2 | Hai | 6 |')).toEqual([
      1, 2,
    ]);
  });

  it('dòng đánh số cột của bảng sau, viết liền bên dưới, không thuộc bảng trước', () => {
    const { tables } = recognise(
      '| TT | Tên thôn | Số hộ |\n| 1 | Một | 50 |\n| 2 | Hai | 60 |\n| TT | Tên hộ | Số khẩu |\n| (1) | (2) | (3) |\n| 1 | An | 5 |',
    );
    expect(tables.map(({ headerRows, columnNumberRow }) => [headerRows, columnNumberRow])).toEqual([
      [[1], null],
      [[4], 5],
    ]);
  });

  it.each([
    ['số thứ tự', '| TT | Nội dung | Ghi chú |\n| I | Hạ tầng | nhiều |\n| 1 | Đường | ít |'],
    [
      'đánh số ở cột đầu, không có cột TT',
      '| Nội dung | Vốn | Ghi chú |\n| I. | Đường | x |\n| II. | Trường | y |',
    ],
    [
      'chữ ở cột không có nhãn',
      '| TT | | Số người | Tỷ lệ |\n| | Tổng số | | |\n| 1 | Nam | 5 | 6 |\n| 2 | Nữ | 6 | 7 |\n| 3 | Khác | 6 | 7 |',
    ],
    [
      'dòng tổng quên ghi tên',
      '| TT | Nội dung | Vốn | Chi | Ghi chú |\n| | | 900 | 800 | toàn xã |\n| 1 | a | 400 | 300 | |',
    ],
    [
      'việc đầu tiên của danh sách không đánh số',
      '| Nhiệm vụ | Chủ trì | Thời hạn |\n| Trồng cây | Đoàn xã | Tháng 6 |\n| Phát cỏ | Hội | Tháng 7 |',
    ],
    ['dòng tổng', '| TT | Nội dung | Số tiền |\n| | Tổng số | |\n| 1 | a | 5 |'],
    ['lời dài', `| TT | Nội dung | Ghi chú |\n| | | ${'dài '.repeat(30)} |\n| 1 | a | b |`],
    ['chữ số', "| TT | Nội dung | Mã |\n| | | '001 |\n| 1 | a | '002 |"],
  ])('dòng dưới thuộc thân bảng: %s', (_, grid) => {
    expect(headerOf(grid)).toEqual([1]);
  });
});

describe('headerAt: bề ngang', () => {
  it('cột giữa quên ghi tiêu đề mà có số liệu vẫn thuộc bảng', () => {
    const table = tableOf(
      '| TT | Nội dung | | Kinh phí |\n| 1 | a | 5 | 6 |\n| 2 | b | 7 | 8 |\n| 3 | c | 7 | 8 |',
    );
    expect(table.columns.map(({ heading }) => heading)).toEqual(['TT', 'Nội dung', '', 'Kinh phí']);
  });

  it('sau một cột trống là ô tính riêng', () => {
    expect(
      tableOf('| TT | Nội dung | Vốn | | Thử |\n| 1 | a | 5 | | 6 |\n| 2 | b | 7 | | 8 |').box.right,
    ).toBe(3);
    expect(
      tableOf('| TT | Nội dung | Vốn | | Thử |\n| 1 | a | 5 | 5 | 6 |\n| 2 | b | 7 | | 8 |').box.right,
    ).toBe(3);
    expect(
      tableOf('| TT | Nội dung | Vốn | | | Thử |\n| 1 | a | 5 | 5 | 5 | 6 |\n| 2 | b | 7 | 5 | 5 | 8 |').box
        .right,
    ).toBe(3);
  });

  it('cột không đánh số sau một cột khác Ghi chú vẫn thuộc biểu', () => {
    const rows = '| 1 | 2 | 3 | |\n| 1 | a | 5 | x |';
    expect(tableOf(`| TT | Nội dung | Vốn | Đã chi |\n${rows}`).box.right).toBe(4);
    expect(tableOf(`| TT | Nội dung | Ghi chú | Đã chi |\n${rows}`).box.right).toBe(3);
    expect(tableOf(`| TT | Nội dung | Ghi chú | Đã chi |\n| ^ | ^ | ^ | ^ |\n${rows}`).box.right).toBe(3);
  });

  it('một ô gộp quá sâu không kéo tiêu đề theo', () => {
    const deep = Array.from({ length: 10 }, (_, i) => `| ${i + 1} | a | 5 | ^ |`).join('\n');
    expect(headerOf(`| TT | Nội dung | Vốn | Ghi chú |\n${deep}`)).toEqual([1]);
  });
});
