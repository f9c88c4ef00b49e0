import { impossibleDate } from '../../../../src/core/rules/deadlines/impossible-date';
import { describeRule } from '../describe-rule';

describeRule(impossibleDate, {
  clean: [
    {
      name: 'ngày có thật, kỳ hạn và việc thường xuyên',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 29/2/2024 |
        | 2 | Trồng cây xanh | Hội Nông dân | Tháng 6/2024 |
        | 3 | Vệ sinh đường làng | Các thôn | Thường xuyên |
        | 4 | Làm đường | Ban quản lý | @2024-06-30 |
        | 5 | Sửa trường | Nhà trường | |
      `,
    },
    {
      name: 'chữ không phải ngày là chuyện của quy tắc khác',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | sau khi có vốn |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/6/2024 |
      `,
    },
  ],
  found: [
    {
      name: 'tháng sáu không có ngày 31, tháng hai không có ngày 30, không có tháng 13',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 31/6/2024 |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/02/2025 |
        | 3 | Làm đường | Ban quản lý | 15/13/2024 |
        | 4 | Sửa trường | Nhà trường | 29/2/2023 |
        | 5 | Xây cổng chào | Thôn Đông | 30/6/2024 |
      `,
      findings: [
        {
          cell: 'D3',
          messageId: 'impossible',
          severity: 'error',
          data: { text: '31/6/2024', label: 'Rà soát hộ nghèo' },
        },
        { cell: 'D4', messageId: 'impossible' },
        { cell: 'D5', messageId: 'impossible' },
        { cell: 'D6', messageId: 'impossible' },
      ],
    },
    {
      name: 'cột thời hạn trong bảng tiêu chí',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Thời hạn hoàn thành |
        | 1 | Giao thông | | Chưa đạt | |
        | 1.1 | Đường thôn được cứng hóa | 76% | Chưa đạt | 31/11/2024 |
        | 1.2 | Đường ngõ được cứng hóa | 90% | Đạt | |
      `,
      findings: [{ cell: 'E4', messageId: 'impossible' }],
    },
  ],
});
