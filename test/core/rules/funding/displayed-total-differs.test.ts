import { displayedTotalDiffers } from '../../../../src/core/rules/funding/displayed-total-differs';
import { describeRule } from '../describe-rule';

describeRule(displayedTotalDiffers, {
  clean: [
    {
      name: 'số hiện ra cộng lại đúng',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 3200.1 {#,##0} | 20 |
        | 2 | Ngân sách xã | 1100.1 {#,##0} | 30 |
        | 3 | Nhân dân đóng góp | 700.1 {#,##0} | - |
        | | Tổng cộng | =SUM(C3:C5) → 5000.3 {#,##0} | 50 |
      `,
    },
    {
      name: 'tổng hiện thô hơn các phần, lệch trong chính chữ số ấy',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | 3200.4 {#,##0.0} |
        | 2 | Ngân sách xã | 1100.1 {#,##0.0} |
        | 3 | Nhân dân đóng góp | 700.3 {#,##0.0} |
        | | Tổng cộng | =SUM(C3:C5) → 5000.8 {#,##0} |
      `,
    },
    {
      name: 'số trong ô đã lệch thì quy tắc khác nêu; ô chưa có số; dòng ẩn',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện | Khác |
        | 1 | Ngân sách tỉnh | 3200.4 {#,##0} | 20.4 {#,##0} | x |
        | 2 | Ngân sách xã | 1100.4 {#,##0} | 30.4 {#,##0} | 5 |
        ~| 3 | Nhân dân đóng góp | 700.4 {#,##0} | 10.4 {#,##0} | 7 |
        | | Tổng cộng | 5001.2 {#,##0} | 90 {#,##0} | 12 |
      `,
    },
    {
      name: 'định dạng không hiện ra số, hay số ghi bằng chữ',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 3200.4 {"có"} | 3200,4 |
        | 2 | Ngân sách xã | 1100.4 {#,##0} | 1100.4 {#,##0} |
        | 3 | Nhân dân đóng góp | 700.4 {#,##0} | 700.4 {#,##0} |
        | | Tổng cộng | 5001.2 {#,##0} | 5001.2 {#,##0} |
      `,
    },
    {
      name: 'số trong ô không cộng đúng đến chữ số cuối',
      grid: `
        | TT | Thôn | Số công trình |
        | 1 | Thôn Thượng | 1 |
        | 2 | Thôn Trung | 1 |
        | 3 | Thôn Hạ | 1 |
        | 4 | Thôn Đoài | 2 |
        | | Tổng cộng | 4 |
      `,
    },
  ],
  found: [
    {
      name: 'nhiều cột cùng lệch chỉ nêu một lần',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 3200.4 {#,##0} | 20.4 {#,##0} |
        | 2 | Ngân sách xã | 1100.4 {#,##0} | 30.4 {#,##0} |
        | 3 | Nhân dân đóng góp | 700.4 {#,##0} | 10.4 {#,##0} |
        | | Tổng cộng | =SUM(C3:C5) → 5001.2 {#,##0} | =SUM(D3:D5) → 61.2 {#,##0} |
      `,
      findings: [
        {
          cell: 'C6',
          messageId: 'differs',
          severity: 'info',
          data: {
            shownTotal: { amount: 5001, unit: 'triệu đồng' },
            shownSum: { amount: 5000, unit: 'triệu đồng' },
            parts: ['C3:C5'],
            more: ' Trong bảng còn 1 chỗ như vậy.',
          },
        },
      ],
    },
    {
      name: 'cột tổng số của một dòng',
      unitBound: true,
      grid: `
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Bắc | 850.6 {0} | 600.3 {0} | 250.3 {0} |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 |
        | 3 | Cổng chào | 70 | 40 | 30 |
      `,
      findings: [{ cell: 'C2', messageId: 'differs', data: { more: '' } }],
    },
    {
      name: 'ô gạch ngang giữa các phần không cản',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | 3200.4 {#,##0} |
        | 2 | Ngân sách xã | 1100.4 {#,##0} |
        | 3 | Doanh nghiệp | - |
        | 4 | Nhân dân đóng góp | 700.4 {#,##0} |
        | | Tổng cộng | =SUM(C3:C6) → 5001.2 {#,##0} |
      `,
      findings: [{ cell: 'C7', messageId: 'differs' }],
    },
  ],
});
