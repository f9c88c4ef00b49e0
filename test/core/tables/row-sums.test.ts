import { describe, expect, it } from '@jest/globals';

import { rowSumsDrawn, tableOf } from './recognise';

const sumsOf = (rows: string) =>
  rowSumsDrawn(tableOf(`ĐVT: triệu đồng\n| TT | Nguồn vốn | Kế hoạch | Huy động |\n${rows}`));

describe('findRowSums: dòng tổng', () => {
  it('cộng các nhóm, nhóm cộng các dòng của nó', () => {
    expect(
      sumsOf(`| I | Ngân sách | 30 | 23 |
| 1 | Tỉnh | 10 | 8 |
| 2 | Xã | 20 | 15 |
| II | Nhân dân | 30 | 25 |
| 1 | Tiền mặt | 20 | 20 |
| 2 | Hiện vật | 10 | 5 |
| | Tổng cộng | 60 | 48 |`),
    ).toEqual(['9 = 3 + 6 [C D] (words)', '3 = 4 + 5 [C D] (numbering)', '6 = 7 + 8 [C D] (numbering)']);
  });

  it('các nhóm cộng đúng thì dòng tổng sai ở một cột, hay ở cột duy nhất, vẫn là tổng của các nhóm', () => {
    const groups = (second: (figure: number) => string) =>
      [
        ['I', 'Ngân sách', 30, 23],
        ['1', 'Tỉnh', 10, 8],
        ['2', 'Xã', 20, 15],
        ['II', 'Nhân dân', 30, 25],
        ['1', 'Tiền mặt', 20, 20],
        ['2', 'Hiện vật', 10, 5],
      ]
        .map(([index, label, plan, given]) => `| ${index} | ${label} | ${plan} |${second(Number(given))}`)
        .join('\n');
    expect(sumsOf(`${groups((given) => ` ${given} |`)}\n| | Tổng cộng | 60 | 99 |`)[0]).toBe(
      '9 = 3 + 6 [C D] (words)',
    );
    const one = `ĐVT: đồng\n| TT | Nội dung | Số tiền |\n${groups(() => '')}\n| | Tổng cộng | 99 |`;
    expect(rowSumsDrawn(tableOf(one))[0]).toBe('9 = 3 + 6 [C] (words)');
  });

  it('đứng trên hay dưới danh mục; sai ở một cột vẫn là tổng', () => {
    expect(
      sumsOf('| | Tổng số | 60 | 99 |\n| 1 | Tỉnh | 10 | 8 |\n| 2 | Xã | 20 | 15 |\n| 3 | Dân | 30 | 25 |'),
    ).toEqual(['3 = 4 + 5 + 6 [C D] (words)']);
  });

  it('sai ở cột duy nhất: danh mục phẳng không để lựa chọn nào khác', () => {
    const one = (rows: string) => rowSumsDrawn(tableOf(`ĐVT: đồng\n| TT | Nội dung | Số tiền |\n${rows}`));
    expect(one('| 1 | a | 5 |\n| 2 | b | 6 |\n| | Cộng | 99 |')).toEqual(['5 = 3 + 4 [C] (words)']);
    // Một dòng tổng ở giữa: không biết nó cộng phần trên hay phần dưới.
    expect(one('| 1 | a | 5 |\n| 2 | b | 6 |\n| | Cộng | 99 |\n| 1 | c | 7 |\n| 2 | d | 8 |')).toEqual([]);
    expect(one('| I | x | 50 |\n| 1 | a | 5 |\n| 2 | b | 6 |\n| II | y | 70 |\n| | Cộng | 99 |')).toEqual([]);
  });

  it('sai ở mọi cột thì không chắc là tổng, trừ khi công thức hay một dòng vào sau nói rõ', () => {
    const rows = '| 1 | a | 5 | 50 |\n| 2 | b | 6 | 60 |\n| 3 | c | 7 | 70 |\n';
    expect(sumsOf(`${rows}| | Cộng | 99 | 12 |`)).toEqual([]);
    expect(sumsOf(`${rows}| | Cộng | 11 | 110 |`)).toEqual(['6 = 3 + 4 + 5 [C D] (words)']);
    expect(sumsOf(`${rows}| | Cộng | 11 | 200 |`)).toEqual([]);
    expect(sumsOf(`${rows}| | Cộng | =SUM(C3:C4) → 21 | 12 |`)).toEqual(['6 = 3 + 4 + 5 [C D] (words)']);
    expect(sumsOf(`${rows}| | Cộng | =C3+1 → 21 | =SUM(D9:D10) → 12 |`)).toEqual([]);
  });

  it('khớp ở ít cột hơn lệch: danh mục phẳng thì vẫn là tổng', () => {
    const table = (rows: string) =>
      rowSumsDrawn(tableOf(`ĐVT: đồng\n| TT | Nội dung | Vốn A | Vốn B | Vốn C |\n${rows}`));
    expect(table('| 1 | a | 5 | 5 | 5 |\n| 2 | b | 6 | 6 | 6 |\n| | Cộng | 11 | 90 | 99 |')).toEqual([
      '5 = 3 + 4 [C D E] (words)',
    ]);
    expect(
      table(
        '| I | x | 5 | 5 | 5 |\n| II | y | 6 | 6 | 6 |\n| 1 | b | 7 | 8 | 9 |\n| | Cộng | 11 | 90 | 99 |',
      ),
    ).toEqual([]);
  });

  it('để trống vẫn là tổng của danh mục phẳng', () => {
    expect(sumsOf('| 1 | a | 5 | 6 |\n| 2 | b | 6 | x |\n| | Cộng | | |')).toEqual([
      '5 = 3 + 4 [C D] (words)',
    ]);
  });

  it('một ô trong nhiều ô đã điền chưa nói lên gì; các số 0 cũng vậy', () => {
    expect(sumsOf('| 1 | a | 5 | 6 |\n| 2 | b | 6 | |\n| 3 | c | 6 | |\n| | Cộng | 17 | 90 |')).toEqual([
      '6 = 3 + 4 + 5 [C] (words)',
    ]);
    expect(sumsOf('| 1 | a | 0 | 6 |\n| 2 | b | 0 | - |\n| | Cộng | 0 | 6 |')).toEqual([
      '5 = 3 + 4 [C D] (words)',
    ]);
  });

  it('dòng tổng nói rõ mình cộng những mục nào', () => {
    const rows = '| 1 | a | 5 | 6 |\n| 2 | b | 6 | 7 |\n| 3 | c | 8 | 9 |\n';
    expect(sumsOf(`${rows}| | Tổng (1+2) | 99 | 99 |`)).toEqual([]);
    expect(sumsOf(`${rows}| | Tổng (1+2) | 11 | 99 |`)).toEqual(['6 = 3 + 4 [C D] (words)']);
    expect(sumsOf(`${rows}| | Tổng (1+9) | 19 | 22 |`)).toEqual(['6 = 3 + 4 + 5 [C D] (words)']);
  });

  it('tổng thu và tổng chi không cộng vào nhau', () => {
    expect(sumsOf('| | Tổng thu | 5 | 6 |\n| | Tổng chi | 4 | 4 |\n| | Chênh lệch | 1 | 2 |')).toEqual([]);
  });
});

describe('findRowSums: nhóm theo số thứ tự', () => {
  const other = '| 1 | x | 30 | 40 |\n| a | c | 10 | 15 |\n| b | d | 20 | 25 |\n';

  it('không cộng được ở đâu cả thì không phải tổng', () => {
    expect(
      sumsOf(`| 1 | Số hộ tham gia | 500 | 400 |
| a | Hộ nghèo | 10 | 8 |
| b | Hộ khác | 20 | 15 |
| 2 | Số tuyến | 7 | 6 |
| a | Đường bê tông | 1 | 1 |
| b | Đường đất | 2 | 2 |`),
    ).toEqual([]);
  });

  it('các nhóm khác cộng đúng thì nhóm này cũng là tổng, dù sai ở một cột hay để trống', () => {
    expect(sumsOf(`${other}| 2 | y | 99 | |\n| a | e | 5 | |\n| b | f | 6 | |`)).toContain(
      '6 = 7 + 8 [C] (numbering)',
    );
    expect(sumsOf(`${other}| 2 | y | | |\n| a | e | 5 | 8 |\n| b | f | 6 | 9 |`)).toContain(
      '6 = 7 + 8 [C D] (numbering)',
    );
    expect(sumsOf(`${other}| 2 | y | 99 | 98 |\n| a | e | 5 | 8 |\n| b | f | 6 | 9 |`)).toEqual([
      '3 = 4 + 5 [C D] (numbering)',
    ]);
    expect(
      sumsOf(`${other}| 2 | y | 99 | 98 |\n| a | e | 5 | 8 |\n| b | f | =SUM(C7) → 6 | 9 |`),
    ).toHaveLength(1);
  });

  it('dù các nhóm khác cộng đúng, một nhóm sai ở mọi cột thì đếm thứ khác', () => {
    const again = other.replace('| 1 |', '| 2 |');
    expect(sumsOf(`${other}${again}| 3 | Số hộ | 99 | 98 |\n| a | e | 5 | 8 |\n| b | f | 6 | 9 |`)).toEqual([
      '3 = 4 + 5 [C D] (numbering)',
      '6 = 7 + 8 [C D] (numbering)',
    ]);
  });

  it('nhóm chỉ in đậm, không đánh số, thì phải tự cộng đúng', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| Nguồn vốn | Kế hoạch | Huy động |
| **Nhóm A** | 30 | 40 |
| a | 10 | 15 |
| b | 20 | 25 |
| **Nhóm B** | 50 | 60 |
| c | 20 | 25 |
| d | 30 | 35 |
| **Nhóm C** | 99 | |
| e | 15 | |
| g | 16 | |`);
    expect(rowSumsDrawn(table)).toEqual(['3 = 4 + 5 [B C] (numbering)', '6 = 7 + 8 [B C] (numbering)']);
  });

  it('đề mục ở một cấp không có tổng nào thì không thiếu tổng', () => {
    expect(
      sumsOf(`| I | Phần một | | |\n${other}| II | Phần hai | | |\n| 1 | y | 11 | 17 |\n| 2 | z | 4 | 5 |`),
    ).toEqual(['4 = 5 + 6 [C D] (numbering)']);
  });

  it('một dòng con duy nhất: phải khớp ở hai cột, và các nhóm khác cũng cộng đúng', () => {
    expect(sumsOf(`${other}| 2 | y | 7 | 8 |\n| a | e | 7 | 8 |`)).toContain('6 = 7 [C D] (numbering)');
    expect(sumsOf(`${other}| 2 | y | 7 | 8 |\n| a | e | 7 | 6 |`)).toHaveLength(1);
    expect(sumsOf('| 1 | x | 7 | 8 |\n| a | e | 7 | 8 |\n| 2 | y | 5 | 5 |')).toEqual([]);
  });

  it('"chia ra" là toàn bộ, "trong đó" chỉ là một phần', () => {
    expect(sumsOf('| 1 | x | 10 | 8 |\n| | Chia ra: | | |\n| - | a | 7 | 5 |\n| - | b | 3 | 3 |')).toEqual([
      '3 = 5 + 6 [C D] (words)',
    ]);
    expect(
      sumsOf('| 1 | x | 10 | 8 |\n| | Trong đó: vốn tỉnh | 7 | 5 |\n| 2 | y | 5 | 5 |\n| | Cộng | 15 | 13 |'),
    ).toEqual(['6 = 3 + 5 [C D] (words)', '3 ≥ 4 [C D] (words)']);
  });

  it('"trong đó" lớn hơn phần trên ở hầu hết các cột thì là phần của cái khác', () => {
    const table = (values: string) =>
      rowSumsDrawn(
        tableOf(`
ĐVT: đồng
| TT | Nguồn vốn | Vốn A | Vốn B | Vốn C | Vốn D |
| 1 | x | 5 | 5 | 5 | 5 |
| | Trong đó: y | ${values} |
| 2 | z | 4 | 4 | 4 | 4 |`),
      );
    expect(table('9 | 9 | 3 | 3')).toEqual([]);
    expect(table('9 | 3 | 3 | 3')).toEqual(['3 ≥ 4 [C D E F] (words)']);
  });
});

describe('findRowSums: cột nào cộng được', () => {
  it('cột lạ chỉ cộng khi số liệu cho thấy; bình quân, tỷ lệ, năm thì không', () => {
    const table = tableOf(`
| TT | Tuyến | Chiều dài (km) | Lúa | Ngô | Đơn giá (đồng) | Tỷ lệ (%) | Năm |
| 1 | a | 2 | 5 | 5 | 9 | 50 | 2021 |
| 2 | b | 3 | 6 | 6 | 9 | 50 | 2022 |
| | Cộng | 5 | 11 | 99 | 18 | 100 | 4043 |`);
    expect(rowSumsDrawn(table)).toEqual(['4 = 2 + 3 [C D] (words)']);
  });

  it('cơ cấu phần trăm không phải là phép cộng của dòng trên', () => {
    const table = tableOf(`
| TT | Nội dung | ĐVT | Năm 2023 | Năm 2024 |
| 1 | Thu | đồng | 50 | 60 |
| a | Thuế | đồng | 20 | 30 |
| b | Phí | đồng | 30 | 30 |
| 2 | Cơ cấu | | | |
| a | Thuế | % | 40 | 50 |
| b | Phí | % | 60 | 50 |`);
    expect(rowSumsDrawn(table)).toEqual(['2 = 3 + 4 [D E] (numbering)']);
  });

  it('các cột cùng vai trò nói thay cho nhau', () => {
    const table = tableOf(`
| TT | Nội dung | Thực hiện 2022 | Thực hiện 2023 | Thực hiện 2024 |
| 1 | Nam | 5 | 6 | 7 |
| 2 | Nữ | 6 | 7 | 8 |
| | Cộng | 11 | 13 | 99 |`);
    expect(rowSumsDrawn(table)).toEqual(['4 = 2 + 3 [C D E] (words)']);
  });

  it('các dòng khác đơn vị không cộng với nhau; tổng cộng các dòng cùng đơn vị của mình', () => {
    const rows =
      '| 1 | Đường | km | 2 | 3 |\n| | | đồng | 50 | 60 |\n| 2 | Cầu | cái | 1 | 1 |\n| | | đồng | 70 | 80 |';
    const table = (total: string) =>
      rowSumsDrawn(tableOf(`| TT | Nội dung | ĐVT | Kế hoạch | Thực hiện |\n${rows}\n${total}`));
    expect(table('| | Tổng cộng | đồng | 120 | 140 |')).toEqual(['6 = 3 + 5 [D E] (words)']);
    expect(table('| | Tổng cộng | đồng | 120 | 99 |')).toEqual(['6 = 3 + 5 [D E] (words)']);
    expect(table('| | Tổng cộng | tấn | 120 | 99 |')).toEqual([]);
  });
});

describe('findRowSums: chỉ số liệu nói', () => {
  const silent = (rows: string) => {
    const table = tableOf(`ĐVT: đồng\n| Thôn | Tiền mặt | Ngày công |\n${rows}`);
    return [...rowSumsDrawn(table), ...table.rows.map(({ role }) => role)];
  };

  it('dòng đầu hoặc dòng cuối bằng tổng các dòng kia ở hai cột', () => {
    expect(silent('| Một | 5 | 6 |\n| Hai | 7 | 8 |\n| Các thôn | 12 | 14 |')).toEqual([
      '5 = 3 + 4 [B C] (arithmetic)',
      ...['item', 'item', 'total'],
    ]);
    expect(silent('| Các thôn | 12 | 14 |\n| Một | 5 | 6 |\n| Hai | 7 | 8 |')[0]).toBe(
      '3 = 4 + 5 [B C] (arithmetic)',
    );
  });

  it('một cột thì cần nhiều dòng; hai dòng thì không đủ', () => {
    expect(silent('| Một | 5 | |\n| Hai | 7 | |\n| Các thôn | 12 | |')).toEqual(['item', 'item', 'item']);
    expect(
      silent('| Một | 5 | |\n| Hai | 7 | |\n| Ba | 6 | |\n| Tư | 8 | |\n| Các thôn | 26 | |')[0],
    ).toContain('arithmetic');
    expect(silent('| Một | 5 | 6 |\n| Các thôn | 5 | 6 |')).toEqual(['item', 'item']);
    expect(silent('| Một | 5 | 6 |\n| Hai | 7 | 8 |\n| Các thôn | 12 | 99 |')).toEqual([
      'item',
      'item',
      'item',
    ]);
  });

  it('đã có dòng tổng thì không tìm thêm', () => {
    expect(
      silent('| Một | 5 | 6 |\n| Hai | 7 | 8 |\n| Toàn xã | 12 | 14 |\n| Tổng cộng | 12 | 14 |').join(),
    ).not.toContain('arithmetic');
  });
});
