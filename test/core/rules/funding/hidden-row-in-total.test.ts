import { hiddenRowInTotal } from '../../../../src/core/rules/funding/hidden-row-in-total';
import { describeRule } from '../describe-rule';

describeRule(hiddenRowInTotal, {
  clean: [
    {
      name: 'dòng ẩn để trống hoặc bằng không',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200 | 3000 |
        ~| 2 | Ngân sách xã | 0 | |
        | 3 | Nhân dân đóng góp | 700 | 600 |
        | | Tổng cộng | 3900 | 3600 |
      `,
    },
    {
      name: 'chính dòng tổng đang ẩn; ô chưa có số liệu',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân | Còn lại |
        | 1 | Ngân sách tỉnh | 3200 | 3000 | 200 |
        ~| 2 | Ngân sách xã | 1100 | 800 | 300 |
        | 3 | Nhân dân đóng góp | 700 | 600 | x |
        ~| | Tổng cộng | 5000 | 3600 | 500 |
      `,
    },
    {
      name: 'tổng không gồm dòng ẩn',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200 | 3000 |
        ~| 2 | Ngân sách xã | 1100 | |
        | 3 | Nhân dân đóng góp | 700 | 600 |
        | | Tổng cộng | 3900 | 3600 |
      `,
    },
  ],
  found: [
    {
      name: 'một dòng ẩn giữa các dòng hiện',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200 | 3000 |
        ~| 2 | Ngân sách xã | 1100 | 800 |
        | 3 | Nhân dân đóng góp | 700 | 600 |
        | | Tổng cộng | =SUM(C3:C5) → 5000 | =SUM(D3:D5) → 4400 |
      `,
      findings: [
        {
          cell: 'C6',
          messageId: 'partly-hidden',
          severity: 'warning',
          data: { hidden: ['C4'], more: ' Trong bảng còn 1 ô tổng như vậy.' },
          related: ['C4'],
        },
      ],
    },
    {
      name: 'cả nhóm chi tiết ẩn',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch |
        | I | Ngân sách | 4300 |
        ~| 1 | Ngân sách tỉnh | 3200 |
        ~| 2 | Ngân sách xã | 1100 |
        | II | Nhân dân đóng góp | 700 |
        | | Tổng cộng | 5000 |
      `,
      findings: [
        { cell: 'C3', messageId: 'all-hidden', severity: 'info', data: { hidden: ['C4:C5'], more: '' } },
      ],
    },
  ],
});
