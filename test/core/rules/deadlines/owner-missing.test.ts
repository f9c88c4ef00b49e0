import { ownerMissing } from '../../../../src/core/rules/deadlines/owner-missing';
import { describeRule } from '../describe-rule';

describeRule(ownerMissing, {
  clean: [
    {
      name: 'việc đã xong, ô gộp, nhiệm vụ chung có đơn vị chủ trì',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | | 30/4/2024 | Đã hoàn thành |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/6/2024 | Đang thực hiện |
        | 3 | Chăm sóc cây | ^ | 30/9/2024 | Đang thực hiện |
        | 4 | Sửa trường | Nhà trường | 31/8/2024 | |
        | - | Lát sân | | 31/7/2024 | |
      `,
    },
    {
      name: 'bảng không có cột đơn vị chủ trì',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Thời hạn hoàn thành | Tiến độ |
        | 1 | Trồng cây xanh | 30/6/2024 | Đang thực hiện |
        | 2 | Sửa kênh | 31/8/2024 | Đang thực hiện |
      `,
    },
  ],
  found: [
    {
      name: 'việc còn mở mà không ghi ai phụ trách',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | Các thôn | 30/4/2024 |
        | 2 | Trồng cây xanh | | Các thôn | 30/6/2024 |
      `,
      findings: [
        {
          cell: 'C4',
          messageId: 'missing',
          severity: 'warning',
          data: { label: 'Trồng cây xanh', cell: 'C4' },
        },
      ],
    },
    {
      name: 'cả cột để trống: một lưu ý ở tiêu đề',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị thực hiện | < | Thời hạn hoàn thành |
        | ^ | ^ | Chủ trì | Phối hợp | ^ |
        | 1 | Rà soát hộ nghèo | | | 30/6/2024 |
        | 2 | Trồng cây xanh | | | 30/6/2024 |
      `,
      findings: [
        {
          cell: 'C3',
          messageId: 'blank-column',
          severity: 'info',
          data: { heading: 'Đơn vị thực hiện / Chủ trì' },
        },
      ],
    },
  ],
});
