import { ratioDiffers } from '../../../../src/core/rules/criteria/ratio-differs';
import { describeRule } from '../describe-rule';

describeRule(ratioDiffers, {
  clean: [
    {
      name: 'tỷ lệ làm tròn đúng, tỷ lệ đứng trước, phân số không kèm tỷ lệ',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giáo dục | | | |
        | 1.1 | Trường học đạt chuẩn | 100% | 2/3 (66,7%) | Chưa đạt |
        | 1.2 | Người được xóa mù chữ | ≥ 90% | 97% (388/400) | Đạt |
        | 1.3 | Thôn có nhà văn hóa | 100% | 7/7 | Đạt |
      `,
    },
    {
      name: 'độ dài, diện tích và số tiền đã làm tròn trước khi chia',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Đơn vị tính | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | | |
        | 1.1 | Đường xã được nhựa hóa | | ≥ 80% | 5/6 (80%) | Đạt |
        | 1.2 | Diện tích tưới chủ động | ha | ≥ 80% | 5/6 (80%) | Đạt |
        | 1.3 | Vốn đã giải ngân | | ≥ 40% | 3 triệu/7 triệu (40%) | Đạt |
        | 1.4 | Cây xanh | | ≥ 40% | 3/7 (40%) | Đạt |
        | 1.5 | Đèn đường | | ≥ 40% | 0/0 (0%) | Chưa đạt |
      `,
    },
  ],
  found: [
    {
      name: 'người, hộ, thôn đếm được nên không có phần làm tròn',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Đơn vị tính | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Văn hóa | | | | |
        | 1.1 | Thôn đạt chuẩn văn hóa | | ≥ 80% | 5/6 (80%) | Đạt |
        | 1.2 | Gia đình văn hóa | hộ | ≥ 80% | 81,5% (640/800) | Đạt |
        | 1.3 | Tập luyện thể thao | | ≥ 30% | 410/1.000 người (42%) | Đạt |
      `,
      findings: [
        {
          cell: 'E4',
          messageId: 'differs',
          severity: 'error',
          data: { computed: '83', stated: 80, difference: '3,3' },
        },
        { cell: 'E5', messageId: 'differs', data: { computed: '80', stated: 81.5, difference: '1,5' } },
        { cell: 'E6', messageId: 'differs', data: { computed: '41' } },
      ],
      afterFix: { E4: '5/6 (83%)', E5: '80% (640/800)', E6: '410/1.000 người (41%)' },
    },
    {
      name: 'lệch quá phần làm tròn, dù là độ dài; công thức thì chỉ báo',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường xã được nhựa hóa | ≥ 80% | 7,2 km/8,0 km (95%) | Đạt |
        | 1.2 | Đường ngõ được cứng hóa | ≥ 80% | =A1&"" → 173/200 (80%) | Đạt |
      `,
      findings: [
        { cell: 'D4', messageId: 'differs', data: { computed: '90', difference: '5' } },
        { cell: 'D5', messageId: 'differs', data: { computed: '87' } },
      ],
      afterFix: { D4: '7,2 km/8,0 km (90%)', D5: '=A1&""' },
    },
    {
      name: 'chữ của chính ô cho biết đếm người, dù tên chỉ tiêu không nói',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Văn hóa | | | |
        | 1.1 | Tham gia tập luyện | ≥ 80% | 5/6 người (80%) | Đạt |
      `,
      findings: [{ cell: 'D4', messageId: 'differs', data: { computed: '83' } }],
    },
  ],
});
