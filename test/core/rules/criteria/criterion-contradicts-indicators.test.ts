import { criterionContradictsIndicators } from '../../../../src/core/rules/criteria/criterion-contradicts-indicators';
import { describeRule } from '../describe-rule';

describeRule(criterionContradictsIndicators, {
  clean: [
    {
      name: 'tiêu chí đạt khi mọi chỉ tiêu đạt, chưa đạt khi có một chỉ tiêu chưa đạt',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | 80% | Đạt |
        | 2 | Thủy lợi | | Chưa đạt |
        | 2.1 | Tưới tiêu chủ động | 60% | Cơ bản đạt |
        | 2.2 | Phòng chống thiên tai | Có | Đạt |
      `,
    },
    {
      name: 'dòng tiêu chí không ghi đánh giá, hoặc tiêu chí không có chỉ tiêu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | 40% | Chưa đạt |
        | 2 | Thu nhập | 50 | Đạt |
        | 3 | Thủy lợi | | Đạt |
        | 3.1 | Tưới tiêu chủ động | 90% | Đạt |
      `,
    },
    {
      name: 'còn chỉ tiêu chưa đánh giá thì chưa đòi "Đạt"',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Chưa đạt |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | | |
        | 2 | Thủy lợi | | Đạt |
        | 2.1 | Tưới tiêu chủ động | 90% | Đạt |
      `,
    },
    {
      name: 'biểu mẫu chưa điền',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | | |
        | 1.2 | Đường ngõ | | |
        | 2 | Thủy lợi | | |
        | 2.1 | Tưới tiêu chủ động | | |
      `,
    },
    {
      name: 'cột tiêu chí gộp ô: không có dòng riêng cho tiêu chí',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Tên tiêu chí | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | 1.1. Đường thôn | 90% | Đạt |
        | ^ | ^ | 1.2. Đường ngõ | 40% | Chưa đạt |
        | 2 | Thủy lợi | 2.1. Tưới tiêu chủ động | 90% | Đạt |
        | ^ | ^ | 2.2. Phòng chống thiên tai | Có | Đạt |
      `,
    },
  ],
  found: [
    {
      name: 'tiêu chí ghi "Đạt" mà còn hai chỉ tiêu chưa đạt',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | 40% | Chưa đạt |
        | 1.3 | Đường nội đồng | 30% | Cơ bản đạt |
        | 2 | Thủy lợi | | Đạt |
        | 2.1 | Tưới tiêu chủ động | 90% | Đạt |
      `,
      findings: [
        {
          cell: 'D3',
          messageId: 'met-with-unmet',
          severity: 'error',
          data: {
            name: 'Tiêu chí 1 "Giao thông"',
            unmet: ['1.2', '1.3'],
            count: 2,
            total: 3,
            after: 'Chưa đạt',
          },
          related: ['D5', 'D6'],
        },
      ],
      afterFix: { D3: 'Chưa đạt' },
    },
    {
      name: 'mọi chỉ tiêu đã đạt mà tiêu chí ghi chưa đạt hoặc cơ bản đạt',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Chưa đạt |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | 80% | Đạt |
        | 2 | Thủy lợi | | Cơ bản đạt |
        | 2.1 | Tưới tiêu chủ động | 90% | Đạt |
      `,
      findings: [
        { cell: 'D3', messageId: 'unmet-with-all-met', severity: 'warning', related: [] },
        { cell: 'D6', messageId: 'unmet-with-all-met', severity: 'warning' },
      ],
      afterFix: { D3: 'Đạt', D6: 'Đạt' },
    },
    {
      name: 'hai cột đánh dấu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đạt | Chưa đạt |
        | 1 | Giao thông | | x | |
        | 1.1 | Đường thôn | 90% | x | |
        | 1.2 | Đường ngõ | 40% | | x |
        | 2 | Thủy lợi | | x | |
        | 2.1 | Tưới tiêu chủ động | 90% | x | |
      `,
      findings: [{ cell: 'D3', messageId: 'met-with-unmet', data: { status: 'Đạt', after: 'Chưa đạt' } }],
      afterFix: { D3: '', E3: 'x' },
    },
  ],
});
