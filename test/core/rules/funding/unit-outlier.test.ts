import { unitOutlier } from '../../../../src/core/rules/funding/unit-outlier';
import { describeRule } from '../describe-rule';

describeRule(unitOutlier, {
  clean: [
    {
      name: 'tổng sai vì cớ khác',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200 | 2500 |
        | 2 | Ngân sách xã | 1100 | 900 |
        | 3 | Nhân dân đóng góp | 700 | 700 |
        | | Tổng cộng | 5010 | 4100 |
      `,
    },
    {
      name: 'hai cách sửa như nhau: không biết số nào nhầm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200 | 2500 |
        | 2 | Ngân sách xã | 0 | 900 |
        | 3 | Nhân dân đóng góp | 0 | 700 |
        | | Tổng cộng | 3200000 | 4100 |
      `,
    },
    {
      name: 'một chữ số, khớp có thể do tình cờ',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200 | 2500 |
        | 2 | Ngân sách xã | 1 | 900 |
        | 3 | Nhân dân đóng góp | 700 | 700 |
        | | Tổng cộng | 5031 | 4100 |
      `,
    },
    {
      name: 'sửa ô này thì làm lệch tổng khác đang đúng',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 440.4 | 440 | 0.4 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | 4 | Sân thể thao | 600 | 500 | 100 |
        | | Tổng cộng | 1960.4 | 1580 | 780 |
      `,
    },
  ],
  found: [
    {
      name: 'một nguồn ghi theo đồng trong bảng triệu đồng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200 | 2500 |
        | 2 | Ngân sách xã | 1100000000 | 900 |
        | 3 | Nhân dân đóng góp | 700 | 700 |
        | | Tổng cộng | 5000 | 4100 |
      `,
      findings: [
        {
          cell: 'C4',
          messageId: 'outlier',
          severity: 'warning',
          data: {
            label: 'Ngân sách xã',
            stated: { amount: 1_100_000_000, unit: 'triệu đồng' },
            after: { amount: 1100, unit: 'triệu đồng' },
            times: 'chia cho 1.000.000',
            totals: ['C6'],
          },
          related: ['C6'],
        },
      ],
      afterFix: { C4: 1100 },
    },
    {
      name: 'dòng tổng ghi theo nghìn đồng; tổng làm tròn vẫn nhận ra',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200.25 | 2500 |
        | 2 | Ngân sách xã | 1100.5 | 900 |
        | 3 | Nhân dân đóng góp | 700.75 | 700 |
        | | Tổng cộng | 5.0015 | 4100 |
      `,
      findings: [{ cell: 'C6', messageId: 'outlier', data: { times: 'nhân với 1.000' } }],
      afterFix: { C6: 5001.5 },
    },
    {
      name: 'một phần làm lệch cả tổng dòng và tổng cột',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 840 | 440 | 400000 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | 4 | Sân thể thao | 600 | 500 | 100 |
        | | Tổng cộng | 2360 | 1580 | 780 |
      `,
      findings: [{ cell: 'E4', messageId: 'outlier', data: { totals: ['E7', 'C4'] } }],
      afterFix: { E4: 400 },
    },
    {
      name: 'cả dòng ghi theo đơn vị khác thì nêu một lần',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã | Số hộ (hộ) |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 | 40 |
        | 2 | Kênh thôn Tây | 840000000 | 440000000 | 400000000 | 35 |
        | 3 | Cổng chào | 70 | 40 | 30 | 60 |
        | 4 | Sân thể thao | 600 | 500 | 100 | 55 |
        | | Tổng cộng | 2360 | 1580 | 780 | 190 |
      `,
      findings: [
        {
          cell: 'C4',
          messageId: 'row-outlier',
          data: { cells: ['C4:E4'], totals: ['C7', 'D7', 'E7'] },
          related: ['D4', 'E4', 'C7', 'D7', 'E7'],
        },
      ],
      afterFix: { C4: 840, D4: 440, E4: 400 },
    },
    {
      name: 'chữ đơn vị trong ô bị các số khác bác bỏ',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200 | 2500 |
        | 2 | Ngân sách xã | 1.100 tỷ đồng | 900 |
        | 3 | Nhân dân đóng góp | 700 | 700 |
        | | Tổng cộng | 5000 | 4100 |
      `,
      findings: [{ cell: 'C4', messageId: 'outlier', data: { after: { amount: 1.1, unit: 'tỷ đồng' } } }],
      afterFix: { C4: 1100 },
    },
  ],
});
