import { duplicateRow } from '../../../../src/core/rules/cells/duplicate-row';
import { describeRule } from '../describe-rule';

describeRule(duplicateRow, {
  clean: [
    {
      name: 'cùng tên mà khác số, khác nơi, hoặc khác nhóm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Địa điểm | Kế hoạch |
        | I | Đợt một | | |
        | 1 | Đường ngõ | Thôn Thượng | 420 |
        | 2 | Đường ngõ | Thôn Thượng | 430 |
        | 3 | Nhà văn hóa | Thôn Hạ | 310 |
        | 4 | Nhà văn hóa | Thôn Đông | 310 |
        | II | Đợt hai | | |
        | 1 | Đường ngõ | Thôn Thượng | 420 |
      `,
    },
    {
      name: 'dòng trống, số 0, gạch ngang, dấu chấm, số đếm nhỏ, tỷ lệ',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Số lượng | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | Máy bơm | 1 | 0 | - | |
        | 2 | Máy bơm | 1 | 0 | - | |
        | 3 | Máy cày | | | … | 100 |
        | 4 | Máy cày | | | … | 100 |
        | 5 | … | | | | |
        | 6 | … | | | | |
      `,
    },
    {
      name: 'tên nguồn vốn lặp lại dưới từng công trình',
      grid: `
        ĐVT: triệu đồng
        | Nội dung | Kế hoạch |
        | Đường thôn Thượng | 800 |
        | Ngân sách xã | 500 |
        | Nhân dân đóng góp | 300 |
        | Đường thôn Hạ | 800 |
        | Ngân sách xã | 500 |
        | Nhân dân đóng góp | 300 |
      `,
    },
    {
      name: 'nhóm và dòng tổng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch |
        | 1 | Đường xã | 500 |
        | - | Ngân sách xã | 500 |
        | 2 | Đường xã | 500 |
        | - | Ngân sách xã | 500 |
        | | Tổng cộng | 1000 |
      `,
    },
  ],
  found: [
    {
      name: 'cùng tên, cùng số; số thứ tự và ghi chú không kể, viết hoa hay thừa dấu cách cũng không kể',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Địa điểm | Kế hoạch | Giải ngân | Ghi chú |
        | 1 | Đường ngõ | Thôn Thượng | 1420 | 385 | Bổ sung |
        | 2 | Nhà văn hóa | Thôn Hạ | 310 | 120 | |
        | 3 | đường  ngõ | thôn Thượng | '1.420,0 | 385 | |
      `,
      findings: [
        {
          cell: 'B5',
          messageId: 'duplicate',
          severity: 'warning',
          data: { row: 5, firstRow: 3, firstCell: 'B3', shared: ['1.420', '385'] },
          related: ['B3'],
        },
      ],
    },
    {
      name: 'số lượng lớn hoặc lẻ, không phải tiền',
      grid: `
        Biểu tổng hợp khối lượng
        | TT | Nội dung | Đơn vị tính | Khối lượng |
        | 1 | Đường ngõ | km | 2.5 |
        | 2 | Kênh tiêu | m | 350 |
        | 3 | Kênh tiêu | m | 350 |
        | 4 | Đường ngõ | km | 2.5 |
        | 5 | Cống | cái | 2 |
        | 6 | Cống | cái | 2 |
      `,
      findings: [
        { cell: 'B5', messageId: 'duplicate' },
        { cell: 'B6', messageId: 'duplicate', data: { shared: ['2,5'] } },
      ],
    },
    {
      name: 'nhiệm vụ cùng tên, cùng đơn vị, cùng thời hạn; phần chia ra của một mục',
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 30/6/2024 |
        | 2 | Trồng cây xanh | Hội Nông dân | … |
        | 3 | Rà soát hộ nghèo | Ban giảm nghèo | 30/6/2024 |
        | 4 | Trồng cây xanh | Hội Nông dân | … |

        Vốn hỗ trợ
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch |
        | 1 | Đường xã | 840 |
        | | Chia ra: | |
        | - | Ngân sách xã | 420 |
        | - | Ngân sách xã | 420 |
      `,
      findings: [
        { cell: 'B5', messageId: 'duplicate', data: { shared: ['Ban giảm nghèo', '30/6/2024'] } },
        { cell: 'B14', messageId: 'duplicate' },
      ],
    },
    {
      name: 'dòng không đánh số thì cần hai con số giống nhau',
      grid: `
        ĐVT: triệu đồng
        | Nội dung | Kế hoạch | Giải ngân |
        | Đường ngõ | 420 | 385 |
        | Nhà văn hóa | 310 | 120 |
        | Đường ngõ | 420 | 385 |
        | Kênh tiêu | 150 | 150 |
        | Kênh tiêu | 150 | 150 |
      `,
      findings: [{ cell: 'A5', messageId: 'duplicate' }],
    },
  ],
});
