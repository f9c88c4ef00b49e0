import { unmetWithoutPlan } from '../../../../src/core/rules/criteria/unmet-without-plan';
import { describeRule } from '../describe-rule';

describeRule(unmetWithoutPlan, {
  clean: [
    {
      name: 'một trong các cột đã ghi; dòng đạt không cần',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Giải pháp | Đơn vị phụ trách | Thời hạn |
        | 1 | Giao thông | | | | | |
        | 1.1 | Đường thôn | 60% | Chưa đạt | Huy động ngày công | | |
        | 1.2 | Đường ngõ | 65% | Cơ bản đạt | | | 30/9/2024 |
        | 1.3 | Đường nội đồng | 70% | Đạt | | | |
        | 1.4 | Cầu | | Không xét | | | |
      `,
    },
    {
      name: 'giải pháp ở dòng tiêu chí, ở ô gộp, ở dòng con',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Giải pháp |
        | 1 | Giao thông | | | Huy động ngày công |
        | 1.1 | Đường thôn | 60% | Chưa đạt | |
        | 2 | Thủy lợi | | | |
        | 2.1 | Kênh chính | 60% | Chưa đạt | Nạo vét |
        | 2.2 | Kênh nhánh | 50% | Chưa đạt | ^ |
        | 2.3 | Tưới tiêu | 50% | Chưa đạt | |
        | a | Vụ xuân | 50% | Chưa đạt | Bơm dã chiến |
        | b | Vụ mùa | 50% | Chưa đạt | |
      `,
    },
    {
      name: 'bảng không có các cột này, hoặc chưa có gì được đánh giá',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Ghi chú |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | 60% | Chưa đạt | |
        ### Biểu 02
        Biểu 02. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Giải pháp |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | | | |
      `,
    },
    {
      name: 'cột để trống nhưng mọi chỉ tiêu đều đạt',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Giải pháp |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | 90% | Đạt | |
      `,
    },
  ],
  found: [
    {
      name: 'các cột đều trống, gạch ngang cũng vậy',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Giải pháp | Thời hạn |
        | 1 | Giao thông | | | | |
        | 1.1 | Đường thôn | 60% | Chưa đạt | Huy động ngày công | 30/9/2024 |
        | 1.2 | Đường ngõ | 65% | Cơ bản đạt | - | |
        | 2 | Thu nhập | 40 | Chưa đạt | | |
      `,
      findings: [
        {
          cell: 'E5',
          messageId: 'missing',
          severity: 'warning',
          data: { name: 'Chỉ tiêu 1.2 "Đường ngõ"', headings: '"Giải pháp", "Thời hạn"' },
        },
        { cell: 'E6', messageId: 'missing', data: { name: 'Tiêu chí 2 "Thu nhập"' } },
      ],
    },
    {
      name: 'cả cột để trống: nhắc một lần ở tiêu đề',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Giải pháp | Thời hạn |
        | 1 | Giao thông | | | | |
        | 1.1 | Đường thôn | 60% | Chưa đạt | | |
        | 1.2 | Đường ngõ | 65% | Chưa đạt | | |
      `,
      findings: [
        {
          cell: 'E2',
          messageId: 'blank-column',
          severity: 'info',
          data: { count: 2, heading: 'Giải pháp', cell: 'E2' },
        },
      ],
    },
    {
      name: 'biểu chỉ có cột giải pháp',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Giải pháp |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | 60% | Chưa đạt | Huy động ngày công |
        | 1.2 | Đường ngõ | 65% | Chưa đạt | |
      `,
      findings: [{ cell: 'E5', messageId: 'missing', data: { headings: '"Giải pháp"' } }],
    },
    {
      name: 'biểu chỉ có cột đơn vị phụ trách',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Đơn vị phụ trách |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | 60% | Chưa đạt | Hội Nông dân |
        | 1.2 | Đường ngõ | 65% | Chưa đạt | |
      `,
      findings: [{ cell: 'E5', messageId: 'missing', data: { headings: '"Đơn vị phụ trách"' } }],
    },
    {
      name: 'biểu chỉ có cột thời hạn',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Thời hạn |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | 60% | Chưa đạt | 30/9/2024 |
        | 1.2 | Đường ngõ | 65% | Chưa đạt | |
      `,
      findings: [{ cell: 'E5', messageId: 'missing', data: { headings: '"Thời hạn"' } }],
    },
  ],
});
