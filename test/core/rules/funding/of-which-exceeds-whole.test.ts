import { ofWhichExceedsWhole } from '../../../../src/core/rules/funding/of-which-exceeds-whole';
import { describeRule } from '../describe-rule';

describeRule(ofWhichExceedsWhole, {
  clean: [
    {
      name: 'phần trong đó bằng hoặc nhỏ hơn số chung, có ô trống',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | 950 |
        | | Trong đó: vốn đầu tư | 700 |
        | | Trong đó: vốn sự nghiệp | 250 |
        | 2 | Ngân sách xã | 300 |
        | | Trong đó: đất đai | |
      `,
    },
    {
      name: 'vượt trong sai số làm tròn',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Trong đó | < |
        | ^ | ^ | ^ | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Trung | 850 | 600 | 251 |
        | 2 | Nhà văn hóa thôn Hạ | 780 | 500 | 230 |
        | 3 | Kênh mương nội đồng | 450 | 300 | 90 |
      `,
    },
    {
      name: 'số hộ nghèo, hộ dân tộc có thể trùng nhau',
      grid: `
        | TT | Thôn | Tổng số hộ (hộ) | Trong đó | < |
        | ^ | ^ | ^ | Hộ nghèo (hộ) | Hộ dân tộc thiểu số (hộ) |
        | 1 | Thôn Thượng | 80 | 20 | 75 |
        | 2 | Thôn Trung | 90 | 10 | 20 |
        | 3 | Thôn Hạ | 70 | 12 | 10 |
      `,
    },
    {
      name: 'số chung còn trống, phần trong đó chưa có số liệu hoặc là tỷ lệ',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Trong đó | < |
        | ^ | ^ | ^ | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Trung | | 600 | 250 |
        | 2 | Nhà văn hóa thôn Hạ | 780 | 500 | chưa có |
        | 3 | Kênh mương nội đồng | 450 | 300 | '90% |
      `,
    },
    {
      name: 'ở các dòng khác các phần cộng lại đúng bằng số chung thì quy tắc về cột tổng nói',
      grid: `
        | TT | Ngành | Tổng số dự án (dự án) | Trong đó | < |
        | ^ | ^ | ^ | Nhóm B (dự án) | Nhóm C (dự án) |
        | 1 | Giao thông | 80 | 20 | 60 |
        | 2 | Thủy lợi | 90 | 35 | 55 |
        | 3 | Trường học | 70 | 12 | 58 |
        | 4 | Y tế | 60 | 12 | 58 |
      `,
    },
    {
      name: 'dòng chung còn trống; dòng chung và phần trong đó khác đơn vị',
      grid: `
        | TT | Nội dung | ĐVT | Kế hoạch |
        | 1 | Hỗ trợ nhà ở | triệu đồng | |
        | | Trong đó: vốn tỉnh | triệu đồng | 700 |
        | 2 | Hỗ trợ sinh kế | triệu đồng | 300 |
        | | Trong đó: hộ nghèo | hộ | 450 |
      `,
    },
  ],
  found: [
    {
      name: 'dòng trong đó lớn hơn dòng chung',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 950 | 900 |
        | | Trong đó: vốn đầu tư | 700 | 860 |
        | | Trong đó: vốn sự nghiệp | 200 | 60 |
        | 2 | Ngân sách xã | 300 | 200 |
      `,
      findings: [
        {
          cell: 'D4',
          messageId: 'exceeds',
          severity: 'error',
          data: {
            label: 'Ngân sách tỉnh',
            parts: ['D4:D5'],
            wholeCell: 'D3',
            whole: { amount: 900, unit: 'triệu đồng' },
            computed: { amount: 920, unit: 'triệu đồng' },
            difference: { amount: 20, unit: 'triệu đồng' },
          },
          related: ['D3', 'D5'],
        },
      ],
    },
    {
      name: 'riêng một phần đã lớn hơn số chung',
      grid: `
        | TT | Thôn | Tổng số hộ (hộ) | Trong đó | < |
        | ^ | ^ | ^ | Hộ nghèo (hộ) | Hộ dân tộc thiểu số (hộ) |
        | 1 | Thôn Thượng | 80 | 20 | 88 |
        | 2 | Thôn Trung | 90 | 10 | 20 |
        | 3 | Thôn Hạ | 70 | 12 | 10 |
      `,
      findings: [{ cell: 'E3', messageId: 'exceeds', data: { parts: ['E3'] }, related: ['C3'] }],
    },
    {
      name: 'biểu không ghi đơn vị tính: các phần cộng lại vượt số chung',
      grid: `
        Kinh phí xây dựng nông thôn mới
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 950 | 900 |
        | | Trong đó: vốn đầu tư | 700 | 700 |
        | | Trong đó: vốn sự nghiệp | 300 | 100 |
        | 2 | Ngân sách xã | 300 | 200 |
      `,
      findings: [{ cell: 'C4', messageId: 'exceeds', data: { parts: ['C4:C5'] } }],
    },
  ],
});
