import { sharesNot100 } from '../../../../src/core/rules/funding/shares-not-100';
import { describeRule } from '../describe-rule';

describeRule(sharesNot100, {
  clean: [
    {
      name: 'lệch do làm tròn từng tỷ trọng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kinh phí | Cơ cấu (%) |
        | 1 | Ngân sách tỉnh | 400 | 33.3 |
        | 2 | Ngân sách xã | 400 | 33.3 |
        | 3 | Nhân dân đóng góp | 400 | 33.3 |
        | | Tổng cộng | 1200 | 100 |
      `,
    },
    {
      name: 'tỷ trọng viết thành phân số của một, theo định dạng phần trăm, có dòng nhóm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kinh phí | Tỷ trọng | Cơ cấu |
        | I | Ngân sách | 700 | 0.7 | 0.7 {0%} |
        | 1 | Ngân sách tỉnh | 500 | 0.5 | 0.5 {0%} |
        | 2 | Ngân sách xã | 200 | 0.2 | 0.2 {0%} |
        | II | Nhân dân đóng góp | 300 | 0.3 | 0.3 {0%} |
        | | Tổng cộng | 1000 | 1 | 1 {0%} |
      `,
    },
    {
      name: 'tỷ trọng tính riêng từng dòng',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kinh phí | Tỷ trọng vốn tỉnh (%) |
        | 1 | Đường thôn Bắc | 400 | 60 |
        | 2 | Kênh thôn Tây | 300 | 75 |
        | 3 | Cổng chào | 200 | 80 |
        | | Tổng cộng | 900 | 69.4 |
      `,
    },
    {
      name: 'có phần chưa ghi tỷ trọng hoặc chưa có số liệu; chỉ có một phần; cột trống',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kinh phí | Cơ cấu (%) | Cơ cấu năm trước (%) | Cơ cấu năm sau (%) |
        | 1 | Ngân sách tỉnh | 500 | 50 | 50 | |
        | 2 | Ngân sách xã | 300 | | x | |
        | 3 | Nhân dân đóng góp | 200 | 20 | 20 | |
        | | Tổng cộng | 1000 | 100 | 100 | |
      `,
    },
    {
      name: 'không có dòng tổng, các phần đủ 100',
      grid: `
        | TT | Nguồn vốn | Cơ cấu (%) |
        | 1 | Ngân sách tỉnh | 50 |
        | 2 | Ngân sách xã | 30 |
        | 3 | Nhân dân đóng góp | 20 |
      `,
    },
    {
      name: 'chỉ có một dòng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kinh phí | Cơ cấu (%) |
        | 1 | Ngân sách tỉnh | 500 | 90 |
      `,
    },
  ],
  found: [
    {
      name: 'nêu ở dòng tổng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kinh phí | Cơ cấu (%) |
        | 1 | Ngân sách tỉnh | 500 | 50 |
        | 2 | Ngân sách xã | 300 | 35 |
        | 3 | Nhân dân đóng góp | 200 | 20 |
        | | Tổng cộng | 1000 | 100 |
      `,
      findings: [
        {
          cell: 'D6',
          messageId: 'differs',
          severity: 'warning',
          data: { computed: 105, difference: 5, parts: ['D3:D5'] },
          related: ['D3', 'D4', 'D5'],
        },
      ],
    },
    {
      name: 'không có dòng tổng thì nêu ở phần cuối',
      grid: `
        | TT | Nguồn vốn | Tỷ trọng (%) |
        | 1 | Ngân sách tỉnh | 50 |
        | 2 | Ngân sách xã | 30 |
        | 3 | Nhân dân đóng góp | 10 |
      `,
      findings: [{ cell: 'C4', messageId: 'differs', data: { difference: 10 } }],
    },
    {
      name: 'phân số của một, dòng tổng để trống',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kinh phí | Cơ cấu |
        | 1 | Ngân sách tỉnh | 500 | 0.51 |
        | 2 | Ngân sách xã | 300 | 0.29 |
        | 3 | Nhân dân đóng góp | 200 | 0.11 |
        | | Tổng cộng | 1000 | |
      `,
      findings: [{ cell: 'D5', messageId: 'differs', data: { computed: 91 } }],
    },
    {
      name: 'biểu chỉ có cột tỷ trọng: vẫn nêu ở dòng tổng',
      grid: `
        | TT | Nguồn vốn | Cơ cấu (%) |
        | 1 | Ngân sách tỉnh | 50 |
        | 2 | Ngân sách xã | 30 |
        | 3 | Nhân dân đóng góp | 10 |
        | | Tổng cộng | 100 |
      `,
      findings: [{ cell: 'C5', messageId: 'differs', data: { difference: 10, parts: ['C2:C4'] } }],
    },
  ],
});
