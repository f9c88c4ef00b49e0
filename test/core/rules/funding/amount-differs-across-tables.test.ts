import { amountDiffersAcrossTables } from '../../../../src/core/rules/funding/amount-differs-across-tables';
import { describeRule } from '../describe-rule';

const plan = `
  ### Biểu 03
  Biểu 03. Kế hoạch vốn xây dựng nông thôn mới năm 2024
  ĐVT: triệu đồng
  | TT | Công trình | Kế hoạch |
  | 1 | Đường trục thôn Thượng | 1235 |
  | 2 | Nhà văn hóa thôn Hạ | 782 |
  | 3 | Kênh mương nội đồng | 451 |
  | | Tổng cộng | 2468 |
`;

describeRule(amountDiffersAcrossTables, {
  clean: [
    {
      name: 'số này làm tròn thành số kia; dòng tổng khác nhau; kỳ khác nhau',
      unitBound: true,
      grid: `${plan}
        ### Biểu 05
        Biểu 05. Tình hình giải ngân vốn năm 2024
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân |
        | 1 | Đường trục thôn Thượng | 1240 | 900 |
        | 2 | Nhà văn hóa thôn Hạ | 782 | 900 |
        | | Tổng cộng | 2022 | 1800 |
        ### Biểu 06
        Biểu 06. Tình hình giải ngân vốn 6 tháng năm 2024
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân |
        | 1 | Đường trục thôn Thượng | 617 | 900 |
        ### Biểu 07
        Biểu 07. Kế hoạch vốn năm 2025
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch |
        | 1 | Đường trục thôn Thượng | 333 |
      `,
    },
    {
      name: 'hai biểu cùng mẫu của hai thôn; tên nguồn chung chung; tên ghi hai lần trong một biểu',
      grid: `
        ### Thôn Thượng
        Biểu 04. Huy động nguồn lực
        ĐVT: triệu đồng
        | TT | Nội dung | Kinh phí |
        | 1 | Làm đường trục thôn | 120 |
        | 2 | Sửa nhà văn hóa thôn | 35 |
        | 3 | Nhân dân đóng góp tiền | 85 |
        ### Thôn Hạ
        Biểu 04. Huy động nguồn lực
        ĐVT: triệu đồng
        | TT | Nội dung | Kinh phí |
        | 1 | Làm đường trục thôn | 415 |
        | 2 | Sửa nhà văn hóa thôn | 66 |
        ### Toàn xã
        Biểu 08. Nguồn lực toàn xã
        ĐVT: triệu đồng
        | TT | Nội dung | Kinh phí |
        | 1 | Nhân dân đóng góp tiền | 555 |
        | 2 | Trạm bơm đầu nguồn | 44 |
        | 3 | Trạm bơm đầu nguồn | 45 |
        ### Chi tiết
        Biểu 09. Nguồn lực toàn xã
        ĐVT: triệu đồng
        | TT | Nội dung | Kinh phí |
        | 1 | Trạm bơm đầu nguồn | 88 |
      `,
    },
    {
      name: 'đơn vị tính khác nhau thì không so',
      unitBound: true,
      grid: `${plan}
        ### Biểu 05
        Biểu 05. Tình hình giải ngân vốn năm 2024
        ĐVT: đồng
        | TT | Công trình | Kế hoạch | Giải ngân |
        | 1 | Đường trục thôn Thượng | 1255000000 | 900 |
      `,
    },
  ],
  found: [
    {
      name: 'một công trình ghi khác ở biểu sau, nêu một lần dù hai biểu trước cùng ghi',
      grid: `${plan}
        ### Biểu 05
        Biểu 05. Tình hình giải ngân vốn năm 2024
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân |
        | 1 | Đường trục thôn Thượng | 1235 | 901 |
        | 2 | Nhà văn hóa thôn Hạ | 782 | 703 |
        | 3 | Kênh mương nội đồng | 451 | 0 |
        ### Biểu 06
        Biểu 06. Danh mục công trình năm 2024
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân |
        | 1 | Đường trục thôn Thượng | 1253 | 901 |
        | 2 | Nhà văn hóa thôn Hạ | 782 | 703 |
        | 3 | Kênh mương nội đồng | 451 | 0 |
      `,
      findings: [
        {
          cell: 'Biểu 06!C4',
          messageId: 'differs',
          severity: 'warning',
          data: {
            label: 'Đường trục thôn Thượng',
            heading: 'Kế hoạch',
            stated: { amount: 1253, unit: 'triệu đồng' },
            other: { amount: 1235, unit: 'triệu đồng' },
            otherSheet: 'Biểu 03',
            otherCell: 'C4',
          },
          related: ['C4'],
        },
      ],
    },
    {
      name: 'chỉ có một công trình chung, tên riêng của nó nhắc đến trường học',
      grid: `
        ### Biểu 03
        Biểu 03. Kế hoạch vốn xây dựng nông thôn mới năm 2024
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch |
        | 1 | Xây mới trường học thôn Thượng | 1235 |
        | 2 | Nhà văn hóa thôn Hạ | 782 |
        ### Biểu 05
        Biểu 05. Tình hình giải ngân vốn năm 2024
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân |
        | 1 | Xây mới trường học thôn Thượng | 1253 | 901 |
        | 2 | Cống thôn Trung | 451 | 0 |
      `,
      findings: [
        {
          cell: 'Biểu 05!C4',
          messageId: 'differs',
          severity: 'warning',
          data: {
            label: 'Xây mới trường học thôn Thượng',
            heading: 'Kế hoạch',
            stated: { amount: 1253, unit: 'triệu đồng' },
            other: { amount: 1235, unit: 'triệu đồng' },
            otherSheet: 'Biểu 03',
            otherCell: 'C4',
          },
          related: ['C4'],
        },
      ],
    },
  ],
});
