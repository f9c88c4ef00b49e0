import { doubledUnit } from '../../../../src/core/rules/cells/doubled-unit';
import { describeRule } from '../describe-rule';

describeRule(doubledUnit, {
  clean: [
    {
      name: 'số đủ đến đồng đi với đơn vị đồng, số gọn đi với tỷ, triệu',
      grid: `
        Biểu 02. Tổng kinh phí 4.500.000.000 đồng
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch | Ghi chú |
        | 1 | Ngân sách tỉnh | 4500000000 | tức 4,5 tỷ đồng |
        | 2 | Ngân sách xã | 950.000.000 đồng | 950 triệu đồng |
      `,
    },
    {
      name: 'dưới mười chữ số thì vẫn có thể đúng',
      grid: `
        | TT | Nguồn vốn | ĐVT | Kế hoạch | Ghi chú |
        | 1 | Ngân sách tỉnh | triệu đồng | 950000 | 950.000 triệu đồng |
        | 2 | Ngân sách xã | đồng | 4500000000 | |
        | 3 | Đường giao thông | km | 4500000000 | |
        | 4 | Vốn khác | | 4500000000 | |
      `,
    },
    {
      name: 'số mười chữ số đứng trước chữ khác',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch | Ghi chú |
        | 1 | Ngân sách tỉnh | 4500000000 | 1.234.567.890 trang mạng |
        | 2 | Ngân sách xã | 4500000000 | tài khoản 1234567890 |
      `,
    },
  ],
  found: [
    {
      name: 'trong ô số tiền: thành số theo đơn vị của cột',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | 4500000000 |
        | 2 | Ngân sách xã | 1.200.000.000 tỷ đồng |
      `,
      findings: [
        {
          cell: 'C4',
          messageId: 'in-text',
          severity: 'error',
          data: {
            text: '1.200.000.000 tỷ đồng',
            amount: { amount: 1200000000, unit: 'đồng' },
            short: { amount: 1.2, unit: 'tỷ đồng' },
            after: { amount: 1200000000, unit: 'đồng' },
          },
        },
      ],
      afterFix: { C4: 1200000000 },
    },
    {
      name: 'cột tính bằng triệu đồng thì đổi ra triệu đồng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | 4500 |
        | 2 | Ngân sách xã | 1.200.000.000 triệu |
      `,
      findings: [{ cell: 'C4', messageId: 'in-text' }],
      afterFix: { C4: 1200 },
    },
    {
      name: 'cột ghi chú không có đơn vị tính thì giữ lời văn',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch | Ghi chú |
        | 1 | Ngân sách tỉnh | 4500000000 | |
        | 2 | Ngân sách xã | 1200000000 | 1.200.000.000 tỷ đồng |
      `,
      findings: [{ cell: 'D4', messageId: 'in-text', data: { after: '1.200.000.000 đồng' } }],
      afterFix: { D4: '1.200.000.000 đồng' },
    },
    {
      name: 'trong lời văn của dòng, của tiêu đề và của ghi chú dưới bảng',
      grid: `
        Biểu 02. Kinh phí thực hiện 5.700.000.000 tỷ đồng
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh (đã giao 4500000000 triệu đồng) | 4500000000 |
        | 2 | Ngân sách xã | 1200000000 |
        Ghi chú: xã đối ứng 1.200.000.000 tỷ.
      `,
      findings: [
        { cell: 'A1', messageId: 'in-text' },
        { cell: 'B4', messageId: 'in-text' },
        { cell: 'A6', messageId: 'in-text' },
      ],
      afterFix: {
        A1: 'Biểu 02. Kinh phí thực hiện 5.700.000.000 đồng',
        B4: 'Ngân sách tỉnh (đã giao 4500000000 đồng)',
        A6: 'Ghi chú: xã đối ứng 1.200.000.000 đồng.',
      },
    },
    {
      name: 'đơn vị ghi ở cột bên cạnh',
      grid: `
        | TT | Nguồn vốn | ĐVT | Kế hoạch |
        | 1 | Ngân sách tỉnh | triệu đồng | 4500 |
        | 2 | Ngân sách xã | triệu đồng | 1200000000 |
        | 3 | Nhân dân đóng góp | triệu đồng | 600 |
      `,
      findings: [
        {
          cell: 'D3',
          messageId: 'beside-unit',
          data: { unitCell: 'C3', short: { amount: 1200, unit: 'triệu đồng' } },
          related: ['C3'],
        },
      ],
      afterFix: { D3: 1200 },
    },
  ],
});
