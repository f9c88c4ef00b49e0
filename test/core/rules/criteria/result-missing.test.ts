import { resultMissing } from '../../../../src/core/rules/criteria/result-missing';
import { describeRule } from '../describe-rule';

describeRule(resultMissing, {
  clean: [
    {
      name: 'gạch ngang và lời thay cho số cũng là câu trả lời',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | ≥ 80% | 86% | Đạt |
        | 1.2 | Đường ngõ | ≥ 70% | - | Chưa đạt |
        | 1.3 | Đường nội đồng | ≥ 70% | Chưa có số liệu | Chưa đạt |
      `,
    },
    {
      name: 'dòng không xét, không thuộc diện, ghi ở đánh giá hoặc ở ghi chú',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá | Ghi chú |
        | 1 | Giao thông | | | | |
        | 1.1 | Đường thôn | ≥ 80% | 86% | Đạt | |
        | 1.2 | Bến thủy | ≥ 70% | | Không xét | |
        | 1.3 | Đường sắt | ≥ 70% | | | Xã không thuộc diện |
      `,
    },
    {
      name: 'chỉ tiêu bằng lời: cả biểu chỉ ghi đánh giá cho các dòng này',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Quy hoạch | | | Đạt |
        | 1.1 | Quy hoạch chung | Đạt | | Đạt |
        | 1.2 | Quy chế quản lý | Theo quy định của UBND tỉnh | | Đạt |
        | 2 | Giao thông | | | Đạt |
        | 2.1 | Đường thôn | ≥ 80% | 86% | Đạt |
      `,
    },
    {
      name: 'kết quả ở ô gộp, hoặc ở các dòng con của chỉ tiêu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | ≥ 80% | 86% | Đạt |
        | 1.2 | Đường ngõ | ≥ 80% | ^ | Đạt |
        | 1.3 | Đường nội đồng | ≥ 70% | | Đạt |
        | a | Đường chính | ≥ 70% | 75% | Đạt |
        | b | Đường nhánh | ≥ 70% | 72% | Đạt |
      `,
    },
    {
      name: 'kỳ kế hoạch chỉ đặt chỉ tiêu cho vài dòng',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Năm 2024 | < | Kế hoạch năm 2025 | < |
        | ^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá |
        | 1 | Giao thông | | | | |
        | 1.1 | Đường thôn | 77% | Chưa đạt | 84% | Đạt |
        | 1.2 | Đường ngõ | 74% | Đạt | | |
      `,
    },
    {
      name: 'chỉ dòng tiêu chí ghi kết quả',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | 2/2 | Đạt |
        | 1.1 | Đường thôn | | Đạt |
        | 1.2 | Đường ngõ | | Đạt |
        | 2 | Điện | 1/1 | Đạt |
        | 2.1 | Hộ dùng điện | | Đạt |
      `,
    },
    {
      name: 'bảng không có cột kết quả',
      grid: `
        Biểu 01. Đánh giá thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | ≥ 80% | Đạt |
        | 1.2 | Đường ngõ | ≥ 70% | Đạt |
      `,
    },
  ],
  found: [
    {
      name: 'để trống, hoặc còn dấu chấm chờ điền; tiêu chí không có chỉ tiêu cũng vậy',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | ≥ 80% | 86% | Đạt |
        | 1.2 | Đường ngõ | ≥ 70% | | Đạt |
        | 1.3 | Đường nội đồng | ≥ 70% | …… | Chưa đạt |
        | 2 | Thu nhập | ≥ 48 triệu đồng | | Đạt |
      `,
      findings: [
        {
          cell: 'D5',
          messageId: 'missing',
          severity: 'warning',
          data: { name: 'Chỉ tiêu 1.2 "Đường ngõ"', cell: 'D5' },
        },
        { cell: 'D6', messageId: 'missing' },
        { cell: 'D7', messageId: 'missing', data: { name: 'Tiêu chí 2 "Thu nhập"' } },
      ],
    },
    {
      name: 'các dòng bằng lời khác có ghi kết quả, dòng này thì không',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Quy hoạch | | | |
        | 1.1 | Quy hoạch chung | Đạt | Đã phê duyệt | Đạt |
        | 1.2 | Quy chế quản lý | Đạt | | Đạt |
      `,
      findings: [{ cell: 'D5', messageId: 'missing' }],
    },
    {
      name: 'biểu mẫu chưa điền: một lưu ý ở tiêu đề cột',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Thực hiện | < |
        | ^ | ^ | ^ | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | ≥ 80% | | |
        | 1.2 | Đường ngõ | ≥ 70% | ... | |
      `,
      findings: [
        {
          cell: 'D3',
          messageId: 'blank-column',
          severity: 'info',
          data: { heading: 'Thực hiện / Kết quả' },
        },
      ],
    },
    {
      name: 'kỳ trước cũng được soát riêng; bảng không có cột đánh giá',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả năm 2023 | Kết quả năm 2024 |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | ≥ 80% | 82% | 84% |
        | 1.2 | Đường ngõ | ≥ 70% | | 75% |
      `,
      findings: [{ cell: 'D5', messageId: 'missing' }],
    },
  ],
});
