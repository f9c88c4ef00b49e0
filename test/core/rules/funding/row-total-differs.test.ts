import { rowTotalDiffers } from '../../../../src/core/rules/funding/row-total-differs';
import { describeRule } from '../describe-rule';

describeRule(rowTotalDiffers, {
  clean: [
    {
      name: 'cột tổng bằng các cột nguồn, có ô trống và gạch ngang',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã | Nhân dân |
        | 1 | Đường thôn Bắc | 950 | 600 | 250 | 100 |
        | 2 | Kênh thôn Tây | 400 | 400 | | |
        | 3 | Cổng chào | 80 | - | 30 | 50 |
        | 4 | Sân thể thao | 620 | 500 | 120 | - |
      `,
    },
    {
      name: 'lệch trong sai số làm tròn đến triệu đồng',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã | Nhân dân |
        | 1 | Đường thôn Bắc | 951 | 600 | 250 | 100 |
        | 2 | Kênh thôn Tây | 460 | 400 | 40 | 20 |
        | 3 | Cổng chào | 79 | 0 | 30 | 50 |
        | 4 | Sân thể thao | 620 | 500 | 100 | 20 |
      `,
    },
    {
      name: 'phần lớn các dòng không theo phép cộng này thì đó không phải phép cộng',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Đã cấp | Đã chi |
        | 1 | Đường thôn Bắc | 950 | 600 | 550 |
        | 2 | Kênh thôn Tây | 460 | 400 | 300 |
        | 3 | Cổng chào | 80 | 80 | 60 |
        | 4 | Sân thể thao | 620 | 500 | 120 |
      `,
    },
    {
      name: 'trong dòng có ô chưa có số liệu',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã | Nhân dân |
        | 1 | Đường thôn Bắc | 950 | 600 | 250 | 100 |
        | 2 | Kênh thôn Tây | 460 | 400 | 40 | 20 |
        | 3 | Cổng chào | 130 | 50 | 30 | chưa có số liệu |
        | 4 | Sân thể thao | 620 | 500 | 100 | 20 |
      `,
    },
    {
      name: 'dòng chỉ có tổng số, chưa chia nguồn',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã | Nhân dân |
        | 1 | Đường thôn Bắc | 950 | 600 | 250 | 100 |
        | 2 | Kênh thôn Tây | 460 | 400 | 40 | 20 |
        | 3 | Cổng chào | 80 | 40 | 30 | 10 |
        | 4 | Sân thể thao | 620 | | | |
      `,
    },
    {
      name: 'mới có hai dòng thì chưa đủ để nói là quy luật',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 450 | 400 | 40 |
      `,
    },
    {
      name: 'dòng chưa có tổng số',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | 4 | Sân thể thao | | 40 | 30 |
      `,
    },
  ],
  found: [
    {
      name: 'một dòng cộng nhầm',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã | Nhân dân |
        | 1 | Đường thôn Bắc | 950 | 600 | 250 | 100 |
        | 2 | Kênh thôn Tây | 490 | 400 | 40 | 20 |
        | 3 | Cổng chào | 80 | 40 | 30 | 10 |
        | 4 | Sân thể thao | 620 | 500 | 100 | 20 |
      `,
      findings: [
        {
          cell: 'C4',
          messageId: 'differs',
          severity: 'error',
          data: {
            label: 'Kênh thôn Tây',
            stated: { amount: 490, unit: 'triệu đồng' },
            computed: { amount: 460, unit: 'triệu đồng' },
            difference: { amount: 30, unit: 'triệu đồng' },
            parts: ['D4:F4'],
          },
          related: ['D4', 'E4', 'F4'],
        },
      ],
      afterFix: { C4: '=SUM(D4:F4)' },
    },
    {
      name: 'dòng nhóm cộng từ các dòng dưới chỉ lặp lại chỗ lệch của chúng',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | I | Giao thông | =SUM(C4:C5) → 1305 | =SUM(D4:D5) → 1000 | =SUM(E4:E5) → 290 |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 455 | 400 | 40 |
        | II | Văn hóa | =C7+C8 → 670 | =D7+D8 → 540 | =E7+E8 → 130 |
        | 1 | Cổng chào | 70 | 40 | 30 |
        | 2 | Sân thể thao | 600 | 500 | 100 |
      `,
      findings: [{ cell: 'C5', messageId: 'differs' }],
    },
    {
      name: 'dòng nhóm cộng ở các cột không cùng các dòng thì lệch ở chính nó',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | I | Giao thông | =SUM(C4:C5) → 1290 | =SUM(D4:D5) → 1000 | =E4+D5 → 650 |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | 4 | Sân thể thao | 600 | 500 | 100 |
      `,
      findings: [{ cell: 'C3', messageId: 'differs' }],
    },
    {
      name: 'tiêu đề chỉ ghi "trong đó" mà các dòng khác đều bằng nhau thì cần xem lại, vượt số chung thì sai',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Trong đó | < | < |
        | ^ | ^ | ^ | Ngân sách tỉnh | Ngân sách xã | Nhân dân |
        | 1 | Đường thôn Bắc | 950 | 600 | 250 | 100 |
        | 2 | Kênh thôn Tây | 460 | 400 | 40 | 20 |
        | 3 | Cổng chào | 90 | 40 | 30 | 10 |
        | 4 | Sân thể thao | 620 | 500 | 100 | 20 |
        | 5 | Trạm bơm | 620 | 500 | 100 | 30 |
        | 6 | Nhà văn hóa | 700 | 500 | 100 | 100 |
      `,
      findings: [
        { cell: 'C6', messageId: 'of-which-differs', severity: 'warning' },
        // More than the whole is wrong under either reading.
        { cell: 'C8', messageId: 'of-which-differs', severity: 'error' },
      ],
    },
    {
      name: 'mỗi năm có một cột tổng số riêng',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch 2023 | < | < | Kế hoạch 2024 | < | < |
        | ^ | ^ | Tổng số | Tỉnh | Xã | Tổng số | Tỉnh | Xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 | 300 | 200 | 100 |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 | 500 | 350 | 150 |
        | 3 | Cổng chào | 70 | 40 | 30 | 65 | 20 | 40 |
        | 4 | Sân thể thao | 600 | 500 | 100 | 90 | 60 | 30 |
      `,
      findings: [
        { cell: 'F6', messageId: 'differs', data: { difference: { amount: 5, unit: 'triệu đồng' } } },
      ],
    },
    {
      name: 'công thức của một cột cộng thiếu dòng, nên không phải các cột cộng như nhau',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | 4 | Sân thể thao | 620 | 500 | 120 |
        | | Tổng cộng | =SUM(C3:C6) → 1980 | =SUM(D3:D6) → 1540 | =SUM(E3:E5) → 320 |
      `,
      findings: [{ cell: 'C7', messageId: 'differs' }],
    },
    {
      name: 'công thức của một cột cộng ở trang khác',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | 4 | Sân thể thao | 620 | 500 | 120 |
        | | Tổng cộng | =SUM('Biểu 9'!C3:C6) → 1985 | =SUM(D3:D6) → 1540 | =SUM(E3:E6) → 440 |
      `,
      findings: [{ cell: 'C7', messageId: 'differs' }],
    },
    {
      name: 'công thức của một cột cộng nhầm cột bên',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | 4 | Sân thể thao | 620 | 500 | 120 |
        | | Tổng cộng | =SUM(C3:C6) → 1980 | =SUM(D3:D6) → 1540 | =SUM(D3:E6) → 1980 |
      `,
      findings: [{ cell: 'C7', messageId: 'differs' }],
    },
    {
      name: 'một ô tổng gõ tay bên cạnh các công thức',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | 4 | Sân thể thao | 620 | 500 | 120 |
        | | Tổng cộng | 1985 | =SUM(D3:D6) → 1540 | =SUM(E3:E6) → 440 |
      `,
      findings: [{ cell: 'C7', messageId: 'differs' }],
    },
  ],
});
