import { overdue } from '../../../../src/core/rules/deadlines/overdue';
import { describeRule } from '../describe-rule';

describeRule(overdue, {
  clean: [
    {
      name: 'việc đã xong, việc còn hạn, việc thường xuyên',
      asOf: '2024-05-15',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 30/4/2024 | Đã hoàn thành |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/6/2024 | Đang thực hiện |
        | 3 | Vệ sinh đường làng | Các thôn | Thường xuyên | Đang thực hiện |
        | 4 | Sửa trường | Nhà trường | | Đang thực hiện |
      `,
    },
    {
      name: 'đúng ngày đến hạn thì chưa quá hạn',
      asOf: '2024-06-30',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 30/6/2024 | Đang thực hiện |
        | 2 | Trồng cây xanh | Hội Nông dân | @2024-06-30 | Chưa thực hiện |
        | 3 | Làm đường | Ban quản lý | Tháng 6/2024 | Đang thực hiện |
      `,
    },
    {
      name: 'chỉ tiêu đã đạt thì thời hạn cũ không còn ý nghĩa',
      asOf: '2024-05-15',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Thời hạn hoàn thành |
        | 1 | Giao thông | | Đạt | |
        | 1.1 | Đường thôn được cứng hóa | 96% | Đạt | 31/3/2024 |
        | 1.2 | Đường ngõ được cứng hóa | 90% | Đạt | 31/3/2024 |
      `,
    },
  ],
  found: [
    {
      name: 'ghi rõ là chưa xong thì cần xem lại',
      asOf: '2024-05-15',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 30/4/2024 | Đang thực hiện |
        | 2 | Trồng cây xanh | Hội Nông dân | @2024-05-14 | Chưa thực hiện |
        | 3 | Làm đường | Ban quản lý | 30/4/2024 | |
      `,
      findings: [
        {
          cell: 'D3',
          messageId: 'not-done',
          severity: 'warning',
          data: { label: 'Rà soát hộ nghèo', due: '30/4/2024', asOf: '15/5/2024', days: 15 },
        },
        { cell: 'D4', messageId: 'not-done', data: { days: 1 } },
        { cell: 'D5', messageId: 'unknown', severity: 'info' },
      ],
    },
    {
      name: 'bảng không có cột nào nói đã xong hay chưa thì chỉ là lưu ý',
      asOf: '2024-05-15',
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 30/4/2024 |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/6/2024 |
      `,
      findings: [{ cell: 'D3', messageId: 'unknown', severity: 'info' }],
    },
    {
      name: 'chỉ tiêu chưa đạt mà thời hạn đã qua',
      asOf: '2024-05-15',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Thời hạn hoàn thành |
        | 1 | Giao thông | | Chưa đạt | |
        | 1.1 | Đường thôn được cứng hóa | 76% | Chưa đạt | 31/3/2024 |
        | 1.2 | Đường ngõ được cứng hóa | 90% | Đạt | |
      `,
      findings: [{ cell: 'E4', messageId: 'not-done', severity: 'warning' }],
    },
  ],
});
