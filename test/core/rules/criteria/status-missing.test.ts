import { statusMissing } from '../../../../src/core/rules/criteria/status-missing';
import { describeRule } from '../describe-rule';

describeRule(statusMissing, {
  clean: [
    {
      name: 'chỉ dòng tiêu chí ghi đánh giá',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn | 86% | |
        | 1.2 | Đường ngõ | 75% | |
        | 2 | Thu nhập | 50 | Đạt |
      `,
    },
    {
      name: 'đánh giá ở ô gộp cho cả tiêu chí, hoặc một ô gộp cả kết quả lẫn đánh giá',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | 86% | Đạt |
        | 1.2 | Đường ngõ | 75% | ^ |
        | 1.3 | Bến thủy | Xã không có bến | < |
      `,
    },
    {
      name: 'dòng không thuộc diện, không xét, gạch ngang',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | 86% | Đạt |
        | 1.2 | Bến thủy | Không thuộc diện | |
        | 1.3 | Đường sắt | | Không xét |
        | 1.4 | Đường biển | | - |
      `,
    },
    {
      name: 'một cột đánh dấu: ô trống là chưa đạt',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đạt |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | 86% | x |
        | 1.2 | Đường ngõ | 45% | |
      `,
    },
    {
      name: 'bảng không có cột đánh giá',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | ≥ 80% | 82% |
      `,
    },
  ],
  found: [
    {
      name: 'hai chỉ tiêu để trống',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | 86% | Đạt |
        | 1.2 | Đường ngõ | 75% | |
        | 1.3 | Đường nội đồng | 60% | ..... |
      `,
      findings: [
        {
          cell: 'D5',
          messageId: 'missing',
          severity: 'warning',
          data: { name: 'Chỉ tiêu 1.2 "Đường ngõ"' },
        },
        { cell: 'D6', messageId: 'missing' },
      ],
    },
    {
      name: 'hai cột đánh dấu, chưa cột nào được đánh dấu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đạt | Chưa đạt |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | 86% | x | |
        | 1.2 | Đường ngõ | 75% | | |
      `,
      findings: [{ cell: 'D5', messageId: 'unmarked', data: { cell: 'D5', other: 'E5' } }],
    },
    {
      name: 'biểu mẫu chưa điền: một lưu ý',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | | |
        | 1.2 | Đường ngõ | | |
      `,
      findings: [{ cell: 'D2', messageId: 'blank-column', severity: 'info' }],
    },
    {
      name: 'danh sách tiêu chí không có chỉ tiêu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Tên tiêu chí | Kết quả | Đánh giá |
        | 1 | Quy hoạch | Có | Đạt |
        | 2 | Giao thông | 75% | |
        | 3 | Thủy lợi | 90% | Đạt |
      `,
      findings: [{ cell: 'D4', messageId: 'missing', data: { name: 'Tiêu chí 2 "Giao thông"' } }],
    },
  ],
});
