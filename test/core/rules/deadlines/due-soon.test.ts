import { dueSoon } from '../../../../src/core/rules/deadlines/due-soon';
import { describeRule } from '../describe-rule';

describeRule(dueSoon, {
  clean: [
    {
      name: 'việc đã xong, việc đã quá hạn, việc còn xa',
      asOf: '2024-05-15',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 20/5/2024 | Đã hoàn thành |
        | 2 | Trồng cây xanh | Hội Nông dân | 14/5/2024 | Đang thực hiện |
        | 3 | Làm đường | Ban quản lý | 31/5/2024 | Đang thực hiện |
        | 4 | Vệ sinh đường làng | Các thôn | Thường xuyên | Đang thực hiện |
      `,
    },
    {
      name: 'khoảng báo trước do người dùng đặt',
      asOf: '2024-05-15',
      options: { dueSoonDays: 7 },
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 23/5/2024 | Đang thực hiện |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/5/2024 | Đang thực hiện |
      `,
    },
  ],
  found: [
    {
      name: 'đến hạn hôm nay, và đúng ngày cuối của khoảng báo trước',
      asOf: '2024-05-15',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 15/5/2024 | Đang thực hiện |
        | 2 | Trồng cây xanh | Hội Nông dân | @2024-05-30 | |
        | 3 | Làm đường | Ban quản lý | 31/5/2024 | Đang thực hiện |
      `,
      findings: [
        { cell: 'D3', messageId: 'today', severity: 'warning', data: { due: '15/5/2024', days: 0 } },
        { cell: 'D4', messageId: 'soon', data: { due: '30/5/2024', days: 15, label: 'Trồng cây xanh' } },
      ],
    },
    {
      name: 'chỉ tiêu chưa đạt có thời hạn trong bảng tiêu chí',
      asOf: '2024-05-15',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Thời hạn hoàn thành |
        | 1 | Giao thông | | Chưa đạt | |
        | 1.1 | Đường thôn được cứng hóa | 76% | Chưa đạt | 25/5/2024 |
        | 1.2 | Đường ngõ được cứng hóa | 90% | Đạt | 25/5/2024 |
      `,
      findings: [{ cell: 'E4', messageId: 'soon' }],
    },
  ],
});
