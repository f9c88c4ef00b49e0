import { arrearsRemain } from '../../../../src/core/rules/funding/arrears-remain';
import { describeRule } from '../describe-rule';

describeRule(arrearsRemain, {
  clean: [
    {
      name: 'đã trả hết; cột trả nợ không phải số còn nợ',
      grid: `
        Biểu 06. Nợ đọng xây dựng cơ bản
        ĐVT: triệu đồng
        | TT | Công trình | Nợ đầu năm | Đã trả nợ trong năm | Số còn nợ | Kế hoạch trả nợ đọng |
        | 1 | Đường thôn Trung | 950 | 950 | 0 | 10 |
        | 2 | Nhà văn hóa thôn Hạ | 780 | 780 | - | 10 |
        | | Tổng cộng | 1730 | 1730 | 0 | 20 |
      `,
    },
    {
      name: 'chưa có số liệu',
      grid: `
        Biểu 06. Nợ đọng xây dựng cơ bản
        ĐVT: triệu đồng
        | TT | Công trình | Giá trị quyết toán | Số còn nợ |
        | 1 | Đường thôn Trung | 950 | |
        | 2 | Nhà văn hóa thôn Hạ | 780 | |
      `,
    },
    {
      name: 'dòng trả nợ đọng trong biểu nguồn vốn',
      grid: `
        Biểu 03. Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Làm mới đường thôn | 950 | 500 |
        | 2 | Trả nợ đọng xây dựng cơ bản | 780 | 780 |
        | 3 | Không có nợ đọng | 0 | 0 |
      `,
    },
    {
      name: 'dòng nợ đọng chưa ghi số',
      grid: `
        Biểu 03. Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Làm mới đường thôn | 950 | 500 |
        | 2 | Nợ đọng xây dựng cơ bản | | |
      `,
    },
  ],
  found: [
    {
      name: 'tổng số còn nợ',
      grid: `
        Biểu 06. Nợ đọng xây dựng cơ bản
        ĐVT: triệu đồng
        | TT | Công trình | Nợ đọng đến 31/12/2023 | Nợ đọng đến 30/6/2024 |
        | I | Giao thông | 950 | 50 |
        | 1 | Đường thôn Trung | 950 | 50 |
        | | Tổng cộng | 950 | 50 |
      `,
      findings: [
        {
          cell: 'D6',
          messageId: 'total-remains',
          severity: 'warning',
          data: { label: 'Tổng cộng', amount: { amount: 50, unit: 'triệu đồng' } },
        },
      ],
    },
    {
      name: 'không có dòng tổng',
      grid: `
        Biểu 06. Nợ đọng xây dựng cơ bản
        ĐVT: triệu đồng
        | TT | Công trình | Giá trị quyết toán | Số còn phải trả |
        | 1 | Đường thôn Trung | 950 | 0 |
        | 2 | Nhà văn hóa thôn Hạ | 780 | 30 |
        | 3 | Kênh thôn Thượng | 780 | 15 |
      `,
      findings: [
        { cell: 'D5', messageId: 'parts-remain', data: { amount: { amount: 45, unit: 'triệu đồng' } } },
      ],
    },
    {
      name: 'dòng nợ đọng trong biểu khác',
      grid: `
        Biểu 03. Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Năm 2023 | Năm 2024 |
        | 1 | Vốn đã bố trí | 950 | 500 |
        | 2 | Nợ đọng xây dựng cơ bản | 20 | 12 |
      `,
      findings: [{ cell: 'D5', messageId: 'total-remains' }],
    },
  ],
});
