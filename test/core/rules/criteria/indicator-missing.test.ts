import { indicatorMissing } from '../../../../src/core/rules/criteria/indicator-missing';
import { describeRule } from '../describe-rule';
import { ownSet } from './catalog-grids';

describeRule(indicatorMissing, {
  clean: [
    {
      name: 'đủ chỉ tiêu, dù viết khác hoặc đánh số khác',
      catalog: ownSet,
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Tỉ lệ đường thôn được cứng hoá | ≥ 80% | Đạt |
        | 1.2 | Có đường ra đồng sạch | Đạt | Đạt |
        | 1.3 | Đường ngõ | ≥ 70% | Đạt |
        | 2 | Thu nhập bình quân | | |
        | 2.1 | Thu nhập bình quân đầu người | ≥ 48 | Đạt |
        | 3 | Điện | | |
        | 3.1 | Tỷ lệ hộ dùng điện an toàn | ≥ 98% | Đạt |
      `,
    },
    {
      name: 'danh sách chỉ tiêu chưa đạt, không phải cả bộ',
      catalog: ownSet,
      grid: `
        DANH SÁCH CHỈ TIÊU CHƯA ĐẠT CỦA BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | Chưa đạt |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | Chưa đạt |
        | 3 | Điện | | |
        | 3.1 | Tỷ lệ hộ dùng điện an toàn | ≥ 98% | Chưa đạt |
      `,
    },
    {
      name: 'bộ tiêu chí của chương trình mới có tên tiêu chí',
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI theo Quyết định số 318/QĐ-TTg
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Quy hoạch | | Đạt |
        | 1.1 | Quy hoạch chung | Đạt | Đạt |
        | 2 | Giao thông | | Đạt |
        | 2.1 | Đường xã | 100% | Đạt |
      `,
    },
  ],
  found: [
    {
      name: 'thiếu chỉ tiêu trong một tiêu chí, và thiếu cả một tiêu chí',
      catalog: ownSet,
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | Đạt |
        | 1.3 | Có đường ra đồng sạch | Đạt | Đạt |
        | 2 | Thu nhập bình quân | ≥ 48 | Đạt |
      `,
      findings: [
        {
          cell: 'A1',
          messageId: 'criterion',
          data: { missing: 'Tiêu chí 3 "Điện"', catalog: '"BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI TỈNH BÌNH AN"' },
        },
        {
          cell: 'B3',
          messageId: 'indicators',
          severity: 'warning',
          data: {
            count: 1,
            missing: ['1.2 "Tỷ lệ đường ngõ được cứng hóa"'],
            name: 'Tiêu chí 1 "Giao thông"',
          },
        },
      ],
    },
    {
      name: 'không có tiêu đề: chỉ vào góc trên của bảng',
      catalog: ownSet,
      grid: `
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | Đạt |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | Đạt |
        | 1.3 | Có đường ra đồng sạch | Đạt | Đạt |
        | 3 | Điện | | |
        | 3.1 | Tỷ lệ hộ dùng điện an toàn | ≥ 98% | Đạt |
      `,
      findings: [
        { cell: 'A1', messageId: 'criterion', data: { missing: 'Tiêu chí 2 "Thu nhập bình quân"' } },
      ],
    },
  ],
});
