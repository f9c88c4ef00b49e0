import { attachmentMissing } from '../../../../src/core/rules/report/attachment-missing';
import { describeReportRule } from '../describe-report-rule';

const criteria = `
Biểu 01. Kết quả thực hiện tiêu chí
| TT | Tên tiêu chí | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | 1.1. Đường xã | ≥ 80% | 85% | Đạt |
| 2 | Thủy lợi | 2.1. Tưới tiêu | ≥ 80% | 70% | Chưa đạt |`;

describeReportRule(attachmentMissing, {
  clean: [
    {
      name: 'no table is announced',
      text: `Các đại biểu kèm theo ý kiến; Phụ lục I ban hành kèm theo Quyết định số 45/QĐ-UBND.
Theo Biểu 02 của Thông tư số 5/2022/TT-BNNPTNT; có danh sách kèm theo; hồ sơ kèm theo.
Đề nghị các thôn lập và gửi biểu tổng hợp kèm theo báo cáo trước ngày 30/6/2024.`,
    },
    {
      name: 'the workbook has a table on the matter',
      text: 'Xã đạt 1/2 tiêu chí (Có biểu kèm theo).',
      table: criteria,
    },
    {
      name: 'the workbook has the number',
      text: 'Kết quả 2 tiêu chí (chi tiết tại Biểu số 1).',
      table: criteria,
    },
    {
      name: 'the matter is not told',
      text: 'Kết quả trên toàn xã (có biểu chi tiết kèm theo).',
      table: criteria,
    },
    {
      name: 'the sheet holds something of which no table was made',
      text: 'Xã đạt 15/19 tiêu chí (chi tiết tại Biểu số 7).',
      table: 'Kính gửi các thôn',
    },
    {
      name: 'a table without a number may be the one announced',
      text: 'Xã đạt 1/2 tiêu chí (chi tiết tại Biểu số 7).',
      table: criteria.replace('Biểu 01. ', ''),
    },
    {
      name: 'the table stands below the text',
      text: `Xã đạt 15/19 tiêu chí (Phụ lục 01); chi tiết có phụ lục kèm theo.
Trên đây là báo cáo của xã.
PHỤ LỤC 01
Kết quả thực hiện`,
    },
  ],
  found: [
    {
      name: 'a line about forms is no table below the text',
      text: `Xã đạt 15/19 tiêu chí (có biểu kèm theo).
Biểu mẫu thực hiện theo hướng dẫn của Sở.`,
      findings: [{ line: 1, quote: 'có biểu kèm theo' }],
    },
    {
      name: 'no workbook at all: one finding names every place',
      text: `Xã đạt 15/19 tiêu chí (Có biểu kèm theo).
Vốn huy động 2.000 triệu đồng, chi tiết tại biểu số 02 kèm theo.
- Nguồn lực (Phụ lục 03); kèm theo bảng tổng hợp nhiệm vụ.`,
      findings: [
        {
          line: 1,
          quote: 'Có biểu kèm theo',
          severity: 'warning',
          messageId: 'none',
          data: { written: 'Có biểu kèm theo', count: 4 },
          related: [2, 3, 3],
        },
      ],
    },
    {
      name: 'the workbook has neither the number nor the matter',
      text: `Xã đạt 1/2 tiêu chí (Có biểu kèm theo), chi tiết tại Phụ lục II.
Kinh phí đã giải ngân xong (có biểu chi tiết kèm theo); xem phụ lục 02.`,
      table: criteria,
      findings: [
        {
          line: 1,
          quote: 'chi tiết tại Phụ lục II',
          messageId: 'number',
          data: { number: '2' },
          related: [2],
        },
        {
          line: 2,
          quote: 'có biểu chi tiết kèm theo',
          messageId: 'matter',
          data: { matter: 'vốn, kinh phí' },
        },
      ],
    },
    {
      name: 'the text only names another annex below',
      text: `Xã đạt 15/19 tiêu chí (Phụ lục 02).
Phụ lục 01. Danh sách hộ`,
      findings: [{ line: 1, quote: 'Phụ lục 02' }],
    },
    {
      name: 'of two tables announced together the workbook has one',
      text: 'Xã đạt 1/2 tiêu chí (có Biểu 01, Biểu 04 và 05 kèm theo).',
      table: criteria,
      findings: [
        { line: 1, quote: 'Biểu 04', messageId: 'number', data: { number: '4' } },
        { line: 1, quote: '05', messageId: 'number', data: { number: '5' } },
      ],
    },
    {
      name: 'the workbook holds no table',
      text: 'Xã đạt 15/19 tiêu chí (Có biểu kèm theo).',
      table: '',
      findings: [{ line: 1, quote: 'Có biểu kèm theo', messageId: 'none' }],
    },
  ],
});
