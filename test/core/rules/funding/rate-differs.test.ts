import { rateDiffers } from '../../../../src/core/rules/funding/rate-differs';
import { describeRule } from '../describe-rule';

describeRule(rateDiffers, {
  clean: [
    {
      name: 'đúng trong các chữ số hiện ra, cả khi ô giữ nhiều chữ số hơn',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | Đường thôn Bắc | 950 | 600 | 63.16 |
        | 2 | Kênh thôn Tây | 450 | 300 | 66.74 {0} |
        | 3 | Cổng chào | 90 | 45 | 50 |
        | 4 | Sân thể thao | 80 | 20 | =D6/C6*100 → 25 |
        | | Tổng cộng | 1570 | 965 | 61.5 |
      `,
    },
    {
      name: 'tỷ lệ viết bằng phần trăm, bằng phân số thập phân hay bằng chữ',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ giải ngân |
        | 1 | Đường thôn Bắc | 800 | 600 | 0.75 {0%} |
        | 2 | Kênh thôn Tây | 400 | 300 | 0.75 |
        | 3 | Cổng chào | 90 | 45 | '50% |
        | 4 | Sân thể thao | 0 | 0 | 0 |
        | 5 | Trạm bơm | | 5 | 100 |
      `,
    },
    {
      name: 'phần lớn các tỷ lệ không theo cặp số nào',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ hoàn thành (%) |
        | 1 | Đường thôn Bắc | 950 | 600 | 80 |
        | 2 | Kênh thôn Tây | 450 | 300 | 90 |
        | 3 | Cổng chào | 90 | 45 | 50 |
      `,
    },
    {
      name: 'cột đã khai công thức do quy tắc khác xem',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | 2 | 3 | 4 | 5=4/3*100 |
        | 1 | Đường thôn Bắc | 800 | 600 | 75 |
        | 2 | Kênh thôn Tây | 400 | 300 | 85 |
        | 3 | Cổng chào | 90 | 45 | 50 |
      `,
    },
    {
      name: 'một dòng theo cặp số khác mà phần lớn các dòng cũng theo',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Kế hoạch điều chỉnh | Giải ngân | Tỷ lệ (%) |
        | 1 | Đường thôn Bắc | 800 | 800 | 600 | 75 |
        | 2 | Kênh thôn Tây | 400 | 400 | 100 | 25 |
        | 3 | Cổng chào | 90 | 100 | 45 | 45 |
        | 4 | Sân thể thao | 80 | 80 | 20 | 25 |
        | 5 | Trạm bơm | 90 | 60 | 45 | 50 |
      `,
    },
    {
      name: 'mới có hai tỷ lệ',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | Đường thôn Bắc | 800 | 600 | 75 |
        | 2 | Kênh thôn Tây | 400 | 300 | 85 |
      `,
    },
    {
      name: 'tỷ lệ tính từ số chưa làm tròn, tổng là công thức cộng các số đã làm tròn',
      unitBound: true,
      grid: `
        ĐVT: tỷ đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện | Tỷ lệ (%) |
        | I | Ngân sách trung ương | =SUM(C4:C5) → 0.901 | =SUM(D4:D5) → 0.598 | 66.3 {0.0} |
        | 1 | Vốn đầu tư | 0.77 | 0.484 | 62.9 {0.0} |
        | 2 | Vốn sự nghiệp | 0.131 | 0.114 | 87 {0.0} |
        | II | Ngân sách địa phương | 4.011 | 3.015 | 75.2 {0.0} |
        | III | Nhân dân | 1.268 | 1.156 | 91.2 {0.0} |
      `,
    },
  ],
  found: [
    {
      name: 'một tỷ lệ gõ nhầm',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | Đường thôn Bắc | 800 | 600 | 75 |
        | 2 | Kênh thôn Tây | 400 | 300 | 57 |
        | 3 | Cổng chào | 90 | 45 | 50 |
        | 4 | Sân thể thao | 80 | 20 | 25 |
      `,
      findings: [
        {
          cell: 'E4',
          messageId: 'differs',
          severity: 'error',
          data: {
            label: 'Kênh thôn Tây',
            done: 'D4',
            plan: 'C4',
            stated: { amount: 57, unit: '%' },
            computed: { amount: 75, unit: '%' },
          },
          related: ['D4', 'C4'],
        },
      ],
      afterFix: { E4: '=D4/C4*100' },
    },
    {
      name: 'phần trăm theo định dạng số, và phân số thập phân',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ giải ngân |
        | 1 | Đường thôn Bắc | 800 | 600 | 0.75 {0%} |
        | 2 | Kênh thôn Tây | 400 | 300 | 0.57 {0%} |
        | 3 | Cổng chào | 90 | 45 | 0.5 {0%} |
        | 4 | Sân thể thao | 80 | 20 | 0.25 {0%} |
        | 5 | Trạm bơm | 80 | 20 | 0.25 {0%} |
      `,
      findings: [{ cell: 'E4', messageId: 'differs', data: { computed: { amount: 75, unit: '%' } } }],
      afterFix: { E4: '=D4/C4' },
    },
    {
      name: 'dòng tỷ lệ dưới hai dòng số liệu',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Thôn Thượng | Thôn Trung | Thôn Hạ | Thôn Đoài |
        | 1 | Kế hoạch | 800 | 400 | 90 | 80 |
        | 2 | Giải ngân | 600 | 300 | 45 | 20 |
        | 3 | Tỷ lệ giải ngân (%) | 75 | 57 | 50 | 25 |
      `,
      unitBound: true,
      findings: [{ cell: 'D5', messageId: 'differs', data: { done: 'D4', plan: 'D3' } }],
    },
  ],
});
