import { describe, expect, it } from '@jest/globals';

import { rowsDrawn, tableOf } from './recognise';

describe('readRows', () => {
  it('nhóm là dòng có dòng con, kể cả khi có số của mình', () => {
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
| | Tổng cộng | 60 | 48 |
| | … | | |`);
    expect(rowsDrawn(table)).toEqual([
      '3 column-numbers 0',
      '4 group 1',
      '5 item 2 < 4',
      '6 item 2 < 4',
      '7 group 1',
      '8 item 2 < 7',
      '9 item 2 < 7',
      '10 total 1',
      '11 note 0',
    ]);
    expect(table.rows.map((row) => row.index)).toEqual(['', 'I', '1', '2', 'II', '1', '2', '', '']);
  });

  it('"trong đó" là một phần, "chia ra" là toàn bộ; gạch đầu dòng nối tiếp chúng', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Giải ngân |
| 1 | Vốn đầu tư | 10 | 8 |
| | Trong đó: - vốn tỉnh | 7 | 5 |
| - | vốn xã | 1 | 1 |
| 2 | Vốn sự nghiệp | 20 | 15 |
| | Chia ra: | | |
| - | Đợt một | 12 | 9 |
| a | Đợt hai | 8 | 6 |
| 3 | Vốn khác | 5 | 5 |`);
    expect(rowsDrawn(table)).toEqual([
      '3 item 1',
      '4 of-which 2 < 3',
      '5 of-which 2 < 3',
      '6 group 1',
      '7 breakdown 2 < 6',
      '8 breakdown 2 < 6',
      '9 item 2 < 6',
      '10 item 1',
    ]);
  });

  it('tiêu chí, chỉ tiêu và nhóm tiêu chí', () => {
    const table = tableOf(`
Kết quả thực hiện bộ tiêu chí nông thôn mới
| TT | Nội dung | Chỉ tiêu | Kết quả | Đánh giá |
| | Hạ tầng | | | |
| A | Đường sá | | | |
| 1 | Điện | Đạt | Đạt | Đạt |
| 2 | Giao thông | | | Đạt |
| 2.1 | Đường xã | ≥ 80% | 85% | Đạt |
| a | Đường đông | ≥ 50% | 60% | Đạt |
| 1 | Đoạn đầu | ≥ 50% | 60% | Đạt |
| | Đoạn cuối | Đạt | Đạt | Đạt |
| | Số tiêu chí đạt | | 2 | |`);
    expect(rowsDrawn(table)).toEqual([
      '3 group 1',
      '4 group 2 < 3',
      '5 criterion 3 < 4',
      '6 criterion 3 < 4',
      '7 indicator 4 < 6',
      '8 indicator 5 < 7',
      '9 indicator 6 < 8',
      '10 indicator 7 < 9',
      '11 total 1',
    ]);
  });

  it('việc có dòng con vẫn là việc, trừ khi chỉ là đề mục', () => {
    const table = tableOf(`
Phân công nhiệm vụ
| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| I | Tuyên truyền | | |
| 1 | Treo băng rôn | Đoàn xã | 5/6/2024 |
| a | In | Văn phòng | 1/6/2024 |`);
    expect(rowsDrawn(table)).toEqual(['3 group 1', '4 task 2 < 3', '5 task 3 < 4']);
  });

  it('gạch đầu dòng của mục sau không còn là "trong đó" của mục trước', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Giải ngân |
| 1 | Vốn đầu tư | 10 | 8 |
| | Trong đó: vốn tỉnh | 7 | 5 |
| | Đợt bổ sung | 3 | 3 |
| 2 | Vốn sự nghiệp | 20 | 15 |
| - | Đợt một | 12 | 9 |
| - | Đợt hai | 8 | 6 |`);
    expect(rowsDrawn(table)).toEqual([
      '3 group 1',
      '4 of-which 2 < 3',
      '5 item 2 < 3',
      '6 group 1',
      '7 item 2 < 6',
      '8 item 2 < 6',
    ]);
  });

  it('dòng đếm chỉ là dòng tổng trong biểu tiêu chí', () => {
    const table = tableOf(
      '| Nội dung | Năm 2023 | Năm 2024 |\n| Số tiêu chí đạt | 15 | 16 |\n| Số chỉ tiêu đạt | 40 | 45 |\n| Số hộ | 90 | 95 |',
    );
    expect(rowsDrawn(table)).toEqual(['2 item 1', '3 item 1', '4 item 1']);
  });

  it('một tỷ lệ ghi dưới một mục là dòng của mục ấy, không phải ghi chú của cả bảng', () => {
    const table = tableOf(
      'ĐVT: triệu đồng\n| TT | Nội dung | Kế hoạch | Giải ngân |\n| 1 | Đường | 50 | 40 |\n| | Tỷ lệ hộ góp | 50 | 60 |\n| 2 | Kênh | 50 | 40 |',
    );
    expect(rowsDrawn(table)).toEqual(['3 group 1', '4 item 2 < 3', '5 item 1']);
  });

  it('dòng số liệu thứ hai của một mục không phải đề mục của danh sách đánh số lại ngay sau nó', () => {
    const table = tableOf(
      'ĐVT: đồng\n| TT | Công trình | Số tiền |\n| 1 | Đường | 900 |\n| | | 50 |\n| 1 | Kênh | 50 |\n| 2 | Cống | 50 |',
    );
    expect(rowsDrawn(table)).toEqual(['3 group 1', '4 item 2 < 3', '5 item 1', '6 item 1']);
  });
});
