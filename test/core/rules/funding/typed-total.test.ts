import { typedTotal } from '../../../../src/core/rules/funding/typed-total';
import { describeRule } from '../describe-rule';

describeRule(typedTotal, {
  clean: [
    {
      name: 'tổng gõ tay đang sai thì quy tắc khác nêu; tổng ghi bằng chữ số dạng chữ',
      grid: `
        Biểu 03. Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân | Còn lại |
        | 1 | Ngân sách tỉnh | 3200 | 2500 | 700 |
        | 2 | Ngân sách xã | 1100 | 900 | 200 |
        | | Tổng cộng | 4310 | =SUM(D4:D5) → 3400 | '900 |
      `,
    },
    {
      name: 'chỉ một phần có số, có phần chưa có số liệu, hoặc số ghi dạng chữ phải đổi trước',
      grid: `
        Biểu 03. Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân | Còn lại |
        | 1 | Ngân sách tỉnh | 3200 | 2500 | '700 |
        | 2 | Ngân sách xã | 0 | x | 200 |
        | 3 | Nhân dân | - | 900 | 100 |
        | | Tổng cộng | 3200 | 3400 | 1000 |
      `,
    },
  ],
  found: [
    {
      name: 'một ô gõ tay giữa các công thức',
      grid: `
        Biểu 03. Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | I | Ngân sách | =SUM(C5:C6) → 4300 | 3400 |
        | 1 | Ngân sách tỉnh | 3200 | 2500 |
        | 2 | Ngân sách xã | 1100 | 900 |
        | II | Nhân dân đóng góp | 700 | 600 |
        | | Tổng cộng | =C4+C7 → 5000 | =D4+D7 → 4000 |
      `,
      findings: [
        {
          cell: 'D4',
          messageId: 'among-formulas',
          severity: 'info',
          data: { count: 1, cells: ['D4'], stated: { amount: 3400, unit: 'triệu đồng' } },
          related: [],
        },
      ],
      afterFix: { D4: '=SUM(D5:D6)' },
    },
    {
      name: 'cả bảng gõ tay chỉ nêu một lần',
      grid: `
        Biểu 03. Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Tỉnh | Xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | 4 | Sân thể thao | 600 | 500 | 100 |
        | | Tổng cộng | 1960 | 1540 | 420 |
      `,
      findings: [
        {
          cell: 'C8',
          messageId: 'all-typed',
          data: { count: 7, cells: ['C8', 'D8', 'E8', 'C4', 'C5', 'C6', '…'] },
          related: ['D8', 'E8', 'C4', 'C5', 'C6', 'C7'],
        },
      ],
      afterFix: { C8: '=SUM(C4:C7)', D8: '=SUM(D4:D7)', C4: '=SUM(D4:E4)' },
    },
  ],
});
