import { describe, expect, it } from '@jest/globals';

import { columnsDrawn, tableOf } from './recognise';

const drawn = (grid: string) => columnsDrawn(tableOf(grid));

describe('adaptColumns', () => {
  it('trong biểu vốn, kết quả là giải ngân, cột lạ có tiền là số tiền', () => {
    expect(
      drawn(`
Nguồn vốn năm 2024, ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Thực hiện | < | Đợt cuối |
| ^ | ^ | ^ | Vốn tỉnh | Kết quả | ^ |
| 1 | a | 5 | 6 | 7 | 8 |
| 2 | b | 5 | 6 | 7 | 8 |`),
    ).toBe('A index, B item, C plan #, D disbursed #, E disbursed #, F amount #');
  });

  it('trong biểu nhiệm vụ, nội dung là việc, đánh giá là tiến độ', () => {
    expect(
      drawn(
        'Phân công nhiệm vụ\n| TT | Nội dung | Chủ trì | Thời hạn | Đánh giá |\n| 1 | a | b | 5/6/2024 | c |',
      ),
    ).toBe('A index, B task, C owner, D deadline, E progress');
    expect(
      drawn(
        'Phân công nhiệm vụ\n| TT | Tên chỉ tiêu | Chủ trì | Thời hạn | Kết quả |\n| 1 | a | b | 5/6/2024 | c |',
      ),
    ).toBe('A index, B task, C owner, D deadline, E progress');
  });

  it('cột lạ có đơn vị đếm, đo thì là số lượng', () => {
    expect(
      drawn(
        'Kết quả\n| TT | Thôn | Lò đốt (cái) | Kênh (km) | Lúa (ha) | Xi măng (tấn) | Thuê ngoài (công) | Lúa (%) |\n| 1 | a | 5 | 6 | 7 | 8 | 9 | 10 |\n| 2 | b | 5 | 6 | 7 | 8 | 9 | 10 |',
      ),
    ).toBe('A index, B item, C quantity #, D quantity #, E quantity #, F quantity #, G quantity #, H rate #');
  });

  it('chỉ một cột là nội dung của dòng', () => {
    expect(
      drawn(
        'Phân công nhiệm vụ\n| TT | Tiêu chí | Nhiệm vụ | Đơn vị | Chủ trì | Thời hạn |\n| 1 | a | b | c | d | 5/6/2024 |',
      ),
    ).toContain('B criterion, C task, D item');
  });

  it('cột tiêu chí đứng trước cột nhiệm vụ vẫn là tiêu chí', () => {
    expect(
      drawn(
        'Phân công nhiệm vụ\n| TT | Nội dung tiêu chí | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 | a | b | c | 5/6/2024 |',
      ),
    ).toContain('B indicator, C task');
  });

  it('"Đã hoàn thành" để đánh dấu x không phải là ngày hoàn thành', () => {
    const table = tableOf(
      'Phân công nhiệm vụ\n| TT | Nhiệm vụ | Chủ trì | Thời hạn | Đã hoàn thành |\n| 1 | a | b | 5/6/2024 | x |',
    );
    expect(columnsDrawn(table)).toContain('D deadline, E other');
    expect(table.cells.at(-1)!.reading).toEqual({ kind: 'no-data' });
  });

  it('ngoài biểu tiêu chí và nhiệm vụ, cột kết quả có số thì cộng được', () => {
    expect(drawn('| TT | Nội dung | Kết quả | Mục tiêu |\n| 1 | a | 5 | x |\n| 2 | b | 6 | y |')).toBe(
      'A index, B item, C result #, D target',
    );
  });
});

describe('labelColumn', () => {
  it('không có cột chữ nào thì dòng không có nhãn', () => {
    const table = tableOf('ĐVT: đồng\n| TT | Số tiền | Đã chi |\n| 1 | 5 | 4 |\n| 2 | 6 | 3 |');
    expect(table.rows.map(({ label }) => label)).toEqual(['', '']);
  });
});
