import { countDiffersFromTable } from '../../../../src/core/rules/report/count-differs-from-table';
import { describeReportRule } from '../describe-report-rule';

const rows = `| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | Đạt |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| 2 | Giao thông | | Chưa đạt |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt |
| '2.2 | Đường thôn được cứng hóa | 95% | Đạt |
| 3 | Thu nhập | | Chưa đạt |
| '3.1 | Thu nhập bình quân | 41 | Chưa đạt |`;
const table = `
Kết quả thực hiện tiêu chí xã nông thôn mới năm 2024
${rows}`;
const stating = `
Kết quả thực hiện tiêu chí xã nông thôn mới: đạt 1/3 tiêu chí, 2/4 chỉ tiêu
${rows}`;
const open = `
Kết quả thực hiện tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| 2 | Giao thông | | |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt |
| 3 | Thu nhập | | |
| '3.1 | Thu nhập bình quân | 41 | |`;
const village = `
Kết quả thực hiện tiêu chí thôn nông thôn mới kiểu mẫu của thôn Thượng
${rows}`;

const periods = `
Kết quả thực hiện tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Năm 2023 | < | Năm 2024 | < |
| ^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá |
| 1 | Quy hoạch | | Chưa đạt | | Đạt |
| '1.1 | Có quy hoạch được duyệt | Không | Chưa đạt | Có | Đạt |
| 2 | Giao thông | | Chưa đạt | | Đạt |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt | 100% | Đạt |
| 3 | Thu nhập | | Chưa đạt | | Chưa đạt |
| '3.1 | Thu nhập bình quân | 41 | Chưa đạt | 43 | Chưa đạt |`;
const countedAbove = `
Biểu 01
Đánh giá các tiêu chí xã nông thôn mới năm 2024
Kết quả: đạt 1/3 tiêu chí, 2/4 chỉ tiêu
${rows}
### Nâng cao
Đánh giá các tiêu chí xã nông thôn mới nâng cao năm 2024
${rows}`;

describeReportRule(countDiffersFromTable, {
  clean: [
    {
      name: 'the numbers of the table',
      text: 'Đến nay xã đã đạt 1/3 tiêu chí xã nông thôn mới, với 2/4 chỉ tiêu, còn lại 02 tiêu chí với 02 chỉ tiêu chưa đạt.',
      table,
    },
    { name: 'another set', text: 'Đến nay xã đạt 2/3 tiêu chí xã nông thôn mới nâng cao.', table },
    { name: 'a plan', text: 'Phấn đấu hết năm 2025 xã đạt 3/3 tiêu chí xã nông thôn mới.', table },
    {
      name: 'an earlier year that the table has in other columns',
      text: 'Cuối năm 2023 toàn xã còn 03 tiêu chí xã nông thôn mới chưa đạt.',
      table: periods,
    },
    { name: 'an earlier year', text: 'Năm 2022, xã đạt 0/3 tiêu chí xã nông thôn mới.', table },
    { name: 'a village', text: 'Thôn Hạ đạt 2/3 tiêu chí thôn nông thôn mới kiểu mẫu.', table: village },
    { name: 'one criterion', text: 'Xã nông thôn mới:\n- Giao thông: đạt 0/2 chỉ tiêu.', table },
    { name: 'a set of another size', text: 'Đến nay xã đạt 2/19 tiêu chí xã nông thôn mới.', table },
    {
      name: 'a row that is not judged yet',
      text: 'Đến nay xã đạt 2/3 tiêu chí xã nông thôn mới.',
      table: open,
    },
    { name: 'a set that the text does not name', text: 'Đến nay còn 03 tiêu chí chưa đạt.', table },
    {
      name: 'no criteria among the tables',
      text: 'Đến nay xã đạt 2/3 tiêu chí xã nông thôn mới.',
      table: `
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Giải ngân |
| 1 | Đường thôn Thượng | 420 | 15 |
| 2 | Nhà văn hóa thôn Hạ | 310 | 120 |`,
    },
    {
      name: 'two tables of one set',
      text: 'Đến nay xã đạt 2/3 tiêu chí xã nông thôn mới.',
      table: `
### Biểu 1${table}
### Biểu 2${table}`,
    },
    { name: 'no workbook at all', text: 'Đến nay xã đạt 2/3 tiêu chí xã nông thôn mới.' },
  ],
  found: [
    {
      name: 'the year that the table counts',
      text: 'Năm 2024 toàn xã còn 03 tiêu chí xã nông thôn mới chưa đạt.',
      table: periods,
      findings: [{ line: 1, quote: '03' }],
    },
    {
      name: 'a table whose counts stand between its title and its heading',
      text: `Đến nay xã đạt 2/3 tiêu chí xã nông thôn mới.
Đến nay xã đạt 1/3 tiêu chí xã nông thôn mới nâng cao.`,
      table: countedAbove,
      findings: [{ line: 1, quote: '2/3' }],
    },
    {
      name: 'met, unmet and a total that is one too many',
      text: `Đến nay xã đã đạt 2/3 tiêu chí xã nông thôn mới, với 2/5 chỉ tiêu.
Xã nông thôn mới còn 01 tiêu chí chưa đạt.`,
      table,
      findings: [
        {
          line: 1,
          quote: '2/3',
          messageId: 'counted',
          severity: 'error',
          data: { stated: 2, counted: 1, difference: 1, cell: 'A1', noun: 'tiêu chí', state: 'đạt' },
          cells: ['A1'],
        },
        {
          line: 1,
          quote: '2/5',
          messageId: 'total',
          data: { stated: 2, total: 5, counted: 4, difference: 1 },
        },
        { line: 2, quote: '01', messageId: 'counted', data: { counted: 2, state: 'chưa đạt' } },
      ],
    },
    {
      name: 'the cell that states the count is the one named',
      text: 'Đến nay xã đã đạt 2/3 tiêu chí xã nông thôn mới.',
      table: stating,
      findings: [{ line: 1, quote: '2/3', cells: ['A1'] }],
    },
    {
      name: 'more than can be true while a row is not judged',
      text: 'Đến nay xã đã đạt 3/3 tiêu chí xã nông thôn mới.',
      table: open,
      findings: [
        { line: 1, quote: '3/3', messageId: 'possible', data: { counted: 1, most: 2, difference: 1 } },
      ],
    },
    {
      name: 'the village of the table',
      text: 'Thôn Thượng đạt 2/3 tiêu chí thôn nông thôn mới kiểu mẫu.',
      table: village,
      findings: [{ line: 1, quote: '2/3' }],
    },
    {
      name: 'the year of the table',
      text: 'Năm 2024, xã đạt 2/3 tiêu chí xã nông thôn mới.',
      table,
      findings: [{ line: 1, quote: '2/3' }],
    },
  ],
});
