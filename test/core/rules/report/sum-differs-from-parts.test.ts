import { sumDiffersFromParts } from '../../../../src/core/rules/report/sum-differs-from-parts';
import { describeReportRule } from '../describe-report-rule';

describeReportRule(sumDiffersFromParts, {
  clean: [
    {
      name: 'a list that adds up, in lines',
      text: `Tổng nguồn vốn huy động năm 2024 là: 5.260.000.000 đồng, trong đó:
- Vốn của huyện: 3.215.000.000 đồng;
- Vốn của xã: 1.150.000.000 đồng;
- Vốn nhân dân: 895.000.000 đồng (chủ yếu là ngày công, khoảng 300 triệu đồng tiền mặt).`,
    },
    {
      name: 'the same in one sentence, with a list inside the list',
      text: `Tổng nguồn vốn là 5.260 triệu đồng (bằng chữ: năm tỷ hai trăm sáu mươi triệu đồng), gồm: ngân sách 4.365 triệu đồng, trong đó huyện 3.215 triệu đồng, xã 1.150 triệu đồng; nhân dân 895 triệu đồng. Năm trước huy động được 9 tỷ đồng.`,
    },
    {
      name: 'commas only, one part in brackets',
      text: 'Huy động được 5.260 triệu đồng, gồm: huyện 3.215 triệu đồng (đã có 2.000 triệu đồng), xã 1.150 triệu đồng, nhân dân 895 triệu đồng.',
    },
    {
      name: 'roundings: most parts are "khoảng"',
      text: `Nhân dân các thôn đóng góp 1.370.000.000 đồng, cụ thể như sau:
- Thôn Thượng: làm đường nội đồng; kinh phí huy động 411.856.000 đồng;
- Thôn Hạ: kinh phí khoảng 460 triệu đồng;
- Thôn Trung: kinh phí khoảng 498 triệu đồng.`,
    },
    {
      name: 'trong đó, and some of it is not listed',
      text: `Kinh phí thực hiện là 900 triệu đồng, trong đó:
- Làm đường: 300 triệu đồng;
- Xây rãnh: 200 triệu đồng.`,
    },
    {
      name: 'a line without an amount',
      text: `Tổng vốn: 900 triệu đồng, bao gồm:
- Vốn huyện: 300 triệu đồng;
- Vốn xã: 200 triệu đồng;
- Vốn nhân dân (chưa thống kê).`,
    },
    {
      name: 'doubled units, which BC105 tells',
      text: `Tổng vốn: 5.260.000.000 đồng, gồm:
- Vốn huyện: 3.215.000.000 tỷ đồng;
- Vốn xã: 1.150.000.000 đồng.`,
    },
    {
      name: 'lists that are not clear',
      text: `Tổng vốn: 900 triệu đồng, gồm: vốn huyện 300 triệu đồng, trong đó đã giải ngân 200 triệu đồng, vốn xã 100 triệu đồng.
Tổng vốn: 900 triệu đồng, bao gồm vốn huyện 300 triệu đồng, tăng 50 triệu đồng so với năm trước.
Tổng vốn: 900 triệu đồng, gồm:
- Vốn huyện: kế hoạch 300 triệu đồng, đã có 200 triệu đồng;
- Vốn xã: 200 triệu đồng.
Tổng vốn: 900 triệu đồng, gồm vốn huyện 300 triệu đồng.
Tổng vốn: 900 triệu đồng, gồm: vốn huyện 300 triệu đồng, vốn xã (gồm cả thưởng) 100 triệu đồng, gồm thu đất 90 triệu đồng.`,
    },
    {
      name: 'another matter right behind a list: the full stop after semicolons is its end',
      text: `Tổng vốn: 500 triệu đồng, gồm:
- Vốn huyện: 300 triệu đồng, trong đó:
+ Trả nợ 100 triệu đồng.
- Vốn xã: 120 triệu đồng;
- Vốn nhân dân: 80 triệu đồng.
- Có 12 mô hình lãi trên 500 triệu đồng.`,
    },
    {
      name: 'another matter behind a list that ends nowhere',
      text: `Các thôn góp 500 triệu đồng, cụ thể gồm:
- Thôn Thượng 300 triệu đồng.
- Thôn Hạ 200 triệu đồng.
- Đã giải ngân 450 triệu đồng.`,
    },
    {
      name: 'a list that goes on behind the number of a page',
      text: `${'Các thôn rà soát hồ sơ.\n'.repeat(16)}Tổng vốn: 500 triệu đồng, gồm:
- Vốn huyện: 300 triệu đồng;
- 2 -
- Vốn xã: 200 triệu đồng.`,
    },
    {
      name: 'a list closed by its own total line',
      text: `Tổng vốn: 500 triệu đồng, gồm:
- Vốn huyện: 300 triệu đồng;
- Vốn xã: 200 triệu đồng;
- Tổng cộng: 500 triệu đồng.`,
    },
    {
      name: 'what the community gives, which is a part and no total line',
      text: `Tổng vốn: 900 triệu đồng, bao gồm:
- Vốn huyện: 600 triệu đồng;
- Cộng đồng dân cư: 300 triệu đồng.`,
    },
    {
      name: 'figures that were scanned with spaces',
      text: `Tổng vốn là 4. 250. 000. 000 đồng, gồm:
- Vốn huyện: 3.100.000.000 đồng;
- Vốn xã: 1. 150. 000. 000 đồng.`,
    },
    {
      name: 'a list inside a list, in lines',
      text: `1. Tổng vốn: 900 triệu đồng, gồm:
- Ngân sách: 600 triệu đồng, gồm:
+ Huyện: 350 triệu đồng;
+ Xã: 250 triệu đồng.
- Nhân dân: 300 triệu đồng.
2. Đã giải ngân 400 triệu đồng.`,
    },
    {
      name: 'plain lines, and words that break off',
      lineBound: true,
      text: `Tổng vốn: 900 triệu đồng, gồm:
Vốn huyện 600 triệu đồng;
Vốn xã 300 triệu đồng.
Tổng chi: 800 triệu đồng, gồm: chi đường 300 triệu đồng;
- Việc khác.`,
    },
  ],
  found: [
    {
      name: 'one line of the list was changed',
      text: `Tổng nguồn vốn huy động năm 2024 là: 5.260.000.000 đồng, gồm:
- Vốn của huyện: 3.251.000.000 đồng;
- Vốn của xã: 1.150.000.000 đồng;
- Vốn nhân dân: 895.000.000 đồng.`,
      findings: [
        {
          line: 1,
          quote: '5.260.000.000 đồng',
          messageId: 'differs',
          severity: 'error',
          data: {
            sum: { amount: 5296000000, unit: 'đồng' },
            difference: { amount: 36000000, unit: 'đồng' },
            count: 3,
          },
          related: [2, 3, 4],
        },
      ],
    },
    {
      name: 'more than the whole, although only some is listed',
      text: 'Kinh phí thực hiện là 900 triệu đồng, trong đó: làm đường 640 triệu đồng; xây rãnh 305 triệu đồng.',
      findings: [{ line: 1, quote: '900 triệu đồng', messageId: 'over', severity: 'warning' }],
    },
    {
      name: 'more than the whole, whatever was rounded',
      text: 'Kinh phí thực hiện là 901 triệu đồng, trong đó: làm đường 655 triệu đồng; xây rãnh 315 triệu đồng.',
      findings: [{ line: 1, quote: '901 triệu đồng', messageId: 'over', severity: 'error' }],
    },
    {
      name: 'all sources are listed and they are too little',
      text: `Đến nay tổng nguồn vốn huy động là 5.460.000.000 đồng, trong đó:
- Vốn của huyện: 3.215.000.000 đồng;
- Vốn của xã: 1.150.000.000 đồng;
- Vốn nhân dân: 895.000.000 đồng.`,
      findings: [{ line: 1, quote: '5.460.000.000 đồng', messageId: 'short', severity: 'warning' }],
    },
    {
      name: 'round parts, among finer ones',
      text: `Tổng nguồn vốn là 5.460.000.000 đồng, bao gồm:
- Vốn của huyện: 3.000.000.000 đồng;
- Vốn của xã: 1.150.000.000 đồng;
- Vốn nhân dân: 895.000.000 đồng.`,
      findings: [{ line: 1, quote: '5.460.000.000 đồng', messageId: 'differs', severity: 'warning' }],
    },
    {
      name: 'the inner list is the one that is wrong',
      text: `1. Tổng vốn: 915 triệu đồng, gồm:
- Ngân sách: 614 triệu đồng, gồm:
+ Huyện: 351 triệu đồng;
+ Xã: 253 triệu đồng.
- Nhân dân: 301 triệu đồng.`,
      findings: [{ line: 2, quote: '614 triệu đồng', related: [3, 4] }],
    },
    {
      name: 'a sentence that goes on in plain lines',
      lineBound: true,
      text: `Tổng vốn: 915 triệu đồng, gồm: vốn huyện 614 triệu đồng;
Vốn xã 201 triệu đồng.`,
      findings: [{ line: 1, quote: '915 triệu đồng', related: [1, 2] }],
    },
  ],
});
