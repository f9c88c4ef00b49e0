import { unreadableNumber } from '../../../../src/core/rules/cells/unreadable-number';
import { describeRule } from '../describe-rule';

describeRule(unreadableNumber, {
  clean: [
    {
      name: 'những cách ghi thay cho số',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 2400 | - |
        | 2 | Ngân sách huyện | | x |
        | 3 | Ngân sách xã | không có số liệu | … |
        | 4 | Nhân dân đóng góp | (chưa có số liệu) | 120 |
        | 5 | Doanh nghiệp | khoảng 500 triệu đồng | 95% |
      `,
    },
    {
      name: 'số ghi dạng chữ mà đọc được, hoặc các số khác của cột cho biết dấu thập phân',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | '2.400.000 | '12,5 |
        | 2 | Ngân sách huyện | '1.234 | '1.234 |
        | 3 | Ngân sách xã | 15000 | '7,25 |
        | 4 | Nhân dân đóng góp | (1.500) | 16 |
      `,
    },
    {
      name: 'cột mã số, kết quả và cột chữ',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Ghi chú |
        | 1 | Giao thông | | | |
        | '1.1 | Đường thôn | 70-80% | 75-78 | 12..5 |
        | '1.2 | Đường ngõ | ≥ 70% | 1.234 | 600-700 |
      `,
    },
  ],
  found: [
    {
      name: 'dấu thừa, khoảng giá trị, và số có hai cách đọc',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 12..500 | 80 |
        | 2 | Ngân sách huyện | 650 | 600-700 |
        | 3 | Ngân sách xã | 420 | '1.234 |
        | 4 | Nhân dân đóng góp | 12 | 35 |
      `,
      findings: [
        { cell: 'C3', messageId: 'unreadable', severity: 'warning', data: { text: '12..500', cell: 'C3' } },
        { cell: 'D4', messageId: 'unreadable', data: { text: '600-700' } },
        { cell: 'D5', messageId: 'ambiguous', data: { large: '1.234', small: '1,234' } },
      ],
    },
    {
      name: 'cả cột ghi như nhau: báo một lần ở ô đầu',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Số tiền |
        | 1 | Ngân sách tỉnh | 12 | 600-700 |
        | 2 | Ngân sách huyện | 650 | 400-500 |
        | 3 | Ngân sách xã | 420 | 100-200 |
        | 4 | Nhân dân đóng góp | 12 | 35 |
      `,
      findings: [
        {
          cell: 'D3',
          messageId: 'column',
          data: { count: 3, column: 'Số tiền', text: '600-700' },
          related: ['D4', 'D5'],
        },
      ],
    },
  ],
});
