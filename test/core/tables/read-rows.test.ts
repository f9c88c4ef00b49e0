import { describe, expect, it } from '@jest/globals';

import { rowsDrawn, tableOf } from './recognise';

describe('readRows', () => {
  it('đánh số lại trong từng nhóm; tổng đứng ngoài cùng', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Huy động |
| (1) | (2) | (3) | (4) |
| I | Ngân sách | | |
| 1 | Tỉnh | 10 | 8 |
| 2 | Xã | 20 | 15 |
| II | Nhân dân | 30 | 25 |
| 1 | Tiền mặt | 20 | 20 |
| 2 | Hiện vật | 10 | 5 |
| | Tổng cộng | 60 | 48 |`);
    expect(rowsDrawn(table)).toEqual([
      '3 column-numbers 0',
      '4 group 1',
      '5 item 2 < 4',
      '6 item 2 < 4',
      '7 group 1',
      '8 item 2 < 7',
      '9 item 2 < 7',
      '10 total 1',
    ]);
    expect(table.rows.map((row) => row.index)).toEqual(['', 'I', '1', '2', 'II', '1', '2', '']);
  });

  it('"trong đó" là một phần, "chia ra" là toàn bộ', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Giải ngân |
| 1 | Vốn đầu tư | 10 | 8 |
| | Trong đó: vốn tỉnh | 7 | 5 |
| 2 | Vốn sự nghiệp | 20 | 15 |
| | Chia ra: | | |
| - | Đợt một | 12 | 9 |
| - | Đợt hai | 8 | 6 |
| 3 | Vốn khác | 5 | 5 |`);
    expect(rowsDrawn(table)).toEqual([
      '3 item 1',
      '4 of-which 2 < 3',
      '5 item 1',
      '6 breakdown 2 < 5',
      '7 breakdown 2 < 5',
      '8 breakdown 2 < 5',
      '9 item 1',
    ]);
  });

  it('tiêu chí, chỉ tiêu và nhóm tiêu chí', () => {
    const table = tableOf(`
Kết quả thực hiện bộ tiêu chí nông thôn mới
| TT | Nội dung | Chỉ tiêu | Kết quả | Đánh giá |
| I | Hạ tầng | | | |
| 1 | Giao thông | | | Đạt |
| 1.1 | Đường xã | ≥ 80% | 85% | Đạt |
| - | Trong đó bê tông | ≥ 50% | 60% | Đạt |
| 1.2 | Đường thôn | ≥ 70% | 75% | Đạt |
| 2 | Điện | Đạt | Đạt | Đạt |`);
    expect(rowsDrawn(table)).toEqual([
      '3 group 1',
      '4 criterion 2 < 3',
      '5 indicator 3 < 4',
      '6 of-which 4 < 5',
      '7 indicator 3 < 4',
      '8 criterion 2 < 3',
    ]);
  });
});
