import { disbursedExceedsPlan } from '../../../../src/core/rules/funding/disbursed-exceeds-plan';
import { describeRule } from '../describe-rule';

describeRule(disbursedExceedsPlan, {
  clean: [
    {
      name: 'vượt kế hoạch năm nhưng nằm trong vốn kéo dài',
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch vốn 2024 | Vốn kéo dài | Giải ngân |
        | 1 | Đường thôn Trung | 950 | 80 | 1020 |
        | 2 | Nhà văn hóa thôn Hạ | | 20 | 500 |
        | 3 | Kênh thôn Thượng | 100 | chưa có số liệu | 500 |
        | 4 | Cổng chào | 100 | | |
      `,
    },
    {
      name: 'dự toán được duyệt là của cả công trình, không phải kế hoạch năm',
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Dự toán được duyệt | Giải ngân năm 2024 |
        | 1 | Đường thôn Trung | 950 | 990 |
        | 2 | Nhà văn hóa thôn Hạ | 780 | 500 |
      `,
    },
    {
      name: 'vượt trong sai số làm tròn',
      unitBound: true,
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch vốn 2024 | Giải ngân |
        | 1 | Đường thôn Trung | 950 | 950.3 |
        | 2 | Nhà văn hóa thôn Hạ | 780 | 500 |
      `,
    },
    {
      name: 'lũy kế giải ngân từ khởi công so với tổng mức đầu tư, không so với kế hoạch năm',
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Tổng mức đầu tư | Kế hoạch vốn 2024 | Giải ngân năm 2024 | Lũy kế giải ngân từ khởi công |
        | 1 | Đường thôn Trung | 2950 | 950 | 900 | 2800 |
        | 2 | Nhà văn hóa thôn Hạ | 1780 | 780 | 500 | 1700 |
      `,
    },
    {
      name: 'năm khác, nguồn khác',
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch 2024 | < | Giải ngân 2023 | < |
        | ^ | ^ | Tỉnh | Xã | Tỉnh | Xã |
        | 1 | Đường thôn Trung | 950 | 100 | 1000 | 200 |
        | 2 | Nhà văn hóa thôn Hạ | 780 | 100 | 900 | 300 |
      `,
    },
    {
      name: 'thu vượt kế hoạch là điều tốt',
      grid: `
        Biểu 03. Kinh phí xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | I | Chi đầu tư | 950 | 900 |
        | II | Thu đóng góp | 300 | 420 |
        | 1 | Nhân dân thôn Thượng | 200 | 300 |
        | 2 | Doanh nghiệp | 100 | 120 |
      `,
    },
    {
      name: 'bảng huy động',
      grid: `
        Biểu 04. Kết quả nhân dân đóng góp xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Thôn | Kế hoạch | Thực hiện |
        | 1 | Thôn Thượng | 200 | 300 |
        | 2 | Thôn Hạ | 100 | 120 |
      `,
    },
    {
      name: 'phần lớn các dòng đều lớn hơn: hai cột là hai loại số khác nhau',
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch vốn | Giải ngân | Chưa giải ngân | Kế hoạch còn dư |
        | 1 | Đường thôn Trung | 100 | 900 | 200 | 0 |
        | 2 | Nhà văn hóa thôn Hạ | 100 | 800 | 200 | 0 |
        | 3 | Kênh thôn Hạ | 100 | 700 | 200 | 0 |
        | 4 | Trạm bơm | 100 | 20 | 200 | 0 |
      `,
    },
    {
      name: 'vốn kéo dài đứng cạnh kế hoạch năm dưới một tiêu đề thì được cộng thêm',
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch vốn | < | Giải ngân |
        | ^ | ^ | Vốn năm 2023 kéo dài | Kế hoạch năm 2024 | ^ |
        | 1 | Đường thôn Trung | 50 | 950 | 1000 |
        | 2 | Nhà văn hóa thôn Hạ | 30 | 580 | 600 |
      `,
    },
  ],
  found: [
    {
      name: 'vốn kéo dài đã nằm trong cột tổng số kế hoạch',
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch vốn | < | < | Giải ngân đến nay | Giá trị quyết toán |
        | ^ | ^ | Vốn năm 2023 kéo dài | Kế hoạch năm 2024 | Tổng số | ^ | ^ |
        | 1 | Đường thôn Trung | 50 | 950 | 1000 | 1040 | 2000 |
        | 2 | Nhà văn hóa thôn Hạ | | 580 | 580 | 500 | 2000 |
        | 3 | Điều chỉnh | | -20 | -20 | 5 | 10 |
      `,
      findings: [
        { cell: 'F5', messageId: 'exceeds', data: { allowed: { amount: 1000, unit: 'triệu đồng' } } },
      ],
    },
    {
      name: 'một công trình vượt, dòng tổng vượt theo',
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch vốn | Vốn kéo dài | Giải ngân |
        | 1 | Đường thôn Trung | 950 | 50 | 1900 |
        | 2 | Nhà văn hóa thôn Hạ | 580 | - | 500 |
        | | Tổng cộng | 1530 | 50 | 2400 |
      `,
      findings: [
        {
          cell: 'E4',
          messageId: 'exceeds',
          severity: 'warning',
          data: {
            label: 'Đường thôn Trung',
            stated: { amount: 1900, unit: 'triệu đồng' },
            allowed: { amount: 1000, unit: 'triệu đồng' },
            allowedCells: ['C4', 'D4'],
            difference: { amount: 900, unit: 'triệu đồng' },
          },
          related: ['C4', 'D4'],
        },
      ],
    },
    {
      name: 'từng nguồn trong từng năm, cả lũy kế trong năm; hai cột kế hoạch thì lấy số lớn hơn',
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch 2024 | < | Vốn đã giao 2024 | < | Giải ngân 2024 | < | < | < |
        | ^ | ^ | Tỉnh | Xã | Tỉnh | Xã | Tỉnh | < | Xã | < |
        | ^ | ^ | ^ | ^ | ^ | ^ | Trong tháng | Lũy kế từ đầu năm | Trong tháng | Lũy kế từ đầu năm |
        | 1 | Đường thôn Trung | 950 | 100 | 960 | 100 | 10 | 955 | 20 | 130 |
        | 2 | Nhà văn hóa thôn Hạ | 780 | 100 | 780 | 100 | 10 | 900 | 20 | 90 |
      `,
      findings: [
        { cell: 'J6', messageId: 'exceeds', data: { allowed: { amount: 100, unit: 'triệu đồng' } } },
        { cell: 'H7', messageId: 'exceeds', data: { allowedCells: ['C7'] } },
      ],
    },
    {
      name: 'thực hiện vượt dự toán chi; lũy kế vượt tổng mức đầu tư',
      grid: `
        Biểu 03. Kinh phí xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nội dung | Tổng mức đầu tư | Dự toán 2024 | Thực hiện 2024 | Lũy kế giải ngân từ khởi công |
        | 1 | Ngân sách tỉnh | 2000 | 950 | 990 | 1800 |
        | 2 | Ngân sách xã | 900 | 300 | 200 | 990 |
      `,
      findings: [
        { cell: 'E4', messageId: 'exceeds' },
        { cell: 'F5', messageId: 'exceeds', data: { allowedCells: ['C5'] } },
      ],
    },
    {
      name: 'cột vốn kéo dài ghi gạch ngang hoặc để trống thì không thêm gì',
      grid: `
        Biểu 05. Tình hình giải ngân vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch vốn | Vốn kéo dài | Giải ngân |
        | 1 | Đường thôn Trung | 950 | 50 | 900 |
        | 2 | Nhà văn hóa thôn Hạ | 580 | - | 600 |
        | 3 | Kênh thôn Hạ | 300 | | 400 |
        | 4 | Trạm bơm | 200 | chưa có | 250 |
      `,
      findings: [
        { cell: 'E5', messageId: 'exceeds', data: { allowedCells: ['C5'] } },
        { cell: 'E6', messageId: 'exceeds', data: { allowedCells: ['C6'] } },
      ],
    },
  ],
});
