import { amountInWordsDiffers } from '../../../../src/core/rules/funding/amount-in-words-differs';
import { describeRule } from '../describe-rule';

const table = (note: string, total = '2080') => `
  Biểu 03. Nguồn vốn xây dựng nông thôn mới
  ĐVT: triệu đồng
  | TT | Nguồn vốn | Kế hoạch | Giải ngân |
  | 1 | Ngân sách tỉnh | 1250 | 900 |
  | 2 | Ngân sách xã | 830 | 300 |
  | | Tổng cộng | ${total} | 1200 |
  ${note}
`;

describeRule(amountInWordsDiffers, {
  clean: [
    {
      name: 'bằng tổng của một trong các cột',
      unitBound: true,
      grid: table('Bằng chữ: Một tỷ hai trăm triệu đồng chẵn./.'),
    },
    {
      name: 'chỉ khác do số bằng số đã làm tròn đến triệu đồng',
      unitBound: true,
      grid: table('(Bằng chữ: Hai tỷ, không trăm bảy mươi chín triệu, chín trăm nghìn đồng)'),
    },
    {
      name: 'chữ chưa đọc được, còn để trống',
      grid: table('Bằng chữ: ……… đồng'),
    },
    {
      name: 'không thấy số tổng; số tiền cùng dòng thì đúng',
      unitBound: true,
      grid: `
        Biểu 03. Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | 1250 |
        | 2 | Ngân sách xã | 830 |
        Bằng chữ: Hai tỷ đồng.
        Tổng số tiền: 2.080.000.000 đồng (bằng chữ: hai tỷ không trăm tám mươi triệu đồng).
      `,
    },
    {
      name: 'dòng tổng chưa có số',
      grid: `
        Biểu 03. Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Số hộ (hộ) |
        | 1 | Ngân sách tỉnh | 1250 | 5 |
        | 2 | Ngân sách xã | 830 | 5 |
        | | Tổng cộng | | 10 |
        Bằng chữ: Hai tỷ đồng.
      `,
    },
  ],
  found: [
    {
      name: 'số tiền cùng dòng viết liền với "triệu đồng"',
      unitBound: true,
      grid: table('Tổng kế hoạch: 2.080 triệuđồng (bằng chữ: hai tỷ tám mươi nghìn đồng).'),
      findings: [{ cell: 'A7', messageId: 'differs', data: { where: 'phần bằng số cùng dòng' } }],
    },
    {
      name: 'khác mọi số ở dòng tổng',
      unitBound: true,
      grid: table('(Bằng chữ: Hai tỷ tám trăm triệu đồng)'),
      findings: [
        {
          cell: 'A7',
          messageId: 'differs',
          severity: 'warning',
          data: {
            words: 'Hai tỷ tám trăm triệu đồng',
            spelled: { amount: 2_800_000_000, unit: 'đồng' },
            stated: { amount: 2080, unit: 'triệu đồng' },
            where: 'ô C6',
            after: 'Hai tỷ không trăm tám mươi triệu đồng',
          },
          related: ['C6'],
        },
      ],
      afterFix: { A7: '(Bằng chữ: Hai tỷ không trăm tám mươi triệu đồng)' },
    },
    {
      name: 'so với số tiền cùng dòng trước, dòng tổng sau',
      unitBound: true,
      grid: table('Tổng kế hoạch: 2.080 triệu đồng (bằng chữ: hai tỷ tám mươi nghìn đồng).'),
      findings: [
        { cell: 'A7', messageId: 'differs', data: { where: 'phần bằng số cùng dòng' }, related: [] },
      ],
      afterFix: {
        A7: 'Tổng kế hoạch: 2.080 triệu đồng (bằng chữ: Hai tỷ không trăm tám mươi triệu đồng).',
      },
    },
    {
      name: 'cột tổng số được so trước',
      unitBound: true,
      grid: `
        Biểu 03. Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Ngân sách tỉnh | Ngân sách xã | Tổng số |
        | 1 | Đường thôn Bắc | 1250 | 30 | 1280 |
        | 2 | Kênh thôn Tây | 830 | 20 | 850 |
        | 3 | Cổng chào | 20 | 10 | 30 |
        | | Tổng cộng | 2100 | 60 | 2160 |
        Bằng chữ: Hai tỷ mốt đồng.
        Bằng chữ: Hai tỷ sáu trăm triệu đồng.
      `,
      findings: [{ cell: 'A9', messageId: 'differs', data: { where: 'ô E7' } }],
    },
  ],
});
