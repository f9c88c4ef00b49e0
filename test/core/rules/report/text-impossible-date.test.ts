import { textImpossibleDate } from '../../../../src/core/rules/report/text-impossible-date';
import { describeReportRule } from '../describe-report-rule';

describeReportRule(textImpossibleDate, {
  clean: [
    {
      name: 'days of every writing that the calendar has',
      text: `Ngày 29/02/2024, xã họp; báo cáo trước 30/6/ 2024, chậm nhất ngày 05 tháng 9 năm 2024.
- Từ ngày 15/5 đến hết tháng 12/2024; ngày 29/02 bốn năm mới có một lần.`,
    },
    {
      name: 'places left blank',
      text: 'Xã Mẫu, ngày … tháng 5 năm 2024; ngày tháng năm 2024; ngày 00/00/2024.',
    },
    {
      name: 'counts, symbols, hours, months of pay',
      text: `Đạt 15/19 tiêu chí, 31/6 hộ; trực 24/7; vào các ngày 14/28 hàng tháng; thưởng tháng 13 năm 2024.
Quyết định số 31/2/2024/QĐ-UBND; Văn bản số 30/13/2024; Nghị quyết 32/2022/QĐ-UBND.`,
    },
    {
      name: 'more months than a year has, as a duration',
      text: 'Thi công trong 18 tháng, 31 tháng 2 bên họp.',
    },
  ],
  found: [
    {
      name: 'every writing',
      text: `Trước ngày 31/6/2024; đến 30 /2/2024; ngày 29 tháng 02 năm 2023 và ngày 31.9.2024.
- Ngày 31/4 họp thôn, ngày 30 tháng 2 hằng năm tổng kết, ngày 31/11/24 nghiệm thu.`,
      findings: [
        {
          line: 1,
          quote: '31/6/2024',
          severity: 'error',
          messageId: 'day',
          data: { month: 'tháng 6', last: 30 },
        },
        { line: 1, quote: '30 /2/2024', data: { month: 'tháng 2 năm 2024', last: 29 } },
        { line: 1, quote: '29 tháng 02 năm 2023', data: { month: 'tháng 2 năm 2023', last: 28 } },
        { line: 1, quote: '31.9.2024' },
        { line: 2, quote: '31/4' },
        { line: 2, quote: '30 tháng 2', data: { month: 'tháng 2', last: 29 } },
        { line: 2, quote: '31/11/24' },
      ],
    },
    {
      name: 'a thirteenth month, also with day and month turned round',
      text: 'Hoàn thành trong tháng 13 năm 2024, nghiệm thu 6/30/2024.',
      findings: [
        { line: 1, quote: 'tháng 13 năm 2024', messageId: 'month' },
        { line: 1, quote: '6/30/2024', messageId: 'month' },
      ],
    },
    {
      name: 'the day of a document',
      text: 'Thực hiện Quyết định số 45/QĐ-UBND ngày 31/9/2023 của Ủy ban nhân dân huyện.',
      findings: [{ line: 1, quote: '31/9/2023', messageId: 'day' }],
    },
  ],
});
