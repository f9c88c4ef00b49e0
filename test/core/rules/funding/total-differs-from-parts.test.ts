import { totalDiffersFromParts } from '../../../../src/core/rules/funding/total-differs-from-parts';
import { describeRule } from '../describe-rule';

describeRule(totalDiffersFromParts, {
  clean: [
    {
      name: 'số làm tròn đến triệu đồng có thể lệch một ở tổng',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 1204 | 900 |
        | 2 | Ngân sách huyện | 833 | 410 |
        | 3 | Ngân sách xã | 417 | 205 |
        | | Tổng cộng | 2455 | 1515 |
      `,
    },
    {
      name: 'tổng đứng trên, ô trống và gạch ngang không cộng gì',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | | Tổng số | 5300 | 2900 |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | - |
        | 3 | Vốn doanh nghiệp | | |
      `,
    },
    {
      name: 'dòng "trong đó" chỉ là một phần',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | | Trong đó: vốn đầu tư | 2500 | 2000 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | 3 | Nhân dân đóng góp | 600 | 600 |
        | | Tổng cộng | 5900 | 4300 |
      `,
    },
    {
      name: 'tổng là tổng các nhóm, mỗi nhóm là tổng các dòng của nó',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Hạ tầng | 3000 | 2100 |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | 1000 | 700 |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | | Tổng cộng | 4000 | 2800 |
      `,
    },
    {
      name: 'nhóm con không đánh số không cộng thêm một lần nữa',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Thực hiện |
        | 1 | Đường thôn Đông | =C4 → 900 | =D4 → 700 |
        | | Công trình làm mới | =SUM(C5:C6) → 900 | =SUM(D5:D6) → 700 |
        | | Đoạn đầu thôn | 500 | 400 |
        | | Đoạn cuối thôn | 400 | 300 |
        | 2 | Đường thôn Tây | =C8 → 300 | =D8 → 250 |
        | | Công trình làm mới | =SUM(C9:C10) → 300 | =SUM(D9:D10) → 250 |
        | | Đoạn đầu thôn | 200 | 180 |
        | | Đoạn cuối thôn | 100 | 70 |
        | | Tổng cộng | =C3+C7 → 1200 | =D3+D7 → 950 |
      `,
    },
    {
      name: 'dòng ẩn vẫn nằm trong tổng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        ~| 2 | Ngân sách huyện | 700 | 500 |
        | 3 | Ngân sách xã | 1300 | 800 |
        | | Tổng cộng | 6000 | 4200 |
      `,
    },
    {
      name: 'biểu mẫu chưa điền',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | | |
        | 2 | Ngân sách xã | | |
        | | Tổng cộng | 0 | 0 |
      `,
    },
    {
      name: 'một dòng ghi "x" thì tổng chưa kiểm được',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | x |
        | 3 | Nhân dân đóng góp | 600 | 600 |
        | | Tổng cộng | 5900 | 4100 |
      `,
    },
    {
      name: 'cột tỷ lệ không cộng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện | Tỷ lệ (%) |
        | 1 | Ngân sách tỉnh | 4000 | 3000 | 75 |
        | 2 | Ngân sách xã | 1000 | 900 | 90 |
        | | Tổng cộng | 5000 | 3900 | 78 |
      `,
    },
    {
      name: 'tổng tính bằng công thức với số lẻ thập phân',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 0.1 | 0.7 |
        | 2 | Ngân sách xã | 0.2 | 0.1 |
        | | Tổng cộng | =SUM(C3:C4) → 0.3 | =SUM(D3:D4) → 0.8 |
      `,
    },
  ],
  found: [
    {
      name: 'gõ nhầm hai chữ số ở dòng tổng cộng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | 3 | Nhân dân đóng góp | 650 | 600 |
        | | Tổng cộng | 5590 | 4300 |
      `,
      findings: [
        {
          cell: 'C6',
          messageId: 'differs',
          severity: 'error',
          data: {
            label: 'Tổng cộng',
            stated: { amount: 5590, unit: 'triệu đồng' },
            computed: { amount: 5950, unit: 'triệu đồng' },
            difference: { amount: 360, unit: 'triệu đồng' },
            parts: ['C3:C5'],
          },
          related: ['C3', 'C4', 'C5'],
        },
      ],
      afterFix: { C6: '=SUM(C3:C5)' },
    },
    {
      name: 'lệch quá mức mà làm tròn giải thích được',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 1204 | 900 |
        | 2 | Ngân sách huyện | 833 | 410 |
        | 3 | Ngân sách xã | 417 | 205 |
        | | Tổng cộng | 2457 | 1515 |
      `,
      findings: [{ cell: 'C6', messageId: 'differs' }],
    },
    {
      name: 'cùng mức lệch ấy nhưng các dòng tính bằng công thức thì không còn sai số làm tròn',
      unitBound: true,
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Quý I | Quý II |
        | 1 | Ngân sách tỉnh | =D3+E3 → 1204 | 604 | 600 |
        | 2 | Ngân sách huyện | =D4+E4 → 833 | 433 | 400 |
        | 3 | Ngân sách xã | =D5+E5 → 417 | 217 | 200 |
        | | Tổng cộng | 2455 | 1254 | 1200 |
      `,
      findings: [
        { cell: 'C6', messageId: 'differs', data: { difference: { amount: 1, unit: 'triệu đồng' } } },
      ],
    },
    {
      name: 'một nhóm sai, tổng cộng của các nhóm vẫn đúng theo nhóm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Hạ tầng | 3100 | 2100 |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | 1000 | 700 |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | III | Môi trường | 500 | 300 |
        | 1 | Bãi rác xã | 300 | 200 |
        | 2 | Thùng rác các thôn | 200 | 100 |
        | | Tổng cộng | =C3+C6+C9 → 4600 | =D3+D6+D9 → 3100 |
      `,
      findings: [{ cell: 'C3', messageId: 'differs', related: ['C4', 'C5'] }],
      afterFix: { C3: '=SUM(C4:C5)' },
    },
    {
      name: 'số của một dòng thành phần đang lưu dưới dạng chữ thì khi sửa phải thành số trước',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 400000000 | 290000000 |
        | 2 | Ngân sách xã | '130.000.000 | 80000000 |
        | 3 | Nhân dân đóng góp | 65000000 | 60000000 |
        | | Tổng cộng | 559000000 | 430000000 |
      `,
      findings: [{ cell: 'C6', messageId: 'differs' }],
      afterFix: { C4: 130000000, C6: '=SUM(C3:C5)' },
    },
    {
      name: 'bảng không ghi đơn vị tính',
      grid: `
        | TT | Thôn | Số hộ | Số hộ nghèo |
        | 1 | Thôn Đông | 140 | 6 |
        | 2 | Thôn Tây | 155 | 4 |
        | 3 | Thôn Nam | 120 | 9 |
        | | Tổng cộng | 415 | 25 |
      `,
      findings: [
        {
          cell: 'D5',
          messageId: 'differs',
          data: { stated: { amount: 25, unit: null }, computed: { amount: 19, unit: null } },
        },
      ],
    },
    {
      name: 'đơn vị tính ghi theo từng dòng',
      grid: `
        | TT | Nguồn vốn | ĐVT | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | triệu đồng | 400 | 290 |
        | 2 | Ngân sách xã | triệu đồng | 130 | 80 |
        | 3 | Nhân dân đóng góp | triệu đồng | 65 | 60 |
        | | Tổng cộng | nghìn đồng | 559000 | 430000 |
      `,
      findings: [
        {
          cell: 'D5',
          messageId: 'differs',
          data: {
            stated: { amount: 559000, unit: 'nghìn đồng' },
            computed: { amount: 595000, unit: 'nghìn đồng' },
          },
        },
      ],
      afterFix: { D5: 595000 },
    },
  ],
});
