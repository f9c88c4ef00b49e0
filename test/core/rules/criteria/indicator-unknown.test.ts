import { indicatorUnknown } from '../../../../src/core/rules/criteria/indicator-unknown';
import { describeRule } from '../describe-rule';
import { ownSet } from './catalog-grids';

describeRule(indicatorUnknown, {
  clean: [
    {
      name: 'chỉ tiêu viết khác nhưng cùng số thứ tự',
      catalog: ownSet,
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | Đạt |
        | 1.2 | Ngõ xóm | ≥ 70% | Đạt |
        | 1.3 | Có đường ra đồng sạch | Đạt | Đạt |
        | 2 | Thu nhập bình quân | ≥ 48 | Đạt |
        | 3 | Điện | | |
        | 3.1 | Tỷ lệ hộ dùng điện an toàn | ≥ 98% | Đạt |
      `,
    },
    {
      name: 'không rõ biểu theo bộ tiêu chí nào',
      grid: `
        Kết quả thực hiện tiêu chí
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Việc lạ | | |
        | 1.1 | Việc lạ thứ nhất | Đạt | Đạt |
      `,
    },
  ],
  found: [
    {
      name: 'thừa một chỉ tiêu và một tiêu chí',
      catalog: ownSet,
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | Đạt |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | Đạt |
        | 1.3 | Có đường ra đồng sạch | Đạt | Đạt |
        | 1.4 | Có bến thủy nội địa | Đạt | Đạt |
        | 2 | Thu nhập bình quân | ≥ 48 | Đạt |
        | 3 | Điện | | |
        | 3.1 | Tỷ lệ hộ dùng điện an toàn | ≥ 98% | Đạt |
        | 4 | Trường học | Đạt | Đạt |
      `,
      findings: [
        {
          cell: 'B7',
          messageId: 'unknown',
          severity: 'warning',
          data: { name: 'Chỉ tiêu 1.4 "Có bến thủy nội địa"', cell: 'B7' },
        },
        { cell: 'B11', messageId: 'unknown', data: { name: 'Chỉ tiêu 4 "Trường học"' } },
      ],
    },
  ],
});
