import { deadlineDiffersFromTable } from '../../../../src/core/rules/report/deadline-differs-from-table';
import { describeReportRule } from '../describe-report-rule';

const table = `
| TT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành |
| 1 | Sửa chữa nhà văn hóa thôn Thượng | UBND xã | 30/6/2024 |
| 2 | Sửa chữa nhà văn hóa | UBND xã | 31/8/2024 |
| 3 | Lắp đặt biển báo giao thông | Ban phát triển thôn | Quý III/2024 |
| 4 | Vệ sinh | Các thôn | 31/8/2024 |
| 5 | Báo cáo tiến độ thực hiện | UBND xã | Hàng tháng |`;

describeReportRule(deadlineDiffersFromTable, {
  clean: [
    { name: 'no workbook', text: 'Sửa chữa nhà văn hóa thôn Thượng trước ngày 15/7/2024.' },
    {
      name: 'the same day, and a day within the quarter',
      text: `Sửa chữa nhà văn hoá thôn Thượng, xong trước ngày 30 tháng 6 năm 2024.
Trước ngày 15/8/2024 lắp đặt biển báo giao thông.`,
      table,
    },
    {
      name: 'two days in a sentence, another task, a label too short, a duty that returns',
      text: `Sửa chữa nhà văn hóa thôn Thượng trước ngày 15/7/2024 và nghiệm thu trước ngày 30/7/2024.
Sửa chữa nhà văn hóa của xã trước 31/8/2024; xây dựng chợ trước ngày 15/7/2024; vệ sinh trước ngày 15/7/2024.
Báo cáo tiến độ thực hiện trước ngày 15 hàng tháng; sửa chữa nhà văn hóa thôn Thượng trong tháng 7/2024.`,
      table,
    },
    {
      name: 'a clause with a task of its own behind another',
      text: 'Sửa chữa nhà văn hóa thôn Thượng; hoàn thành cổng chào: 15/7/2024.',
      table,
    },
    {
      name: 'a day that is no deadline',
      text: 'Ngày 15/7/2024, xã họp bàn sửa chữa nhà văn hóa thôn Thượng.',
      table,
    },
    {
      name: 'two tables that do not agree themselves',
      text: 'Sửa chữa nhà văn hóa thôn Thượng trước ngày 15/7/2024.',
      table: `${table}
### Biểu 02
| TT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành |
| 1 | Sửa chữa nhà văn hóa thôn Thượng | UBND xã | 31/7/2024 |
| 2 | Lắp đặt biển báo giao thông | UBND xã | 31/8/2024 |`,
    },
    {
      name: 'a table without deadlines',
      text: 'Đường thôn Thượng xong trước ngày 15/7/2024.',
      table: `
| TT | Nội dung | Kế hoạch |
| 1 | Đường thôn Thượng | 420 |
| 2 | Đường thôn Hạ | 310 |`,
    },
  ],
  found: [
    {
      name: 'a clause of its own for the day, also on the next line of the page',
      text: `- Sửa chữa nhà văn hóa thôn Thượng; thời gian hoàn thành: 15/7/2024.
- Ban phát triển thôn vận động nhân dân hiến đất mở rộng các tuyến đường.
- Sửa chữa nhà văn hóa thôn Thượng của xã Mẫu; thời gian hoàn thành:
16/7/2024.`,
      table,
      findings: [
        { line: 1, quote: '15/7/2024' },
        { line: 4, quote: '16/7/2024' },
      ],
    },
    {
      name: 'another day, a day after the quarter, the longest label',
      text: `- Sửa chữa nhà văn hóa thôn Thượng, hoàn thành trước ngày 15/7/2024.
- Lắp đặt biển báo giao thông xong trước ngày 15/10/2024; sửa chữa nhà văn hóa trước ngày 30/6/2024.`,
      table,
      findings: [
        {
          line: 1,
          quote: '15/7/2024',
          severity: 'warning',
          data: { stated: '15/7/2024', label: 'Sửa chữa nhà văn hóa thôn Thượng', inTable: '30/6/2024' },
          cells: ['D2'],
        },
        { line: 2, quote: '15/10/2024', data: { inTable: 'Quý III/2024' }, cells: ['D4'] },
        { line: 2, quote: '30/6/2024', cells: ['D3'] },
      ],
    },
  ],
});
