import { unmet } from '../../../../src/core/rules/criteria/unmet';
import { describeRule } from '../describe-rule';

describeRule(unmet, {
  clean: [
    {
      name: 'mọi chỉ tiêu đều đạt, hoặc không thuộc diện xét',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | Đạt |
        | 1.1 | Đường thôn | ≥ 80% | 90% | Đạt |
        | 1.2 | Đường ngõ | ≥ 70% | | Không xét |
        | 1.3 | Đường nội đồng | ≥ 70% | | |
      `,
    },
    {
      name: 'biểu mẫu chưa điền',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | ≥ 80% | | |
        | 1.2 | Đường ngõ | ≥ 70% | | |
      `,
    },
    {
      name: 'kỳ trước chưa đạt, kỳ này đã đạt',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Năm 2023 | < | Năm 2024 | < |
        | ^ | ^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá |
        | 1 | Giao thông | | | | | |
        | 1.1 | Đường thôn | ≥ 80% | 77% | Chưa đạt | 84% | Đạt |
        | 1.2 | Đường ngõ | ≥ 70% | 74% | Đạt | 75% | Đạt |
      `,
    },
  ],
  found: [
    {
      name: 'nói còn thiếu bao nhiêu đến mức yêu cầu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | Chưa đạt |
        | 1.1 | Đường thôn | ≥ 80% | 72,5% | Chưa đạt |
        | 1.2 | Tỷ lệ hộ nghèo | ≤ 2% | 2,6% | Chưa đạt |
        | 1.3 | Đường nội đồng | Theo quy định của UBND tỉnh | 30% | Chưa đạt |
        | 1.4 | Cây xanh | ≥ 50% | 60% | Cơ bản đạt |
        | 1.5 | Nhà tạm, dột nát | Không | 3 | Chưa đạt |
        | 1.6 | Hộ nghèo | < 2% | 2,5% | Chưa đạt |
      `,
      findings: [
        {
          cell: 'E4',
          messageId: 'short',
          severity: 'info',
          data: { result: '72,5%', target: '≥ 80%', difference: '7,5%' },
        },
        { cell: 'E5', messageId: 'over', data: { difference: '0,6%' } },
        { cell: 'E6', messageId: 'plain', data: { status: 'Chưa đạt' } },
        { cell: 'E7', messageId: 'nearly', data: { status: 'Cơ bản đạt' } },
        { cell: 'E8', messageId: 'over', data: { difference: '3' } },
        { cell: 'E9', messageId: 'over', data: { difference: '0,5%' } },
      ],
    },
    {
      name: 'hai cột đánh dấu: chỉ vào dấu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đạt | Chưa đạt |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | 90% | x | |
        | 1.2 | Đường ngõ | 40% | | x |
      `,
      findings: [{ cell: 'E5', messageId: 'plain', data: { status: 'Chưa đạt' } }],
    },
    {
      name: 'bảng không có cột đánh giá thì chỉ vào kết quả',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | ≥ 80% | 72% |
        | 1.2 | Đường ngõ | ≥ 70% | 74% |
        | 1.3 | Đường nội đồng | Đạt | Chưa đạt |
      `,
      findings: [
        { cell: 'D4', messageId: 'short', data: { difference: '8%' } },
        { cell: 'D6', messageId: 'plain', data: { status: 'Chưa đạt' } },
      ],
    },
    {
      name: 'tiêu chí không có chỉ tiêu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | Đạt |
        | 1.1 | Đường thôn | ≥ 80% | 82% | Đạt |
        | 2 | Thu nhập | ≥ 48 triệu đồng | 45,5 | Chưa đạt |
        | 3 | Hộ nghèo | | | Đạt |
        | 3.1 | Tỷ lệ hộ nghèo | ≤ 2% | 1% | Đạt |
      `,
      findings: [
        {
          cell: 'E5',
          messageId: 'short',
          data: { name: 'Tiêu chí 2 "Thu nhập"', difference: '2,5 triệu đồng' },
        },
      ],
    },
  ],
});
