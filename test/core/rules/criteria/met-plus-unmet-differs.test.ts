import { metPlusUnmetDiffers } from '../../../../src/core/rules/criteria/met-plus-unmet-differs';
import { describeRule } from '../describe-rule';

/** Three criteria, four indicators; two criteria and three indicators met. */
const body = `
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | 80% | Đạt |
        | 2 | Thủy lợi | | Chưa đạt |
        | 2.1 | Tưới tiêu chủ động | 60% | Chưa đạt |
        | 3 | Điện | | Đạt |
        | 3.1 | Hộ dùng điện | 100% | Đạt |`;

describeRule(metPlusUnmetDiffers, {
  clean: [
    {
      name: 'ba con số khớp nhau, trong một câu và ở các dòng đếm',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: đạt 2/3 tiêu chí, còn 1 tiêu chí chưa đạt
        ${body.trim()}
        | | Tổng số chỉ tiêu | | 4 |
        | | Số chỉ tiêu đạt | | 3 |
        | | Số chỉ tiêu chưa đạt | | 1 |
      `,
    },
    {
      name: 'có nhóm thứ ba',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body.trim()}
        Ghi chú: tổng số 5 chỉ tiêu, đạt 3 chỉ tiêu, chưa đạt 1 chỉ tiêu, không xét 1 chỉ tiêu.
      `,
    },
    {
      name: 'phần còn thiếu là các dòng chưa đánh giá',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: tổng số 2 tiêu chí, 1 tiêu chí đạt, 0 tiêu chí chưa đạt
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | 90% | Đạt |
        | 2 | Thủy lợi | 60% | |
      `,
    },
    {
      name: 'hai giá trị của hai thời điểm',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body.trim()}
        Ghi chú: đầu kỳ đạt 1/3 tiêu chí, đến nay đạt 2/3 tiêu chí, còn 1 tiêu chí chưa đạt.
      `,
    },
  ],
  found: [
    {
      name: 'trong một câu',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: đạt 2/3 tiêu chí, còn 2 tiêu chí chưa đạt
        ${body.trim()}
      `,
      findings: [
        {
          cell: 'A1',
          messageId: 'differs-in-cell',
          severity: 'error',
          data: { met: 2, unmet: 2, sum: 4, total: 3, difference: 1, things: 'tiêu chí' },
          related: [],
        },
      ],
    },
    {
      name: 'ở ba dòng đếm: chỉ vào ô ghi tổng số',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body.trim()}
        | | Tổng số chỉ tiêu | | 5 |
        | | Số chỉ tiêu đạt | | 3 |
        | | Số chỉ tiêu chưa đạt | | 1 |
      `,
      findings: [
        {
          cell: 'D10',
          messageId: 'differs',
          data: { met: 3, unmet: 1, sum: 4, total: 5, difference: 1, metCell: 'D11', unmetCell: 'D12' },
          related: ['D11', 'D12'],
        },
      ],
    },
    {
      name: 'ở lời của các dòng đếm',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body.trim()}
        | | Tổng số chỉ tiêu: 4 | | |
        | | Số chỉ tiêu đạt: 2 | | |
        | | Số chỉ tiêu chưa đạt: 1 | | |
      `,
      findings: [{ cell: 'B10', messageId: 'differs', data: { sum: 3, total: 4 } }],
    },
    {
      name: 'ở ba dòng chữ dưới bảng',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body.trim()}
        Tổng số chỉ tiêu: 5
        Số chỉ tiêu đạt: 3
        Số chỉ tiêu chưa đạt: 1
      `,
      findings: [{ cell: 'A10', messageId: 'differs', data: { sum: 4, total: 5 }, related: ['A11', 'A12'] }],
    },
  ],
});
