import { dayMonthSwapped } from '../../../../src/core/rules/deadlines/day-month-swapped';
import { describeRule } from '../describe-rule';

describeRule(dayMonthSwapped, {
  clean: [
    {
      name: 'ngày muộn nhất ở cuối một cột theo thứ tự',
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | @2024-05-15 |
        | 2 | Trồng cây xanh | Hội Nông dân | @2024-05-30 |
        | 3 | Sửa trường | Nhà trường | @2024-06-30 |
        | 4 | Tổng kết | Văn phòng | @2024-12-06 |
      `,
    },
    {
      name: 'chữ, công thức, và ngày không có chỗ nào hợp hơn',
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 06/10/2024 |
        | 2 | Trồng cây xanh | Hội Nông dân | =DATE(2024,10,6) → @2024-10-06 |
        | 3 | Sửa trường | Nhà trường | @2024-10-02 |
        | 4 | Sửa kênh | Hợp tác xã | 15/5/2024 |
        | 5 | Sửa đường | Ban quản lý | @2024-05-20 |
        | 6 | Họp thôn | Các thôn | @2024-06-30 |
        | 7 | Vệ sinh đường làng | Các thôn | Thường xuyên |
      `,
    },
  ],
  found: [
    {
      name: 'một ngày lạc giữa các ngày khác',
      opens: ['TH103'],
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | @2024-05-15 |
        | 2 | Trồng cây xanh | Hội Nông dân | @2024-10-06 |
        | 3 | Sửa trường | Nhà trường | 25/6/2024 |
        | 4 | Sửa kênh | Hợp tác xã | Tháng 5/2024 |
      `,
      findings: [
        {
          cell: 'D4',
          messageId: 'swapped',
          severity: 'warning',
          data: { stated: '6/10/2024', after: '10/6/2024', first: '15/5/2024', last: '25/6/2024' },
        },
      ],
      afterFix: { D4: 45453 },
    },
    {
      name: 'mọi ngày dưới 13 đều bị đảo, các ngày còn lại thành chữ',
      opens: ['TH103', 'TH104'],
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | @2024-10-06 |
        | 2 | Trồng cây xanh | Hội Nông dân | 25/5/2024 |
        | 3 | Sửa trường | Nhà trường | @2024-12-06 |
        | 4 | Sửa kênh | Hợp tác xã | 15/6/2024 |
        | 5 | Sửa đường | Ban quản lý | 30/6/2024 |
      `,
      findings: [
        { cell: 'D3', messageId: 'swapped', data: { after: '10/6/2024' } },
        { cell: 'D5', messageId: 'swapped', data: { after: '12/6/2024' } },
      ],
    },
  ],
});
