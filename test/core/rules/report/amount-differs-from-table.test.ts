import { amountDiffersFromTable } from '../../../../src/core/rules/report/amount-differs-from-table';
import { describeReportRule } from '../describe-report-rule';

const table = `
Tổng hợp nguồn vốn xây dựng nông thôn mới năm 2024
ĐVT: triệu đồng
| TT | Nội dung | Số tiền |
| 1 | Vốn huyện | 421 |
| 2 | Ngân sách xã | 312,5 |
| 3 | Nhân dân đóng góp | 169,856 |
| | Tổng cộng | 903,356 |`;
const twoColumns = `
Tổng hợp nguồn vốn xây dựng nông thôn mới
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Huy động |
| 1 | Vốn huyện | 421 | 380 |
| 2 | Ngân sách xã | 312 | 290 |
| | Tổng cộng | 733 | 670 |`;

describeReportRule(amountDiffersFromTable, {
  clean: [
    {
      name: 'the amounts of the table, in other units and rounded',
      text: `Tổng nguồn vốn huy động năm 2024 là 903.356.000 đồng, gồm:
- Nguồn vốn của huyện: 421.000.000 đồng;
- Vốn ngân sách xã: 0,3 tỷ đồng;
- Vốn nhân dân: khoảng 170 triệu đồng.`,
      table,
    },
    { name: 'a source that the table does not have', text: '- Vốn doanh nghiệp: 99 triệu đồng.', table },
    { name: 'words that name no source', text: 'Đã giải ngân 99 triệu đồng. 55 triệu đồng.', table },
    { name: 'another year', text: '- Vốn của huyện năm 2022: 99 triệu đồng.', table },
    { name: 'a doubled unit', text: '- Vốn của huyện: 1.421.000.000 tỷ đồng.', table },
    { name: 'one of several columns', text: '- Vốn của huyện: 380 triệu đồng.', table: twoColumns },
    { name: 'none of several columns', text: '- Vốn của huyện: 399 triệu đồng.', table: twoColumns },
    {
      name: 'two rows of one name',
      text: '- Vốn của huyện: 399 triệu đồng.',
      table: `${table}

### Biểu 2${table}`,
    },
    {
      name: 'no table of money',
      text: '- Vốn của huyện: 399 triệu đồng.',
      table: `
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | Đạt |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| '1.2 | Có quy chế quản lý | Có | Đạt |`,
    },
    { name: 'no workbook', text: '- Vốn của huyện: 399 triệu đồng.' },
  ],
  found: [
    {
      name: 'a source, and the total',
      text: `Tổng nguồn vốn huy động năm 2024 là 951.356.000 đồng, gồm:
- Nguồn vốn của huyện: 469 triệu đồng;
- Vốn xã: 312.500.000 đồng;
- Nhân dân đóng góp: 169.856.000 đồng.`,
      table,
      findings: [
        {
          line: 1,
          quote: '951.356.000 đồng',
          cells: ['C7'],
          data: { difference: { amount: 48000000, unit: 'đồng' } },
        },
        {
          line: 2,
          quote: '469 triệu đồng',
          severity: 'warning',
          cells: ['C4'],
          data: {
            stated: { amount: 469, unit: 'triệu đồng' },
            inTable: { amount: 421, unit: 'triệu đồng' },
            difference: { amount: 48000000, unit: 'đồng' },
          },
        },
      ],
    },
  ],
});
