import { declaredFormulaBroken } from '../../../../src/core/rules/funding/declared-formula-broken';
import { describeRule } from '../describe-rule';

describeRule(declaredFormulaBroken, {
  clean: [
    {
      name: 'tỷ lệ đúng trong các chữ số đã ghi, dòng tổng cũng đúng',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | 2 | 3 | 4 | 5=4/3×100 |
        | 1 | Đường thôn Bắc | 950 | 600 | 63.16 |
        | 2 | Kênh thôn Tây | 450 | 300 | 66.7 |
        | 3 | Cổng chào | 90 | 45 | 50 |
        | | Tổng cộng | 1490 | 945 | 63.4 |
      `,
    },
    {
      name: 'tỷ lệ là số có định dạng phần trăm, công thức cột không ghi nhân 100',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ |
        | 1 | 2 | 3 | 4 | 5 = 4:3 |
        | 1 | Đường thôn Bắc | 800 | 600 | =D4/C4 → 0.75 {0%} |
        | 2 | Kênh thôn Tây | 400 | 300 | 75 |
        | 3 | Cổng chào | 90 | 45 | 0.5 |
      `,
    },
    {
      name: 'ô thành phần còn trống, chia cho không, hoặc chưa ghi số ở cột khai công thức',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Còn lại | Tỷ lệ |
        | 1 | 2 | 3 | 4 | 5=3-4 | 6=4/3*100% |
        | 1 | Đường thôn Bắc | 800 | 600 | 200 | 75 |
        | 2 | Kênh thôn Tây | 400 | | 100 | 10 |
        | 3 | Cổng chào | 0 | 0 | 0 | 7 |
        | 4 | Sân thể thao | 500 | - | 500 | - |
        | 5 | Trạm bơm | 300 | 100 | | |
      `,
    },
    {
      name: 'phần lớn các dòng không theo thì công thức có nghĩa khác',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Cộng |
        | 1 | 2 | 3 | 4 | 5=3+4 |
        | 1 | Đường thôn Bắc | 800 | 600 | 1400 |
        | 2 | Kênh thôn Tây | 400 | 300 | 100 |
        | 3 | Cổng chào | 90 | 45 | 45 |
      `,
    },
    {
      name: 'số cột lặp lại, không có, hoặc công thức chưa đọc được',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Cộng | Khác | Thêm |
        | (1) | (2) | (1) | (3) | (4)=(1)+(3) | (5)=(3)+(9) | (6)=(3)&(4) |
        | 1 | Đường thôn Bắc | 800 | 600 | 1400 | 1 | 2 |
        | 2 | Kênh thôn Tây | 400 | 300 | 700 | 1 | 2 |
        | 3 | Cổng chào | 90 | 45 | 136 | 1 | 2 |
      `,
    },
    {
      name: 'số hộ và số tiền không cộng với nhau',
      grid: `
        | TT | Thôn | Số hộ (hộ) | Số tiền (triệu đồng) | Cộng (triệu đồng) |
        | 1 | 2 | 3 | 4 | 5=3+4 |
        | 1 | Thôn Thượng | 80 | 600 | 680 |
        | 2 | Thôn Trung | 40 | 300 | 340 |
        | 3 | Thôn Hạ | 90 | 45 | 136 |
      `,
    },
    {
      name: 'nhóm cộng các dòng mà cột này còn để trống',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Còn lại |
        | 1 | 2 | 3 | 4 | 5=3-4 |
        | I | Giao thông | 1200 | 900 | =SUM(E4:E5) → 0 |
        | 1 | Đường thôn Bắc | 800 | 600 | |
        | 2 | Đường thôn Tây | 400 | 300 | |
        | II | Thủy lợi | 300 | 100 | 200 |
        | III | Trường học | 500 | 100 | 400 |
        | IV | Điện | 700 | 100 | 600 |
      `,
    },
    {
      name: 'dòng nhóm cộng cùng các dòng ở mọi cột: sai ở dòng nào thì nêu ở dòng ấy',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Vốn tỉnh | Vốn xã | Kinh phí |
        | 1 | 2 | 3 | 4 | 5=3+4 |
        | I | Giao thông | =SUM(C4:C5) → 1200 | =SUM(D4:D5) → 300 | =SUM(E4:E5) → 1600 |
        | 1 | Đường thôn Bắc | 800 | 300 | 1100 |
        | 2 | Đường thôn Tây | 400 | | 500 |
        | II | Thủy lợi | 300 | 100 | 400 |
        | III | Trường học | 500 | 100 | 600 |
      `,
    },
  ],
  found: [
    {
      name: 'một dòng cộng nhầm; dòng tổng cộng theo dòng ấy không nói lại',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Vốn tỉnh | Vốn xã | Kinh phí |
        | (1) | (2) | (3) | (4) | (5)=(3)+(4) |
        | 1 | Đường thôn Bắc | 800 | 600 | =C4+D4 → 1400 |
        | 2 | Kênh thôn Tây | 400 | 300 | 750 |
        | 3 | Cổng chào | 90 | 45 | 135 |
        | | Tổng cộng | 1290 | 945 | =SUM(E4:E6) → 2285 |
      `,
      findings: [
        {
          cell: 'E5',
          messageId: 'differs',
          severity: 'error',
          data: {
            label: 'Kênh thôn Tây',
            declared: '(5)=(3)+(4)',
            parts: ['C5:D5'],
            stated: { amount: 750, unit: 'triệu đồng' },
            computed: { amount: 700, unit: 'triệu đồng' },
            difference: { amount: 50, unit: 'triệu đồng' },
          },
          related: ['C5', 'D5'],
        },
      ],
      afterFix: { E5: '=C5+D5' },
    },
    {
      name: 'công thức Excel gõ thẳng vào dòng số cột, cột chữ và dãy cột',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Vốn tỉnh | Vốn xã | Cộng | Dân góp | Tất cả |
        | A | B | 1 | 2 | =1+2 → 3 | 4 | 5 = 3 đến 4 |
        | 1 | Đường thôn Bắc | 800 | 600 | 1400 | 10 | 1410 |
        | 2 | Kênh thôn Tây | 400 | 300 | 705 | 20 | 720 |
        | 3 | Cổng chào | 90 | 45 | 135 | 30 | 175 |
        | 4 | Sân thể thao | 50 | 45 | 95 | 30 | 125 |
      `,
      findings: [
        {
          cell: 'E5',
          messageId: 'differs',
          data: { declared: '3=1+2' },
          related: ['C5', 'D5', 'G5', 'F5'],
        },
        { cell: 'G6', messageId: 'differs', data: { parts: ['E6:F6'] } },
      ],
    },
    {
      name: 'tỷ lệ sai ở một dòng, phần trăm theo định dạng số',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ |
        | 1 | 2 | 3 | 4 | 5=4/3 |
        | 1 | Đường thôn Bắc | 800 | 600 | 0.75 {0%} |
        | 2 | Kênh thôn Tây | 400 | 300 | 0.85 {0%} |
        | 3 | Cổng chào | 90 | 45 | 0.5 {0%} |
      `,
      findings: [
        {
          cell: 'E5',
          messageId: 'differs',
          data: { stated: { amount: 85, unit: '%' }, computed: { amount: 75, unit: '%' } },
        },
      ],
      afterFix: { E5: '=D5/C5' },
    },
    {
      name: 'tỷ lệ viết theo thang 100 trong khi công thức cột không ghi nhân 100',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | 2 | 3 | 4 | 5=4/3 |
        | 1 | Đường thôn Bắc | 800 | 600 | 75 |
        | 2 | Kênh thôn Tây | 400 | 300 | 85 |
        | 3 | Cổng chào | 90 | 45 | 50 |
      `,
      findings: [{ cell: 'E5', messageId: 'differs' }],
      afterFix: { E5: '=D5/C5*100' },
    },
    {
      name: 'số ghi bằng chữ thì sửa thành số',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | 2 | 3 | 4 | 5=4/3*100 |
        | 1 | Đường thôn Bắc | 800 | 600 | 75 |
        | 2 | Kênh thôn Tây | 375,5 | 300 | 85.25 |
        | 3 | Cổng chào | 90 | 45 | 50 |
      `,
      findings: [{ cell: 'E5', messageId: 'differs', data: { computed: { amount: 79.8935, unit: '%' } } }],
      afterFix: { E5: 79.89 },
    },
    {
      name: 'đơn giá nhân khối lượng ra đơn vị khác',
      unitBound: true,
      grid: `
        | TT | Công trình | Khối lượng (km) | Đơn giá (triệu đồng/km) | Kinh phí (triệu đồng) |
        | 1 | 2 | 3 | 4 | 5=3*4 |
        | 1 | Đường thôn Bắc | 25 | 600 | 15000 |
        | 2 | Đường thôn Tây | 40 | 300 | 12500 |
        | 3 | Đường thôn Hạ | 3 | 200 | 600 |
      `,
      findings: [
        { cell: 'E4', messageId: 'differs', data: { computed: { amount: 12000, unit: 'triệu đồng' } } },
      ],
      afterFix: { E4: '=C4*D4' },
    },
    {
      name: 'gạch ngang cộng như số không',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Ngân sách tỉnh | Ngân sách xã | Cộng |
        | 1 | 2 | 3 | 4 | 5=3+4 |
        | 1 | Đường thôn Bắc | 800 | 600 | 1400 |
        | 2 | Kênh thôn Tây | 400 | - | 300 |
        | 3 | Cổng chào | 90 | 45 | 135 |
        | 4 | Sân thể thao | 60 | 70 | 130 |
      `,
      findings: [{ cell: 'E5', messageId: 'differs' }],
    },
  ],
});
