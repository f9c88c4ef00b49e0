import { statusContradictsResult } from '../../../../src/core/rules/criteria/status-contradicts-result';
import { describeRule } from '../describe-rule';

describeRule(statusContradictsResult, {
  clean: [
    {
      name: 'tỷ lệ lệch thang không phải kết quả để đánh giá',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Tỷ lệ đường thôn | ≥ 85% | 73.2 {0%} | Chưa đạt |
        | 1.2 | Tỷ lệ hộ nghèo | ≤ 4% | 3.2 {0%} | Đạt |
      `,
    },
    {
      name: 'đánh giá đúng theo kết quả, kể cả bằng đúng mức yêu cầu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | Chưa đạt |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 80% | Đạt |
        | 1.2 | Đường ngõ được cứng hóa | ≥ 70% | 64,5% | Chưa đạt |
        | 1.3 | Đường nội đồng | ≥ 50% | | Chưa đạt |
        | 2 | Hộ nghèo | | | Đạt |
        | 2.1 | Tỷ lệ hộ nghèo | ≤ 2% | 1,8% | Đạt |
      `,
    },
    {
      name: 'mức yêu cầu là lời văn hoặc có nhiều điều kiện thì không so được',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | Đạt |
        | 1.1 | Đường thôn | Theo quy định của UBND tỉnh | 40% | Đạt |
        | 1.2 | Đường ngõ | ≥ 70% và có ≥ 2 tuyến mẫu | 64% | Đạt |
        | 1.3 | Đèn đường | Đạt | 30% | Đạt |
      `,
    },
    {
      name: 'số phần trăm lưu là 0,85 với định dạng % đọc là 85%',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | Đạt |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 0.85 {0%} | Đạt |
        | 1.2 | Đường ngõ được cứng hóa | 0.7 {0%} | 0.725 {0.0%} | Đạt |
      `,
    },
    {
      name: 'kết quả 0,85 không rõ là phần trăm hay không thì để quy tắc khác hỏi',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | Đạt |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 0.85 | Đạt |
        | 1.2 | Đường ngõ được cứng hóa | ≥ 70% | 0.6 | Đạt |
      `,
    },
    {
      name: 'chưa đánh giá, "không xét" thì không có gì để trái',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 60% | |
        | 1.2 | Đường ngõ được cứng hóa | ≥ 70% | 60% | Không xét |
        | 1.3 | Đường nội đồng | ≥ 50% | 70% | Đạt |
      `,
    },
    {
      name: 'bảng không có cột mức yêu cầu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn được cứng hóa | 12% | Đạt |
        | 1.2 | Đường ngõ được cứng hóa | 15% | Đạt |
      `,
    },
  ],
  found: [
    {
      name: 'kết quả và mức yêu cầu ghi bằng hai đơn vị tiền',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Kinh tế | | | CĐ |
        | 1.1 | Thu nhập bình quân | ≥ 46 triệu đồng/người | 43.500.000 đồng | Đạt |
        | 1.2 | Vốn của hợp tác xã | ≥ 500 triệu đồng | 520 triệu đồng | Đạt |
        | 1.3 | Vùng chuyên canh | ≥ 20 ha | 30 hộ | Đạt |
      `,
      findings: [
        {
          cell: 'E4',
          messageId: 'met-below-target',
          severity: 'error',
          data: { result: '43.500.000 đồng', difference: '2,5 triệu đồng/người' },
        },
      ],
    },
    {
      name: 'kết quả dưới mức yêu cầu mà ghi "Đạt"',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | CĐ |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 77,5% | Đạt |
        | 1.2 | Đường ngõ được cứng hóa | ≥ 70% | 64% | CĐ |
      `,
      findings: [
        {
          cell: 'E4',
          messageId: 'met-below-target',
          severity: 'error',
          data: {
            name: 'Chỉ tiêu 1.1 "Đường thôn được cứng hóa"',
            result: '77,5%',
            target: '≥ 80%',
            difference: '2,5%',
            status: 'Đạt',
            after: 'CĐ',
          },
          related: ['C4', 'D4'],
        },
      ],
      afterFix: { E4: 'CĐ' },
    },
    {
      name: 'kết quả đã đủ mà ghi "Chưa đạt" thì có thể còn thiếu điều kiện khác',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | Chưa đạt |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 84% | Chưa đạt |
        | 1.2 | Đường ngõ được cứng hóa | ≥ 70% | 64% | Chưa đạt |
        | 1.3 | Đường nội đồng | ≥ 50% | 72% | Cơ bản đạt |
      `,
      findings: [
        { cell: 'E4', messageId: 'unmet-at-target', severity: 'warning', data: { after: 'Đạt' } },
        { cell: 'E6', messageId: 'unmet-at-target', severity: 'warning', data: { status: 'Cơ bản đạt' } },
      ],
      afterFix: { E4: 'Đạt', E6: 'Đạt' },
    },
    {
      name: 'số đếm so với số đếm, mức trần so với mức trần',
      opens: ['TC108'],
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Kinh tế | | | Đạt |
        | 1.1 | Số lao động qua đào tạo | ≥ 173 người | 160 | Đạt |
        | 1.2 | Tỷ lệ hộ nghèo | ≤ 2% | 2,6% | Đạt |
        | 1.3 | Số vụ vi phạm | Không | 3 | Đạt |
      `,
      findings: [
        { cell: 'E4', messageId: 'met-below-target', data: { difference: '13 người' } },
        { cell: 'E5', messageId: 'met-below-target', data: { difference: '0,6%' } },
        { cell: 'E6', messageId: 'met-below-target', data: { difference: '3' } },
      ],
    },
    {
      name: 'mức yêu cầu chỉ là con số; bảng chỉ có cột đánh dấu "Đạt"',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đạt |
        | 1 | Văn hóa | | | |
        | 1.1 | Số nhà văn hóa đạt chuẩn | ≥ 5 | 3 | x |
        | 1.2 | Số sân thể thao | ≥ 2 | 2 | x |
      `,
      findings: [{ cell: 'E4', messageId: 'met-below-target', data: { difference: '2', after: 'Chưa đạt' } }],
      afterFix: { E4: '' },
    },
    {
      name: 'phân số có ghi tỷ lệ phần trăm',
      opens: ['TC108'],
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Y tế | | | Đạt |
        | 1.1 | Tỷ lệ tham gia bảo hiểm y tế | ≥ 95% | 1800/2000 (90%) | Đạt |
        | 1.2 | Tỷ lệ trẻ tiêm chủng | ≥ 90% | 96% | Đạt |
      `,
      findings: [{ cell: 'E4', messageId: 'met-below-target', data: { difference: '5%' } }],
    },
    {
      name: 'hai cột đánh dấu: dấu chuyển sang cột kia',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đạt | Chưa đạt |
        | 1 | Giao thông | | | | |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 77% | X | |
        | 1.2 | Đường ngõ được cứng hóa | ≥ 70% | 74% | | X |
        | 1.3 | Đường nội đồng | ≥ 50% | 74% | X | |
      `,
      findings: [
        { cell: 'E4', messageId: 'met-below-target', data: { status: 'Đạt', after: 'Chưa đạt' } },
        { cell: 'F5', messageId: 'unmet-at-target', data: { status: 'Chưa đạt', after: 'Đạt' } },
      ],
      afterFix: { E4: '', F4: 'X', E5: 'X', F5: '' },
    },
    {
      name: 'tiêu chí không có chỉ tiêu được xét bằng dòng của chính nó, mỗi kỳ xét riêng',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Năm 2023 | < | Năm 2024 | < |
        | ^ | ^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá |
        | 1 | Giao thông | | | Đạt | | Đạt |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 77% | Đạt | 84% | Đạt |
        | 1.2 | Đường ngõ được cứng hóa | ≥ 70% | 74% | Đạt | 75% | Đạt |
        | 2 | Thu nhập | ≥ 48 triệu đồng | 49 | Đạt | 47 | Đạt |
        | 3 | Hộ nghèo | ≤ 2% | 1% | Đạt | 1% | Đạt |
      `,
      findings: [
        { cell: 'E5', messageId: 'met-below-target' },
        {
          cell: 'G7',
          messageId: 'met-below-target',
          data: { name: 'Tiêu chí 2 "Thu nhập"', difference: '1 triệu đồng' },
        },
      ],
    },
  ],
});
