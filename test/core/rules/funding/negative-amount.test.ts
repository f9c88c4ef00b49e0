import { negativeAmount } from '../../../../src/core/rules/funding/negative-amount';
import { describeRule } from '../describe-rule';

describeRule(negativeAmount, {
  clean: [
    {
      name: 'ô trống và gạch ngang không phải số âm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Giải ngân |
        | 1 | Đường thôn Thượng | 420 | - |
        | 2 | Nhà văn hóa thôn Hạ | 310 | |
      `,
    },
    {
      name: 'cột còn lại, chênh lệch, tăng giảm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Giải ngân | Còn lại | Kinh phí tăng, giảm | Tỷ lệ (%) |
        | 1 | Đường thôn Thượng | 420 | 430 | -10 | -20 | -3 |
        | 2 | Nhà văn hóa thôn Hạ | 310 | 120 | 190 | 15 | 8 |
      `,
    },
    {
      name: 'lãi, lỗ của tổ hợp tác',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Giá trị lãi/lỗ |
        | 1 | Tổ trồng nấm | 420 | -12 |
        | 2 | Tổ dệt chiếu | 310 | 20 |
        | 3 | Tổ làm bún | 120 | 15 |
        | 4 | Tổ nuôi ong | 130 | 18 |
      `,
    },
    {
      name: 'dòng điều chỉnh giảm, và dòng con của nó',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Giải ngân |
        | I | Vốn giao đầu năm | 420 | 300 |
        | II | Điều chỉnh giảm trong năm | -50 | -5 |
        | 1 | Đường thôn Thượng | -20 | -5 |
        | 2 | Nhà văn hóa thôn Hạ | -30 | |
        | III | Vốn bổ sung | 310 | 120 |
        | IV | Nguồn khác | 310 | 120 |
        | V | Nguồn cuối | 310 | 120 |
      `,
    },
    {
      name: 'công thức cột khai phép trừ',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Giải ngân | Kinh phí |
        | 1 | 2 | 3 | 4 | 5=3-4 |
        | 1 | Đường thôn Thượng | 420 | 430 | -10 |
        | 2 | Nhà văn hóa thôn Hạ | 310 | 120 | 190 |
      `,
    },
    {
      name: 'cột vốn có nhiều số âm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Kinh phí khác |
        | 1 | Đường thôn Thượng | 420 | -10 |
        | 2 | Nhà văn hóa thôn Hạ | 310 | -20 |
        | 3 | Kênh thôn Trung | 310 | -20 |
        | 4 | Trạm bơm | 310 | 0 |
        | 5 | Cổng chào | 310 | 90 |
      `,
    },
    {
      name: 'ô tổng âm vì cộng số âm, hiệu số ở cột không rõ nghĩa',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Kinh phí |
        | 1 | Đường thôn Thượng | 420 | =C2-430 → -10 |
        | 2 | Nhà văn hóa thôn Hạ | 310 | 5 |
        | | Tổng cộng | 730 | =SUM(D2:D3) → -5 |
      `,
    },
    {
      name: 'một phần ba số liệu của cột là số âm, không kể các ô ghi 0, gạch ngang và các cột khác',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Kinh phí khác |
        | 1 | Đường thôn Thượng | 420 | -10 |
        | 2 | Nhà văn hóa thôn Hạ | 310 | -20 |
        | 3 | Kênh thôn Trung | 310 | -20 |
        | 4 | Trạm bơm | 310 | 0 |
        | 5 | Cổng chào | 310 | 90 |
        | 6 | Sân thể thao | 250 | 80 |
        | 7 | Trường mầm non | 640 | 70 |
        | 8 | Trạm y tế | 520 | 60 |
        | 9 | Bãi rác | 180 | 50 |
        | 10 | Chợ xã | 330 | 40 |
        | 11 | Đèn đường | 120 | 0 |
        | 12 | Biển báo | 30 | - |
      `,
    },
  ],
  found: [
    {
      name: 'tổng gõ tay âm theo một phần âm thì chỉ nêu phần ấy',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Vốn tỉnh | Vốn xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | -60 | -100 | 40 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | 4 | Sân thể thao | 600 | 500 | 100 |
      `,
      findings: [{ cell: 'D4', messageId: 'negative' }],
    },
    {
      name: 'số trong ngoặc đơn, như kế toán ghi số âm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Giải ngân |
        | 1 | Đường thôn Thượng | 420 | '(15) |
        | 2 | Nhà văn hóa thôn Hạ | 310 | 120 |
      `,
      findings: [
        {
          cell: 'D3',
          messageId: 'negative',
          severity: 'warning',
          data: { label: 'Đường thôn Thượng', stated: { amount: -15, unit: 'triệu đồng' } },
        },
      ],
    },
    {
      name: 'số hộ âm; hiệu số ở cột giải ngân; giảm nghèo không phải là giảm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Số hộ (hộ) | Giải ngân |
        | 1 | Dự án giảm nghèo thôn Thượng | -4 | 20 |
        | 2 | Nhà văn hóa thôn Hạ | 12 | =20-30 → -10 |
        | 3 | Đường thôn Trung | 30 | 50 |
        | 4 | Kênh thôn Trung | 30 | 50 |
      `,
      findings: [
        { cell: 'C3', messageId: 'negative' },
        { cell: 'D4', messageId: 'negative' },
      ],
    },
    {
      name: 'ba số âm giữa mười số: không phải thói quen của cột; dòng tổng thì theo các phần',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Kinh phí khác |
        | 1 | Đường thôn Thượng | 420 | -10 |
        | 2 | Nhà văn hóa thôn Hạ | 310 | -20 |
        | 3 | Kênh thôn Trung | 310 | -30 |
        | 4 | Trạm bơm | 310 | 25 |
        | 5 | Cổng chào | 310 | 90 |
        | 6 | Sân thể thao | 250 | 80 |
        | 7 | Trường mầm non | 640 | 70 |
        | 8 | Trạm y tế | 520 | 60 |
        | 9 | Bãi rác | 180 | 50 |
        | 10 | Chợ xã | 330 | 40 |
        | | Tổng cộng | 3580 | 355 |
      `,
      findings: [
        { cell: 'D3', messageId: 'negative' },
        { cell: 'D4', messageId: 'negative' },
        { cell: 'D5', messageId: 'negative' },
      ],
    },
  ],
});
