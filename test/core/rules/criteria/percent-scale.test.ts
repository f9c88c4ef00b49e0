import { percentScale } from '../../../../src/core/rules/criteria/percent-scale';
import { describeRule } from '../describe-rule';

describeRule(percentScale, {
  clean: [
    {
      name: 'mức yêu cầu nhỏ, không phải tỷ lệ, hoặc bằng lời: con số nhỏ là thường',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
        | 1 | Xã hội | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 92 |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74,5 |
        | 1.3 | Tỷ lệ hộ nghèo | ≤ 2% | 0,85 |
        | 1.4 | Hồ chứa | 1 hồ | 1 |
        | 1.5 | Mô hình | Đạt | 1 |
        | 1.6 | Tỷ lệ hộ nộp phí qua mạng | ≥ 50% | 0,6% |
        | 1.7 | Tỷ lệ hộ phân loại rác | ≥ 30% | 0 |
      `,
    },
    {
      name: 'kết quả ghi bằng số hộ bên cạnh mức yêu cầu bằng phần trăm',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
        | 1 | Xã hội | | |
        | 1.1 | Tỷ lệ hộ dùng nước sạch | ≥ 80% | 1.250 hộ |
        | 1.2 | Tỷ lệ hộ phân loại rác | ≥ 70% | 74% |
        | 1.3 | Tỷ lệ hộ có nhà tắm | ≥ 70% | 71% |
      `,
    },
    {
      name: 'cả cột theo thang 1, hoặc chưa có hai ô làm chứng',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả năm 2023 | Kết quả năm 2024 |
        | 1 | Xã hội | | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 0.92 | 92 |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 0.74 | 0.74 |
        | 1.3 | Tỷ lệ đường xã được nhựa hóa | 100% | 1 | |
        | 1.4 | Tỷ lệ cây xanh | ≥ 30% | 0.4 {0%} | |
      `,
    },
    {
      name: 'tỷ lệ hoàn thành kế hoạch và tốc độ tăng có thể quá 100%',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
        | 1 | Kinh tế | | |
        | 1.1 | Tỷ lệ hoàn thành kế hoạch thu ngân sách | 100% | 118% |
        | 1.2 | Thu nhập so với năm trước | ≥ 10% | 1100% |
        | 1.3 | Giá trị sản xuất | 100% | 104% |
      `,
    },
    {
      name: 'bảng không có cột mức yêu cầu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả |
        | 1 | Xã hội | |
        | 1.1 | Tỷ lệ đường thôn | 92 |
        | 1.2 | Tỷ lệ đường ngõ | 0.74 |
        | 1.3 | Tỷ lệ đường xã | 100 |
      `,
    },
    {
      name: 'đã có dấu %, hoặc mức yêu cầu nhỏ: con số dưới 1 là thường, dù cả cột theo thang 100',
      grid: `
        ### Biểu 01
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
        | 1 | Xã hội | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 92 |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74,5 |
        | 1.3 | Tỷ lệ hộ nộp phí qua mạng | ≥ 50% | 0,6% |
        ### Biểu 02
        Biểu 02. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
        | 1 | Xã hội | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 92 |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74,5 |
        | 1.3 | Tỷ lệ hộ nghèo | ≤ 2% | 0,85 |
      `,
    },
  ],
  found: [
    {
      name: 'thang 1 giữa thang 100, là số, là chữ, là công thức',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Xã hội | | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 92 | Đạt |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 0.745 | Đạt |
        | 1.3 | Tỷ lệ đường xã được nhựa hóa | 100% | 100 | Đạt |
        | 1.4 | Tỷ lệ hộ phân loại rác | ≥ 30% | 45% | Đạt |
        | 1.5 | Tỷ lệ cây xanh | ≥ 30% | '0,4 | Đạt |
        | 1.6 | Tỷ lệ hộ dùng nước sạch | ≥ 60% | =3/4 → 0.75 | Đạt |
        | 1.7 | Tỷ lệ hộ có nhà tiêu | ≥ 60% | 75 | Đạt |
        | 1.8 | Tỷ lệ thôn có nhà văn hóa | 100% | 97 | Chưa đạt |
        | 1.9 | Tỷ lệ hộ có điện | ≥ 98% | 99 | Đạt |
      `,
      findings: [
        {
          cell: 'D5',
          messageId: 'too-small',
          severity: 'warning',
          data: { text: '0,745', after: '74,5', meant: '74,5', count: 6, neighbour: '92' },
          related: ['D4', 'D6', 'D7'],
        },
        { cell: 'D8', messageId: 'too-small', data: { after: '40' } },
        { cell: 'D9', messageId: 'too-small', data: { after: '75' } },
      ],
      afterFix: { D5: 74.5, D8: '40', D9: '=3/4' },
    },
    {
      name: 'thang 100 giữa thang 1',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Xã hội | | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 0.92 | Đạt |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74.5 | Đạt |
        | 1.3 | Tỷ lệ đường xã được nhựa hóa | 100% | 1 | Đạt |
      `,
      findings: [{ cell: 'D5', messageId: 'too-large', data: { after: '0,745', meant: '74,5' } }],
      afterFix: { D5: 0.745 },
    },
    {
      name: 'ngoài 0–100%',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Xã hội | | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 90 {0%} | Đạt |
        | 1.2 | Đường ngõ được cứng hóa | ≥ 70% | 7450% | Đạt |
        | 1.3 | Tỷ lệ hộ dùng nước sạch | ≥ 95% | 102,5% | Đạt |
        | 1.4 | Tỷ lệ hộ có điện | ≥ 95% | -98 | Chưa đạt |
        | 1.5 | Tỷ lệ hộ nghèo | ≤ 4% | 3.2 {0%} | Đạt |
        | 1.6 | Tỷ lệ hộ cận nghèo | < 4% | 3.5 {0%} | Đạt |
      `,
      findings: [
        { cell: 'D4', messageId: 'far-outside', data: { text: '9000%', after: '90%', target: 80 } },
        { cell: 'D5', messageId: 'far-outside', data: { after: '74,5%' } },
        { cell: 'D6', messageId: 'outside', data: { text: '102,5%' } },
        { cell: 'D7', messageId: 'outside' },
        { cell: 'D8', messageId: 'far-outside', data: { text: '320%', after: '3,2%' } },
        { cell: 'D9', messageId: 'far-outside', data: { text: '350%', after: '3,5%' } },
      ],
      afterFix: { D4: 0.9, D5: '74,5%', D6: '102,5%' },
    },
  ],
});
