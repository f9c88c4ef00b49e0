import { describe, expect, it } from '@jest/globals';

import { columnsDrawn, tableOf } from './recognise';

const drawn = (grid: string) => columnsDrawn(tableOf(grid));
const unitsOf = (grid: string) => tableOf(grid).columns.map(({ unit }) => unit?.text ?? null);

describe('readColumns: vai trò', () => {
  it('"Chỉ tiêu" cạnh "Nội dung" là mức phải đạt, đứng một mình là tên chỉ tiêu', () => {
    expect(drawn('| TT | Nội dung | Chỉ tiêu | Đạt |\n| 1 | a | 80% | x |\n| 2 | b | Đạt | x |')).toContain(
      'C target',
    );
    expect(drawn('| TT | Chỉ tiêu | Kết quả |\n| 1 | Đường sạch | 80% |\n| 2 | Nước sạch | 70% |')).toContain(
      'B indicator',
    );
    expect(
      drawn('| TT | Tiêu chí | Chỉ tiêu | Kết quả |\n| 1 | Đường | ≥ 80% | 85% |\n| 2 | Nước | Đạt | Đạt |'),
    ).toContain('C target');
  });

  it('"Đơn vị" trên các đơn vị tính là đơn vị tính, trên tên cơ quan thì không', () => {
    expect(
      drawn('| TT | Nội dung | Đơn vị | Số lượng |\n| 1 | Đường | km | 5 |\n| 2 | Nhà | cái | 6 |'),
    ).toContain('C unit');
    expect(drawn('| TT | Đơn vị | Số lượng |\n| 1 | Trạm y tế | 5 |\n| 2 | Trường | 6 |')).toContain(
      'B item',
    );
  });

  it('cột mã không phải là nhãn; "Huyện", "Xã" sau nhãn là nguồn vốn', () => {
    expect(drawn('| Loại | Nội dung chi | Số tiền |\n| 220 | a | 5 |\n| 340 | b | 6 |')).toContain(
      'A other, B item',
    );
    const sources = '| TT | Nội dung | Xã |\n| 1 | a | 5 |\n| 2 | b | 6 |';
    expect(drawn(sources)).toContain('C quantity #');
    expect(drawn(`ĐVT: đồng\n${sources}`)).toContain('C amount #');
  });

  it('cột chữ đầu tiên không rõ tên là nhãn; cột đánh số không tên là số thứ tự', () => {
    expect(drawn('| Giống lúa | Kế hoạch | Thực hiện |\n| Nếp | 5 | 6 |\n| Tẻ | 7 | 8 |')).toBe(
      'A item, B plan #, C result #',
    );
    expect(drawn('| | Tên thôn | Số hộ |\n| 1 | Một | 5 |\n| 2 | Hai | 5 |\n| 3 | Ba | 5 |')).toContain(
      'A index, B item',
    );
    expect(drawn("| Mã | Tên giống | Số lượng |\n| '01 | Nếp | 6 |\n| '02 | Tẻ | 8 |")).toContain(
      'A other, B item',
    );
  });

  it('cột giữa quên ghi tên vẫn là số liệu, không phải số thứ tự thứ hai', () => {
    expect(
      drawn('| TT | Nội dung | | Kinh phí |\n| 1 | a | 5 | 6 |\n| 2 | b | 7 | 8 |\n| 3 | c | 7 | 8 |'),
    ).toBe('A index, B item, C other #, D amount #');
  });

  it('năm là số mà không đếm gì; ngày không phải số', () => {
    const grid =
      '| TT | Công trình | Năm xây dựng | Ngày ký | Lúa |\n| 1 | a | 2021 | @2021-05-06 | 5 |\n| 2 | b | 2022 | @2021-05-06 | 6 |';
    expect(drawn(grid)).toBe('A index, B item, C other, D other, E other #');
  });

  it('giữ số cột ghi dưới tiêu đề', () => {
    const table = tableOf(
      '| TT | Nội dung | Vốn | Chi | Còn |\n| A | B | (1) | (2) | (3)=(1)-(2) |\n| 1 | a | 5 | 4 | 1 |',
    );
    expect(table.columns.map(({ number }) => number)).toEqual(['A', 'B', '(1)', '(2)', '(3)=(1)-(2)']);
    expect(tableOf('| TT | Nội dung | Vốn |\n| 1 | a | 5 |').columns[0]).not.toHaveProperty('number');
  });
});

describe('readColumns: đơn vị', () => {
  it('nhãn hẹp nói trước nhãn rộng, rồi đến đơn vị của bảng; tỷ lệ là phần trăm', () => {
    expect(
      unitsOf(`
ĐVT: triệu đồng
| TT | Nội dung | Vốn (nghìn đồng) | < | Huy động | So sánh | Số hộ |
| ^ | ^ | Tỉnh | Xã (đồng) | ^ | ^ | ^ |
| 1 | a | 5 | 6 | 7 | 8 | 9 |
| 2 | b | 5 | 6 | 7 | 8 | 9 |`),
    ).toEqual([null, null, 'nghìn đồng', 'đồng', 'triệu đồng', '%', null]);
  });

  it('số lượng lấy đơn vị của bảng khi đó không phải là tiền', () => {
    expect(unitsOf('ĐVT: ha\n| TT | Nội dung | Diện tích |\n| 1 | a | 5 |\n| 2 | b | 6 |')[2]).toBe('ha');
  });
});
